import type { Slot } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { isSum } from './sums.ts';

/** "até dia 10 de dezembro", "vale até sexta" and nothing else: the last day of an offer that was just told. */
export function saysHowLong({ view, figures, dates, reading: { words } }: TurnReading, slot: Slot): boolean {
  if (slot === 'offers' || slot === 'instalments-left' || view.creditors.length === 0) return false;
  const days = [...figures, ...dates].filter(({ value }) => value.kind !== 'ignored');
  const rest = words.filter((_, at) => !days.some(({ from, to }) => from <= at && at < to));
  return days.length > 0 && rest.includes('ate') && rest.every((word) => AROUND_LAST_DAY.has(word));
}

const AROUND_LAST_DAY: ReadonlySet<string> = new Set(
  'ate vale valida valido e eh so a o ela essa proposta oferta deles tem prazo dia . ! ,'.split(' '),
);

/** "6x de 70 valendo até sexta", "quer 60 de entrada e 3x de 45": a price with its last day, or with its first part. */
export function tellsOffer(turn: TurnReading, slot: Slot): boolean {
  const { words } = turn.reading;
  if (slot === 'offers' || words.some((word) => OWED_BY_THEN.test(word))) return false;
  const isInParts = turn.figures.filter(isSum).length > 1;
  const isLast = [...turn.figures, ...turn.dates].some(
    ({ from, value }) => (value.kind === 'date' || value.kind === 'day') && isUntil(words, from),
  );
  const asksEntry = words.some(
    (word, at) => word === 'entrada' && words.slice(Math.max(0, at - 5), at).some((one) => ASKS.test(one)),
  );
  return isLast || (asksEntry && isInParts);
}

/** "até dia 28", "segura até sexta", "validade 5 de dezembro". */
function isUntil(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some((word) => word === 'ate' || word === 'validade');
}

const OWED_BY_THEN = /^(?:devo|devendo|venc|pag|tenho|preciso|atras|recebo|receb|ganho|cai$|trabalh)/;
const ASKS = /^(?:quer|querem|pede|pedem|pediu|pediram|exige|da|dao|faz|fazem)$/;
