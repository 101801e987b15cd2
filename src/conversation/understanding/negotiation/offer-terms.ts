import type { OfferTerms } from '../../../contracts/mentions.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { addDays, nextMonthDay, nextWeekday } from '../figures/calendar.ts';
import { MONTHS } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { DEADLINES, OFFER_DETAILS } from './offer-words.data.ts';

/** What is said of an offer besides its price: window, channel, proof, whether it cleans the name. */
export function readOfferTerms(turn: TurnReading): OfferTerms {
  // "do Banco Pan" names whom, not where.
  const isName = ({ from, to }: Found<unknown>) => turn.creditors.some((name) => from < name.to && name.from < to);
  const details = phrasesIn(detailWords, turn).flatMap((found) => (isName(found) ? [] : [found.value]));
  // "por telefone, mas mandaram o boleto": what is written counts.
  const proof = details.some((said) => said.proof === 'written')
    ? 'written'
    : details.find((said) => said.proof !== undefined)?.proof;
  const channel = details.find((said) => said.channel !== undefined)?.channel;
  return {
    ...windowIn(turn),
    ...(channel ? { channel } : {}),
    ...(proof ? { proof } : {}),
    ...(details.some((said) => said.cleansName) && !turn.reading.words.includes('?') ? { cleansName: true } : {}),
  };
}

const detailWords = phraseBook(OFFER_DETAILS);
const deadlines = phraseBook(DEADLINES);
const SUNDAY = 7;

function windowIn(turn: TurnReading): Pick<OfferTerms, 'from' | 'until'> {
  const months = monthsNamed(turn);
  if (months) return months;
  const dates = datesIn(turn);
  const from = dates.find(({ isStart }) => isStart)?.date;
  const until = dates.find(({ isStart }) => !isStart)?.date ?? wordDeadline(turn);
  return { ...(from ? { from } : {}), ...(until && until >= (from ?? '') ? { until } : {}) };
}

type Dated = { readonly date: LocalDate; readonly isStart: boolean };

function datesIn(turn: TurnReading): readonly Dated[] {
  const { figures, dates, view, reading } = turn;
  const found: readonly Found<LocalDate | undefined>[] = [...figures, ...dates].map(({ from, to, value }) => ({
    from,
    to,
    value: dateOf(value, view.today),
  }));
  return found.flatMap(({ from, to, value }): Dated[] =>
    value !== undefined &&
    value >= view.today &&
    !isWhenDone(reading.words, from) &&
    !isOfPart(reading.words, from) &&
    !rises(reading.words, to)
      ? [{ date: value, isStart: opens(reading.words, from) }]
      : [],
  );
}

/** "12x de 90, primeira parcela dia 10/12": when it begins to be paid, not how long it stands. */
function isOfPart(words: readonly string[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 5), at)
    .some((word) =>
      /^(?:primeira|entrada|vencimento|comeca|comecando|todo|recebo|recebe|receber|salario|pagamento)$/.test(word),
    );
}

/** "1.100 hoje, amanhã sobe": no last day. */
function rises(words: readonly string[], at: number): boolean {
  return /^(?:sobe|aumenta|muda|dobra)$/.test(words[at] ?? '') || (words[at] === 'ja' && words[at + 1] === 'sobe');
}

/** "aceitei a proposta hoje": when it was done. "só até hoje", "vence hoje" set a term. */
function isWhenDone(words: readonly string[], at: number): boolean {
  const isToday = words[at] === 'hoje';
  return isToday && !words.slice(Math.max(0, at - 3), at).some((word) => TERM.test(word));
}

const TERM = /^(?:ate|venc\w*|val\w*|so|prazo|acaba\w*|expira\w*|termina\w*|somente|apenas)$/;

function dateOf(
  value: TurnReading['figures'][number]['value'] | TurnReading['dates'][number]['value'],
  today: LocalDate,
): LocalDate | undefined {
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'day':
      return nextMonthDay(today, value.day);
    case 'duration':
      return value.days !== undefined && value.when !== 'ago' ? addDays(today, value.days) : undefined;
    default:
      return undefined;
  }
}

/** "a partir de janeiro", "só depois do dia 10". */
function opens(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.includes('partir') || before.includes('depois') || before.includes('apos');
}

/** "em março" is the whole month; "até março" and "a partir de março" are one end of it. */
function monthsNamed({
  reading: { words },
  from,
  to,
  view,
}: TurnReading): Pick<OfferTerms, 'from' | 'until'> | undefined {
  for (let at = from; at < to; at += 1) {
    const month = MONTHS.get(words[at] ?? '');
    const before = words[at - 1] ?? '';
    const isDayOfMonth = before === 'de' && /^\d/.test(words[at - 2] ?? '');
    if (
      month === undefined ||
      isDayOfMonth ||
      isOfPart(words, at) ||
      !['em', 'ate', 'de', 'para', 'so', 'apos'].includes(before)
    )
      continue;
    const first = firstDay(view.today, month);
    const last = lastDayOf(first);
    if (opens(words, at)) return { from: first };
    if (before === 'ate') return { until: last };
    return first <= view.today ? { until: last } : { from: first, until: last };
  }
  return undefined;
}

function firstDay(today: LocalDate, month: number): LocalDate {
  const [year = 0, current = 0] = today.split('-').map(Number);
  return `${month >= current ? year : year + 1}-${String(month).padStart(2, '0')}-01`;
}

function wordDeadline(turn: TurnReading): LocalDate | undefined {
  const [said] = phrasesIn(deadlines, turn);
  if (!said) return undefined;
  return said.value === 'end-of-month' ? lastDayOf(turn.view.today) : nextWeekday(addDays(turn.view.today, -1), SUNDAY);
}

function lastDayOf(date: LocalDate): LocalDate {
  return nextMonthDay(`${date.slice(0, 7)}-01`, 31);
}
