import { formatBrl } from '../../format.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** A line of a calendar: "Nubank vence: pagar R$ 120,00". */
export function eventWords(event: CalendarEvent): string {
  switch (event.kind) {
    case 'due':
      if (event.amount === undefined) return `${event.creditor} vence: o roteiro não tem dinheiro para ela neste mês`;
      return `${event.creditor} vence: pagar ${formatBrl(event.amount)}${event.closes ? ', e ela acaba' : ''}`;
    case 'payday':
      return `Entra o pagamento: ${formatBrl(event.amount)}${event.isUsual ? ', se vier até o 5º dia útil' : ''}`;
    case 'offer-opens':
      return `Abre a oferta de ${event.creditor}: ${formatBrl(event.price)}`;
    case 'offer-closes':
      return `Último dia da oferta de ${event.creditor}: ${formatBrl(event.price)}`;
  }
}
