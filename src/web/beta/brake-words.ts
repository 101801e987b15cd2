import type { BrakeFigures, BrakeReason } from '../../contracts/brake.ts';
import type { AlarmCondition } from '../../contracts/operator-notice.ts';
import { ALARMS } from '../operators/alarm-words.ts';

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
      return `${ALARMS[reason.slice('alarm:'.length) as AlarmCondition]}.`;
  }
}

export function seconds(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return 'poucas respostas para dizer';
  return `${(milliseconds / 1_000).toLocaleString('pt-BR', { maximumFractionDigits: 1 })} s`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
