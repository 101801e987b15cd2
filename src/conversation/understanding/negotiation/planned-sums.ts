import type { Amount } from '../figures/amounts.ts';
import type { Figure } from '../figures/figure.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * The turn with a sum that was only planned marked as such, where a smaller one was paid: "dos 500 do nubank só paguei 320",
 * "o plano dizia 500, foram 320", "consegui metade da parcela: 210 dos 420".
 */
export function withPlannedSums(turn: TurnReading): TurnReading {
  const pair = plannedAndPaid(turn);
  if (!pair) return turn;
  const { planned, amount } = pair;
  const value: Figure = { kind: 'amount', amount: { ...amount, role: 'former' } };
  return { ...turn, figures: turn.figures.map((one) => (one === planned ? { ...planned, value } : one)) };
}

/** Where the sum that was paid instead of a planned one is told. */
export function paidInsteadMarks(turn: TurnReading): readonly number[] {
  const sums = sumsOf(turn).filter(({ amount }) => amount.role === undefined);
  const former = sumsOf(turn).filter(({ amount }) => amount.role === 'former');
  const [paid] = sums;
  if (sums.length !== 1 || former.length !== 1 || !paid || !isPlanned(turn, former[0]?.figure)) return [];
  return [Math.min(paid.figure.from, former[0]?.figure.from ?? paid.figure.from)];
}

type Sum = { readonly figure: Found<Figure>; readonly amount: Amount };

function sumsOf({ figures }: TurnReading): readonly Sum[] {
  return figures.flatMap((figure) => (figure.value.kind === 'amount' ? [{ figure, amount: figure.value.amount }] : []));
}

function plannedAndPaid(turn: TurnReading): { readonly planned: Found<Figure>; readonly amount: Amount } | undefined {
  const sums = sumsOf(turn);
  if (sums.length !== 2) return undefined;
  const planned = sums.find(({ figure }) => isPlanned(turn, figure));
  const paid = sums.find((sum) => sum !== planned);
  if (!planned || !paid || planned.amount.role !== undefined) return undefined;
  const isLess = (paid.amount.readings[0] ?? 0) < (planned.amount.readings[0] ?? 0);
  return isLess && saysPaid(turn, paid.figure) ? { planned: planned.figure, amount: planned.amount } : undefined;
}

/** By words right before it, or as what a part is of: "210 dos 420". */
function isPlanned(turn: TurnReading, figure: Found<Figure> | undefined): boolean {
  if (!figure) return false;
  const { words } = turn.reading;
  const isOf = (word: string | undefined) => word === 'dos' || word === 'das';
  if (isOf(words[figure.from - 1])) return true;
  return phrasesIn(plans, turn).some(({ to }) => to <= figure.from && figure.from - to <= 2);
}

/** "só paguei 320", "foram 320", "dei 320", "metade: 210". */
function saysPaid({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words.slice(Math.max(0, from - FAR), from).some((word) => PAID.has(word));
}

const FAR = 8;
const PAID: ReadonlySet<string> = new Set(
  'paguei passei dei deu foi foram consegui mandei metade meia transferi saiu pagamos botei coloquei depositei'.split(
    ' ',
  ),
);

const plans = phraseBook<true>([
  [
    true,
    [
      '(era|eram) para (eu)? (pagar|dar|mandar|ser|serem|ter_pago|depositar|transferir)',
      '(plano|roteiro|mensagem|planilha|combinado|voce|voces|lembrete) (dizia|falou|disse|mandava|mandou|pediu|pedia|botou|pos|colocou|marcou|marcava|era|falava|previa)',
      '(devia|deveria|tinha_que) (ter)? (pago|dado|pagar|dar|mandar|mandado)',
      'nao (consegui|deu) (os|pagar_os|dar_os|mandar_os|para_pagar_os)',
      'em vez (de|dos)',
    ],
  ],
]);
