import { isAfterwards } from './afterwards.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * Once there is a plan: where a sum goes to a creditor in words that say so only with its name. "botei 500 no itaú", "a renner
 * recebeu 150 ontem", "200 já foram pra claro".
 */
export function namedPaymentMarks(turn: TurnReading): readonly number[] {
  const slot = turn.view.question?.slot;
  if (slot === undefined ? turn.view.creditors.length === 0 : !isAfterwards(slot)) return [];
  const sums = turn.figures.filter(({ value }) => value.kind === 'amount');
  return sums.flatMap((sum) => putAt(turn, sum) ?? receivedAt(turn, sum) ?? goneAt(turn, sum) ?? []);
}

type Place = { readonly from: number; readonly to: number };

/** "coloquei uns 90 na renner", "meti 230 no cartão do nubank". */
function putAt({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const at = lastIndexWithin(words, sum.from, NEAR, PUTS);
  if (at === undefined || isUnsure(words[at - 1]) || !TOWARDS.has(words[sum.to] ?? '')) return undefined;
  const isNamed = creditors.some(({ from }) => from > sum.to && from - sum.to <= FAR && isOneClause(words, sum.to, from));
  return isNamed ? at : undefined;
}

/** "a neoenergia recebeu 233,18", "o santander levou 300 do meu salário". */
function receivedAt({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const at = lastIndexWithin(words, sum.from, NEAR, RECEIVES);
  if (at === undefined) return undefined;
  const name = creditors.find(({ to }) => to <= at && at - to <= 1);
  return name && !isUnsure(words[at - 1]) ? name.from : undefined;
}

/** "200 reais já foram pra renner", "do meu salário 300 foram direto pro nubank". */
function goneAt({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const after = words.slice(sum.to, sum.to + FAR);
  const gone = after.findIndex((word) => word === 'foi' || word === 'foram');
  const to = after.indexOf('para');
  if (gone < 0 || to < gone || to - gone > 2 || !isOneClause(words, sum.to, sum.to + to)) return undefined;
  const end = sum.to + to;
  const isNamed = creditors.some(({ from }) => from > end && from - end <= 2);
  return isNamed && !after.slice(0, gone).some(isUnsure) ? sum.from : undefined;
}

function lastIndexWithin(words: readonly string[], end: number, near: number, among: ReadonlySet<string>) {
  const start = Math.max(0, end - near);
  const at = words.slice(start, end).findLastIndex((word) => among.has(word));
  return at >= 0 && isOneClause(words, start + at, end) ? start + at : undefined;
}

function isOneClause(words: readonly string[], from: number, to: number): boolean {
  return !words.slice(from, to).some((word) => ENDS.has(word));
}

function isUnsure(word: string | undefined): boolean {
  return word !== undefined && ['nao', 'nem', 'se', 'nunca', 'quase', 'me'].includes(word);
}

const NEAR = 4;
/** "botei 300 na fatura do cartão do itaú". */
const FAR = 7;
const PUTS: ReadonlySet<string> = new Set(
  'botei coloquei pus meti larguei rasguei deixei enfiei despachei tasquei levei empurrei joguei'.split(' '),
);
const RECEIVES: ReadonlySet<string> = new Set('recebeu levou ganhou embolsou papou abocanhou'.split(' '));
const TOWARDS: ReadonlySet<string> = new Set('no na nos nas em para pelo pela ao'.split(' '));
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'mas']);
