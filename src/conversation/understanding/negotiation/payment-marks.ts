import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { DONE_WORDS, GIVING_WORDS, NOT_GIVEN } from './payment-words.data.ts';
import { namedPaymentMarks } from './payments-to-names.ts';
import { paidInsteadMarks } from './planned-sums.ts';

const giving = phraseBook(GIVING_WORDS);
/** "fui na bemol e dei 250": how far from the word its sum may stand. */
const NEAR = 4;

/** Where payments are told in words that need a sum: "transferi 80 pro picpay", "dei 250", "412 bv pago". */
export function paymentMarks(turn: TurnReading): readonly number[] {
  return [...givingMarks(turn), ...doneMarks(turn), ...namedPaymentMarks(turn), ...paidInsteadMarks(turn)];
}

function givingMarks(turn: TurnReading): readonly number[] {
  const { words } = turn.reading;
  return phrasesIn(giving, turn).flatMap(({ from, to }) => {
    const sum = turn.figures.find((figure) => figure.from >= to && figure.from - to <= NEAR && hasSum(figure.value));
    const between = sum ? words.slice(to, sum.from) : [];
    if (!sum || between.some((word) => OTHER_VERBS.has(word))) return [];
    // "fui promovido, passei pra 3.100": what is earned now.
    if (words[from] === 'passei' && between.join(' ') === 'para') return [];
    // "acertei com o itaú 8x de 90": agreed upon, and not paid.
    if (between[0] === 'com' && sum.value.kind === 'instalments') return [];
    const around = [
      ...words.slice(Math.max(0, from - 2), from).filter((word) => word !== 'eu' && word !== 'que'),
      ...words.slice(sum.to, sum.to + 2),
    ];
    return around.some((word) => NOT_GIVEN.has(word)) ? [] : [from];
  });
}

/** "passei a ganhar 3000", "dei conta". */
const OTHER_VERBS: ReadonlySet<string> = new Set([
  '\n',
  'ganhar',
  'receber',
  'dever',
  'ter',
  'conta',
  'pagar',
  'entrada',
  'sinal',
  'fgts',
  'decimo',
  '13o',
  '13',
  'ferias',
  'salario',
  'fatura',
]);

/** "magalu 320 ⏎ pago": the line with the sum, or the one before. */
function doneMarks({ reading: { words }, figures }: TurnReading): readonly number[] {
  return words.flatMap((word, at) => {
    const endsLine =
      words[at + 1] === undefined || ['\n', '!', '✅', '👍', '.', ',', ';'].includes(words[at + 1] ?? '');
    if (!DONE_WORDS.has(word) || !endsLine) return [];
    const isAlone = words[at - 1] === '\n';
    const start = lineStart(words, isAlone ? at - 2 : at - 1);
    const said = words.slice(start, at);
    const isSum = figures.some((figure) => figure.from >= start && figure.to <= at && figure.value.kind === 'amount');
    return isSum && said.length <= LONGEST_LINE && !said.some((other) => NOT_GIVEN.has(other)) ? [start] : [];
  });
}

/** A longer line tells more than a payment. */
const LONGEST_LINE = 6;

function lineStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1] !== '\n') from -= 1;
  return Math.max(0, from);
}

function hasSum(value: TurnReading['figures'][number]['value']): boolean {
  return value.kind === 'amount' || (value.kind === 'instalments' && value.instalments.total !== undefined);
}
