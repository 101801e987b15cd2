import type { AlarmCondition } from '../../contracts/operator-notice.ts';

/** Alarms as the team reads them. */
export const ALARMS: Readonly<Record<AlarmCondition, string>> = {
  'whatsapp-down': 'WhatsApp fora do ar',
  'whatsapp-logged-out': 'Número desconectado: ler o QR code',
  'restarts-exhausted': 'Reiniciar não resolveu',
  'webhooks-missing': 'Webhooks não chegam',
  silence: 'Silêncio fora do comum',
  'sends-unproven': 'Envios sem confirmação',
  'canary-lost': 'A mensagem de teste não voltou',
  'proactive-stopped': 'Lembretes parados: muitas falhas',
  'sending-stopped': 'Envios parados: muitas falhas',
  'database-unreachable': 'Banco de dados sem resposta',
};
