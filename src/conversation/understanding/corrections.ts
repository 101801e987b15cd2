import type { Command } from '../../contracts/command.ts';
import type { CorrectionTarget } from '../../contracts/mentions.ts';
import { isAfterwards } from './afterwards.ts';
import { correctionEnd } from './correction-end.ts';
import { creditorIn } from './debts/debt-reader.ts';
import { type Amount, settleAmount } from './figures/amounts.ts';
import type { Figure } from './figures/figure.ts';
import { settleRate } from './figures/rates.ts';
import { changeOfCost } from './household/changes-of-cost.ts';
import { replacedSum } from './replaced-sums.ts';
import { cues } from './talk/correction-cues.ts';
import { type TurnReading, within } from './turn-reading.ts';

/** The tokens of a correction, and what it says. */
export type Correction = {
  readonly from: number;
  readonly to: number;
  readonly command: Extract<Command, { kind: 'correct' | 'clarify-amount' }>;
};

/**
 * "na verdade é 500", "não, é 4 mil", "o nubank não é 3 mil é 4", "*500". The figure that counts is the last one; one that
 * is said after a figure of thousands is of thousands too. A cue without any figure corrects nothing.
 */
export function readCorrection(turn: TurnReading): Correction | undefined {
  const mended = mendedInPlace(turn) ?? replaced(turn);
  if (mended) return mended;
  const from = correctionStart(turn);
  if (from === undefined) return undefined;
  const to = correctionEnd(turn, from);
  // "o aluguel é 800 na verdade": all that is mended stands before the cue.
  const isLast = !turn.figures.some((figure) => figure.from >= from && figure.from < to);
  // "a parcela do itaú é 412, falei errado": said of the clause before it.
  const mends = isLast && turn.reading.words[to - 1] === 'errado' && turn.reading.words[from] !== 'esta';
  const end = mends && turn.reading.words[from - 1] === ',' ? from - 1 : from;
  const start = clauseBefore(turn, end, isLast ? LONGEST_BEFORE_CUE : LONGEST_NAME);
  const part = within(turn, start, to);
  if (saysMoreThanOneThing(part) || addsIncome(part)) return undefined;
  const command = correctionIn(part, targetOf(part) ?? onlyTargetOf(sentenceOf(turn, from)));
  return command && { from: isLast ? start : from, to, command };
}

/** "eu disse que o aluguel era 800 mas é 850": once there is a plan. */
function replaced(turn: TurnReading): Correction | undefined {
  const slot = turn.view.question?.slot;
  if (slot === undefined ? turn.view.creditors.length === 0 : !isAfterwards(slot)) return undefined;
  const found = replacedSum(turn);
  if (!found || new Set(turn.creditors.map(({ value }) => value.mention.name)).size > 1) return undefined;
  const old = found.old.value.kind === 'amount' ? found.old.value.amount : undefined;
  const target = targetOf(sentenceOf(turn, found.from)) ?? targetOf(turn);
  const about = { kind: 'correct' as const, ...(target ? { target } : {}) };
  const settled = settleAmount(inThousandsLike(found.amount, old), 'thousands');
  const range = { from: turn.from, to: turn.to };
  if (settled?.kind === 'money') return { ...range, command: { ...about, money: settled.money } };
  const { span = '', candidates = [] } = settled ?? {};
  return settled && { ...range, command: { kind: 'clarify-amount', span, candidates, about } };
}

/** The sentence around a token. */
function sentenceOf(turn: TurnReading, at: number): TurnReading {
  const { words } = turn.reading;
  const isEnd = (word: string) => ['.', '\n', '!', '?', ';'].includes(word);
  const end = words.findIndex((word, index) => index >= at && isEnd(word));
  return within(turn, words.slice(0, at).findLastIndex(isEnd) + 1, end < 0 ? turn.to : end);
}

/** "luz 100 mercado 600 ops 700 água 60": the cue between two sums says which one is meant. */
function mendedInPlace({ figures, reading: { words } }: TurnReading): Correction | undefined {
  const sums = figures.flatMap(({ from, to, value }) =>
    value.kind === 'amount' ? [{ from, to, amount: value.amount }] : [],
  );
  for (const cue of cues.all(words)) {
    const index = sums.findIndex(({ from }) => from >= cue.to);
    const [first, second] = [sums[index - 1], sums[index]];
    if (!first || !second || !isLoose(words, first.to, cue.from) || !isLoose(words, cue.to, second.from)) continue;
    const settled = settleAmount(inThousandsLike(second.amount, first.amount), 'thousands');
    if (settled?.kind !== 'money') continue;
    return { from: cue.from, to: second.to, command: { kind: 'correct', money: settled.money } };
  }
  return undefined;
}

function isLoose(words: readonly string[], from: number, to: number): boolean {
  return to >= from && words.slice(from, to).every((word) => LOOSE.has(word));
}

const LOOSE: ReadonlySet<string> = new Set([',', '.', '!', '\n', 'e', 'eh', 'sao', 'nao', 'reais', 'uns', '$', 'opa']);

/** "o juro do itaú eu falei 8 e na verdade é 12": what the sentence of the cue speaks of, if it is one thing. */
function onlyTargetOf(sentence: TurnReading): CorrectionTarget | undefined {
  const labels = [...sentence.creditors, ...sentence.expenses, ...sentence.incomes];
  return labels.length === 1 ? targetOf(sentence) : undefined;
}

function correctionIn(part: TurnReading, target: CorrectionTarget | undefined): Correction['command'] | undefined {
  const about = { kind: 'correct' as const, ...(target ? { target } : {}) };
  const rate = ofKind(part, 'rate').at(-1)?.rate;
  const settledRate = rate && settleRate(rate, undefined);
  if (settledRate) return { ...about, rate: settledRate };
  const amounts = amountsIn(part);
  // "não, é 1.350, você comeu os trezentos": what follows comments on it.
  const last = opensWithDenial(part) ? amounts[0] : amounts.at(-1);
  const day = ofKind(part, 'day').at(-1)?.day;
  if (!last) return day === undefined ? undefined : { ...about, day };
  const settled = settleAmount(inThousandsLike(last, amounts.at(-2)), 'thousands');
  if (!settled) return undefined;
  if (settled.kind === 'money') return { ...about, money: settled.money, ...(last.per ? { per: last.per } : {}) };
  return { kind: 'clarify-amount', span: settled.span, candidates: settled.candidates, about };
}

function opensWithDenial({ reading: { words }, from, figures }: TurnReading): boolean {
  const [first] = figures;
  const opening = words.slice(from, first?.from).filter((word) => ![',', '.', '!', '$', '\n'].includes(word));
  return (
    words[from + 1] === ',' && /^(?:nao|errado|errada|negativo)(?: (?:e|eh|sao|foi|foram))?$/.test(opening.join(' '))
  );
}

/** Two names, two sums without a "não", or a whole set of instalments are told anew, not corrected. */
function saysMoreThanOneThing(part: TurnReading): boolean {
  const names = new Set(part.creditors.map(({ value }) => value.mention.name));
  const instalments = ofKind(part, 'instalments').some((figure) =>
    Object.keys(figure.instalments).some((key) => key !== 'amount'),
  );
  const sums = amountsIn(part).length;
  const negates = part.reading.words.slice(part.from, part.to).includes('nao');
  const mends = negates || mendsItself(part) || changeOfCost(part) !== undefined;
  return names.size > 1 || instalments || sums > 2 || (sums === 2 && !mends);
}

/** "2 mil, aliás 2 e 200": the cue stands between the two. */
function mendsItself({ reading: { words }, from, to, figures }: TurnReading): boolean {
  const [first, second] = figures.filter(({ value }) => value.kind === 'amount');
  if (!first || !second) return false;
  return cues
    .all(words.slice(from, to))
    .some((cue) => cue.from + from === first.to && second.from - from - cue.to <= 1);
}

function amountsIn(part: TurnReading): readonly Amount[] {
  return part.figures.flatMap(({ value }) => {
    if (value.kind === 'amount') return [value.amount];
    return value.kind === 'instalments' && value.instalments.amount ? [value.instalments.amount] : [];
  });
}

function ofKind<K extends Figure['kind']>(part: TurnReading, kind: K): readonly Extract<Figure, { kind: K }>[] {
  return part.figures.flatMap(({ value }) => (isOfKind(value, kind) ? [value] : []));
}

function isOfKind<K extends Figure['kind']>(figure: Figure, kind: K): figure is Extract<Figure, { kind: K }> {
  return figure.kind === kind;
}

function correctionStart(turn: TurnReading): number | undefined {
  const { words, tokens } = turn.reading;
  // "o gás a gente troca a cada 45 dias" mends nothing.
  // Nor does who moves house: "até a patroa se mudar pra Portugal".
  const cue = cues
    .all(words)
    .find(
      ({ from, to }) =>
        !words.slice(from, from + 3).includes('cada') &&
        !['se', 'me', 'nos'].includes(words[from - 1] ?? '') &&
        !isRemembered(turn, from, to),
    );
  const starts = [cue?.from, notThis(turn), deniesWhatWasRead(turn), starAt(tokens, words), changeOfCost(turn)].filter(
    (at) => at !== undefined,
  );
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** "não tem mais... ah, minto, tem a comadre neide, 150": something more is told, where no sum was said that it could mend. */
function isRemembered({ reading: { words }, figures, view }: TurnReading, from: number, to: number): boolean {
  const isList = view.question?.slot === 'more-debts' || view.question?.slot === 'debts';
  const saysMore = /^(?:,|\.|\n)? ?(?:tem|tenho|devo|falta|faltou|esqueci|ainda)\b/.test(
    words.slice(to, to + 2).join(' '),
  );
  return isList && saysMore && figures.every((figure) => figure.from > from);
}

/** "não, é 4 mil", "não é 3 mil é 4", "não 500". */
function notThis({ reading: { words }, figures }: TurnReading): number | undefined {
  return words.flatMap((word, at) => (word === 'nao' ? (notThisAt(words, at, figures) ?? []) : [])).at(0);
}

/** "não, o condomínio é 420", once there is a plan that was read back: nothing else was asked that it could deny. */
function deniesWhatWasRead({
  view,
  reading: { words },
  figures,
  expenses,
  incomes,
  creditors,
}: TurnReading): number | undefined {
  const slot = view.question?.slot;
  if (words[0] !== 'nao' || slot === undefined || !isAfterwards(slot)) return undefined;
  const [sum, ...others] = figures.filter(({ value }) => value.kind === 'amount');
  if (!sum || others.length > 0 || !['e', 'eh', 'sao', 'esta'].includes(words[sum.from - 1] ?? '')) return undefined;
  const isNamed = [...expenses, ...incomes, ...creditors].some(
    ({ from, to }) => from <= LONGEST_NAME && to <= sum.from,
  );
  return isNamed ? 0 : undefined;
}

function notThisAt(words: readonly string[], at: number, figures: TurnReading['figures']): number | undefined {
  let next = at + 1;
  while ([',', '.', '!', 'nao', '\n'].includes(words[next] ?? '')) next += 1;
  const is = ['e', 'eh', 'sao', 'era', 'foi'].includes(words[next] ?? '');
  // "3 mil, não, 4 mil": an amount on either side of a "não".
  const between = [',', '\n'].includes(words[at - 1] ?? '') ? at - 1 : at;
  const mends = figures.some(({ to, value }) => value.kind === 'amount' && to === between);
  const start = is ? next + 1 : mends ? next : undefined;
  const isAmount = figures.some(
    ({ from, value }) => value.kind === 'amount' && from - (start ?? -9) >= 0 && from - (start ?? -9) <= 1,
  );
  return isAmount ? at : undefined;
}

/** "*500": the convention of chats for mending a slip. */
function starAt(tokens: TurnReading['reading']['tokens'], words: readonly string[]): number | undefined {
  const star = words.indexOf('*');
  const opensLine = star === 0 || words[star - 1] === '\n';
  return star >= 0 && opensLine && tokens[star + 1]?.kind === 'number' && words[star + 2] !== '*' ? star : undefined;
}

/** A name right before the cue belongs to the correction: "o nubank na verdade é 4 mil". */
function clauseBefore({ reading: { words } }: TurnReading, at: number, longest: number): number {
  let from = at;
  while (from > 0 && at - from < longest && ![',', '.', '\n', ';', '!', '?'].includes(words[from - 1] ?? '')) from -= 1;
  return from;
}

const LONGEST_NAME = 4;
const LONGEST_BEFORE_CUE = 8;

/** "na verdade tenho mais 300 de bico" adds an income. */
function addsIncome({ reading: { words }, incomes, creditors, figures }: TurnReading): boolean {
  const isMore = figures.some(({ from, value }) => value.kind === 'amount' && words[from - 1] === 'mais');
  // "ganho mais 200 agora": so much more, and not all there is.
  const isIncome = incomes.length > 0 || words.some((word) => /^(?:ganho|ganhando|recebo|recebendo)$/.test(word));
  return isMore && isIncome && creditors.length === 0;
}

function targetOf(part: TurnReading): CorrectionTarget | undefined {
  const creditor = creditorIn(part);
  // "o aluguel é 900" mends an expense, unless the rent is among the debts.
  const isDebt = part.creditors.length > 0 || (creditor !== undefined && part.view.creditors.includes(creditor.name));
  if (creditor && isDebt) {
    const slot = slotOf(part.reading.words);
    return { of: 'debt', creditor, ...(slot ? { slot } : {}) };
  }
  const expense = nearestExpense(part);
  const [income] = part.incomes;
  const says = part.clauses.some(({ words }) =>
    words.some((word) => ['ganho', 'recebo', 'salario', 'renda'].includes(word)),
  );
  // "cortaram as horas extras, meu salário vai pra 2.650".
  if (expense && !says) return { of: 'expense', category: expense.value };
  if (income) return { of: 'income', source: income.value.source };
  return says ? { of: 'income' } : undefined;
}

/** "minha filha voltou pra casa e o mercado foi pra 900": the one that stands nearest to the sum. */
function nearestExpense({ expenses, figures, reading }: TurnReading): TurnReading['expenses'][number] | undefined {
  const sum = figures.findLast(({ value }) => value.kind === 'amount');
  const far = ({ from, to }: { readonly from: number; readonly to: number }) =>
    sum === undefined ? from : Math.max(sum.from - to, from - sum.to);
  // "a de casa é 79,90": which of them, and no rent.
  const named = expenses.filter(({ from, to }) => to - from > 1 || reading.words[from] !== 'casa');
  return (named.length > 0 ? named : expenses).toSorted((one, other) => far(one) - far(other))[0];
}

function slotOf(words: readonly string[]): 'instalment' | 'rate' | 'due-day' | 'minimum' | undefined {
  if (words.some((word) => word === 'parcela' || word === 'parcelas' || word === 'prestacao')) return 'instalment';
  if (words.includes('juros') || words.includes('taxa')) return 'rate';
  if (words.includes('minimo')) return 'minimum';
  return words.includes('vence') || words.includes('vencimento') ? 'due-day' : undefined;
}

/** "não é 3 mil, é 4": the 4 is of thousands, as the 3 was. */
export function inThousandsLike(amount: Amount, before: Amount | undefined): Amount {
  const [value] = amount.readings;
  const [former] = before?.readings ?? [];
  const inThousands = amount.readings.filter((one) => one >= 100_000);
  if (amount.readings.length > 1 && inThousands.length === 1 && former !== undefined && former >= 100_000) {
    return { ...amount, readings: inThousands, bare: false };
  }
  const isShort = amount.bare && value !== undefined && value < 100_000 && amount.readings.length === 1;
  if (!isShort || former === undefined || before?.bare !== false || former % 100_000 !== 0) return amount;
  return { ...amount, readings: [value * 1_000], bare: false };
}
