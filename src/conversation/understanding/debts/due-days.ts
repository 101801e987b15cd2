import type { LocalDate } from '../../../domain/time/local-date.ts';
import { addDays, lastMonthDay } from '../figures/calendar.ts';
import { isFormerDay, isOfDoing } from '../figures/former-days.ts';
import { MONTHS, type WordDate } from '../figures/word-dates.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { Piece } from './debt-item.ts';

type Place = { readonly from: number; readonly to: number };

/** "vence dia 10": the day on which a debt falls due, or since when it is late where it "venceu dia 10". */
export function dueDayPieces(
  { from, to }: Place,
  day: number,
  { reading, view }: TurnReading,
  isBehind: boolean,
): Piece[] {
  const before = reading.words.slice(Math.max(0, from - 4), from);
  if (before.slice(-2).some((word) => /^fech/.test(word)) || isPlanned(reading.words, from)) return [];
  const said = { from, to, value: day };
  if (isFormerDay(reading.words, said) || isOfDoing(reading.words, said)) return [];
  if (happened(reading.words, from) || isOfMessages(reading.words, from, to)) return [];
  if (!before.some((word) => DUE.test(word)) && before.some((word) => ELSE.has(word))) return [];
  const due: Piece = { from, to, value: { of: 'day', day } };
  if (!isBehind || !before.includes('venceu')) return [due];
  // One bill that fell due then tells no day of every month.
  return [lateSince({ from, to }, lastMonthDay(view.today, day))];
}

/** "a geladeira pifou dia 14", "comprei dia 3": when something was. */
function happened(words: readonly string[], at: number): boolean {
  const verb = words[['no', 'em'].includes(words[at - 2] ?? '') ? at - 3 : at - 2] ?? '';
  return words[at - 1] === 'dia' && /^(?!venc|mud)[a-z]{2,}(?:ei|ou|eu|iu)$/.test(verb);
}

/** "parem de mandar msg todo dia 5", "todo dia 7 o banco me liga": when somebody writes or calls. */
function isOfMessages(words: readonly string[], from: number, to: number): boolean {
  const around = [...words.slice(Math.max(0, from - 7), from), ...words.slice(to, to + 6)];
  return around.some((word) => MESSAGES.test(word)) && !around.some((word) => /^venc/.test(word));
}

const MESSAGES =
  /^(?:lig(?:a|am|ar|ando|aram|ou)|mensage\w+|msgs?|zap|whats\w*|torpedos?|sms|lembr\w+|avis\w+|perturb\w+)$/;

/** "vou pagar 300 no nubank dia 5": when it is meant to be paid. */
function isPlanned(words: readonly string[], at: number): boolean {
  return /\b(?:vou|irei|pretendo|quero|vamos) (?:pagar|mandar|depositar|transferir|dar|quitar)\b/.test(
    words.slice(Math.max(0, at - 9), at).join(' '),
  );
}

/** "vence amanhã", "tenho que pagar a parcela até quarta": the day of the month that it falls on. */
export function dueDatePieces({ from, to }: Place, date: WordDate, { reading, view }: TurnReading): Piece[] {
  if (date.kind !== 'date' || date.since) return [];
  const before = reading.words.slice(Math.max(0, from - 8), from);
  const isDue =
    before.slice(-3).some((word) => /^venc/.test(word)) ||
    // "amanhã vence a renner".
    /^venc(?:e|em)$/.test(reading.words[to] ?? '') ||
    (before.includes('ate') && before.includes('parcela')) ||
    isFirstPart(before);
  if (!isDue) return [];
  // "venceu ontem" is late; "vence em janeiro" names no day.
  if (date.date < view.today) return [lateSince({ from, to }, date.date)];
  return namesNoDay(reading.words.slice(from, to)) || date.date > addDays(view.today, LONGEST_MONTH)
    ? []
    : [{ from, to, value: { of: 'day', day: Number(date.date.slice(8)) } }];
}

/** "em janeiro", "mês que vem", "03/2027". */
function namesNoDay(words: readonly string[]): boolean {
  return MONTHS.has(words[0] ?? '') || words.includes('mes') || /^\d{1,2}\/20\d\d$/.test(words.join(''));
}

/** What falls due later comes once, or in other steps than months. */
const LONGEST_MONTH = 62;

/** "18x de 145, a primeira é 15 de dezembro": the day of every part. */
function isFirstPart(before: readonly string[]): boolean {
  const at = before.lastIndexOf('primeira');
  const between = at < 0 ? ['vez'] : before.slice(at + 1);
  return between.every((word) => FIRST.has(word));
}

const FIRST: ReadonlySet<string> = new Set('e eh parcela prestacao vence cai dia em no ja para : agora so'.split(' '));

function lateSince({ from, to }: Place, since: LocalDate): Piece {
  return { from, to, value: { of: 'overdue', overdue: { state: 'overdue', since } } };
}

const DUE = /^(?:venc\w*|todo|parcela|parcelas|fatura|boleto|pago|paga|pagar|desconta\w*|debita\w*|prestacao)$/;

/** A term that somebody sets, a letter that came, pay that arrives: days that are no due days. */
const ELSE: ReadonlySet<string> = new Set(
  'ate sair citacao intimacao audiencia processo recebi recebo caiu cai mandou quer leilao lembra lembre lembrar lembrete avisa avise avisar'.split(
    ' ',
  ),
);
