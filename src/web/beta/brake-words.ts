import type { BrakeFigures, BrakeReason } from '../../contracts/brake.ts';
import type { AlarmCondition } from '../../contracts/operator-notice.ts';

/** Why it brakes, with the figure as it is now. */
export function reasonWords(reason: BrakeReason, figures: BrakeFigures): string {
  switch (reason) {
    case 'reply-p95':
      return `As respostas demoram: 95 de 100 saem em até ${seconds(figures.replyP95Ms)}.`;
    case 'reply-p99':
      return `Algumas respostas demoram muito: 99 de 100 saem em até ${seconds(figures.replyP99Ms)}.`;
    case 'oldest-waiting':
      return `Uma mensagem espera há ${seconds(figures.oldestWaitingMs)} pela sua vez.`;
    case 'errors':
      return `${percent(figures.errorShare)} das mensagens falham ou vão para a quarentena.`;
    case 'unknown-deliveries':
      return `Não se sabe se ${figures.unknownDeliveries} mensagens saíram.`;
    case 'backlog':
      return `${figures.backlog} mensagens vencidas esperam para sair.`;
    case 'pacing':
      return `O número já gastou ${percent(figures.pacingShare)} das mensagens que pode começar hoje.`;
    default:
      return ALARM[reason.slice('alarm:'.length) as AlarmCondition];
  }
}

const ALARM: Readonly<Record<AlarmCondition, string>> = {
  'whatsapp-down': 'A conexão com o WhatsApp caiu.',
  'whatsapp-logged-out': 'O WhatsApp foi desconectado: é preciso ler o QR de novo.',
  'restarts-exhausted': 'Reiniciar a conexão não adiantou.',
  'webhooks-missing': 'Mensagens chegam ao WhatsApp e não chegam aqui.',
  silence: 'Ninguém escreve numa hora em que sempre se escreve.',
  'sends-unproven': 'O WhatsApp não confirma o que mandamos.',
  'canary-lost': 'A mensagem de teste para o nosso número não voltou.',
  'proactive-stopped': 'Mensagens que partem de nós falham demais.',
  'sending-stopped': 'Mensagens falham demais, o envio está parado.',
  'database-unreachable': 'O banco de dados não responde.',
};

export function seconds(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return 'poucas respostas para dizer';
  return `${(milliseconds / 1_000).toLocaleString('pt-BR', { maximumFractionDigits: 1 })} s`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
