import { isAfterwards } from '../afterwards.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * Once there is a plan: where a sum goes to a creditor in words that say so only with its name. "botei 500 no itaú", "a renner
 * recebeu 150 ontem", "200 já foram pra claro".
 */
export function namedPaymentMarks(turn: TurnReading): readonly number[] {
  const slot = turn.view.question?.slot;
  if (slot === undefined ? turn.view.creditors.length === 0 : !isAfterwards(slot)) return [];
  const sums = turn.figures.filter(({ value }) => value.kind === 'amount');
  return sums.flatMap(
    (sum) =>
      putAt(turn, sum) ??
      receivedAt(turn, sum) ??
      goneAt(turn, sum) ??
      givenByOther(turn, sum) ??
      takenAt(turn, sum) ??
      [],
  );
}

type Place = { readonly from: number; readonly to: number };

/** "coloquei uns 90 na renner", "meti 230 no cartão do nubank". */
function putAt({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const at = lastIndexWithin(words, sum.from, NEAR, PUTS);
  if (at === undefined || isUnsure(words[at - 1])) return undefined;
  const isTowards = TOWARDS.has(words[sum.to] ?? '');
  const isBehind = creditors.some(
    ({ from }) => from > sum.to && from - sum.to <= FAR && isOneClause(words, sum.to, from),
  );
  if (isTowards && isBehind) return at;
  // "passei na renner e deixei no caixa 137".
  const name = isTowards ? undefined : creditors.findLast(({ to }) => to <= at && at - to <= FARTHEST_BACK);
  return name && !words.slice(name.to, at).some((word) => ENDS_SENTENCE.has(word)) && words[sum.to] !== 'de'
    ? at
    : undefined;
}

/** "minha filha pagou 189 da casas bahia", "meu genro mandou 300 pro bradesco": paid for the person. */
function givenByOther({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const start = Math.max(0, sum.from - FARTHEST_BACK);
  const at = start + words.slice(start, sum.from).findLastIndex((word) => GIVES.has(word));
  if (at < start || isUnsure(words[at - 1]) || words.slice(at, sum.from).some((word) => ENDS_SENTENCE.has(word)))
    return undefined;
  const isPerson = words.slice(Math.max(0, at - 4), at).some((word) => PEOPLE.test(word));
  const isBySubject = creditors.some(({ to }) => to === at);
  const isNear = creditors.some(
    ({ from, to }) => (from >= at && from - at <= FARTHEST_BACK) || (to <= at && at - to <= 2),
  );
  return (isPerson || words[at] === 'pagou') && !isBySubject && isNear ? at : undefined;
}

/** "o banco comeu 96 da minha conta", "já veio descontado no contracheque os 212 do consignado da caixa". */
function takenAt({ reading: { words }, creditors }: TurnReading, sum: Place): number | undefined {
  const start = Math.max(0, sum.from - FAR);
  const at = start + words.slice(start, sum.from).findLastIndex((word) => TAKES.test(word));
  if (at < start || creditors.length !== 1 || isUnsure(words[at - 1])) return undefined;
  const isFromPay = words.slice(at, sum.to + FAR).some((word) => TAKEN_FROM.has(word));
  const isOften = words.some((word, index) => word === 'mes' && words[index - 1] === 'todo');
  return isFromPay && !isOften && !words.slice(at, sum.from).some((word) => ENDS_SENTENCE.has(word)) ? at : undefined;
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
  'botei coloquei pus meti larguei rasguei deixei entreguei completei honrei enfiei despachei tasquei levei empurrei joguei'.split(
    ' ',
  ),
);
const RECEIVES: ReadonlySet<string> = new Set('recebeu levou ganhou embolsou papou abocanhou'.split(' '));
const TOWARDS: ReadonlySet<string> = new Set('no na nos nas em para pelo pela ao'.split(' '));
const FARTHEST_BACK = 12;
const GIVES: ReadonlySet<string> = new Set(
  'pagou pagaram mandou mandaram depositou acertou transferiu deu botou quitou completou pixou'.split(' '),
);
const PEOPLE =
  /^(?:quem|marido|esposa|mulher|espos[ao]|filh[ao]|mae|pai|irma|irmao|genro|nora|sogr[ao]|patra[o]?|patroa|ti[ao]|vo|avo|namorad[ao]|amig[ao]|prim[ao]|cunhad[ao]|net[ao]|mainha|painho|velho|velha|vizinh[ao])$/;
const TAKES =
  /^(?:comeu|comeram|descont(?:ou|aram|ado|ada)|debit(?:ou|aram|ado|ada)|pux(?:ou|aram)|tir(?:ou|aram)|engoliu|sugou|mordeu|levaram)$/;
const TAKEN_FROM: ReadonlySet<string> = new Set(
  'conta contracheque folha salario beneficio holerite pagamento aposentadoria saldo'.split(' '),
);
const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', ';', '\n', '!', '?']);
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'mas']);
