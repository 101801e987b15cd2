import type { DebtPart } from '../../contracts/reminder.ts';
import { sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { dayNumber } from '../../domain/time/add-days.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';

/** The same name as in the chat: a reminder works when it comes from someone the person knows. */
export const PERSONA = 'Dora';

/** Ends every reminder; the chat understands it at once. */
export const STOP = '_Pra eu não lembrar mais: *PARAR LEMBRETES*_';

/** From the weekday of day 0, 1 January 1970. */
const WEEKDAYS = ['quinta', 'sexta', 'sábado', 'domingo', 'segunda', 'terça', 'quarta'];

/** "quinta, 10/12": a date and not "hoje" alone, because a message may be read later. */
export function dayWords(date: LocalDate): string {
  const weekday = WEEKDAYS[dayNumber(date) % 7];
  return `${weekday}, ${date.slice(8)}/${date.slice(5, 7)}`;
}

const MONTHS = [
  ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
  ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
];

export function monthWords(month: Month): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? month;
}

/** "Oi, Joana!" or "Oi!". */
export function greeting(firstName: string | undefined): string {
  return firstName ? `Oi, ${firstName}!` : 'Oi!';
}

export function debtLines(debts: readonly DebtPart[]): string {
  return debts.map(({ creditor, amount }) => `• ${creditor}: *${formatBrl(amount)}*`).join('\n');
}

/** "Nubank", "Nubank e Renner", "Nubank, Renner e Enel". */
export function creditors(debts: readonly DebtPart[]): string {
  const names = debts.map(({ creditor }) => `*${creditor}*`);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} e ${last}`;
}

/** What to write when it is paid, in words that the chat reads. */
export function toldLike(debts: readonly DebtPart[]): string {
  const [first] = debts;
  return first ? `"paguei ${formatBrl(first.amount)} de ${sayableName(first.creditor)}"` : '"paguei"';
}
