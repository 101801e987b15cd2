import type { Command, Interpretation } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { isAfterwards } from '../afterwards.ts';
import { creditorIn } from '../debts/debt-reader.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Figure } from '../figures/figure.ts';
import { settled } from '../household/expenses.ts';
import { pairUp } from '../text/pair-up.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "paguei 200 do nubank e 100 da renner", "quitei a renner": money that has left. `about`: who was named just before. */
export function readPayments(turn: TurnReading, about: CreditorMention | undefined): Interpretation {
  if (isLongAgo(turn)) return { commands: [], leftovers: [] };
  const sums = turn.figures.flatMap(({ from, to, value }) => {
    const amount = eachCounted(turn, { from, to }, sumPaid(value));
    return amount && !isSpentElsewhere(turn, to) && turn.reading.words[to] !== 'continua'
      ? [{ from, to, value: amount }]
      : [];
  });
  const isUnclear = (sum: Found<Amount>) =>
    maybeInstalments(sum.value) || isShare(turn, sum) || isInterest(turn, sum) || isMissing(turn, sum);
  const amounts = sums.filter((sum) => !isUnclear(sum));
  const leftovers = sums.filter(isUnclear).map(({ value }) => value.span);
  const parts = partsPaid(turn, sums);
  if (parts) return { commands: [parts], leftovers: [] };
  const names = turn.creditors
    .filter((name) => !isStillOwed(turn, name) && !isForLater(turn, name))
    .map(({ from, to, value }) => ({ from, to, value: value.mention }));
  const other = names.length === 0 ? (creditorIn(turn) ?? (amounts.length > 0 ? about : undefined)) : undefined;
  const pairs = pairUp(turn.reading, names, amounts);
  if (pairs.length === 0) {
    // "paguei a energia": a bill that is no debt that was told.
    const isDebt = other && (turn.creditors.length > 0 || turn.view.creditors.includes(other.name));
    return {
      commands:
        other && isDebt && leftovers.length === 0 ? [{ kind: 'tell-payment', creditor: other, ...partOf(turn) }] : [],
      leftovers,
    };
  }
  const commands = pairs.flatMap(({ label, amount }) => {
    const creditor = label?.value ?? other ?? (amount && isAddedTo(turn, amount) ? onlyOne(names) : undefined);
    const payment = { kind: 'tell-payment' as const, ...(creditor ? { creditor } : {}) };
    if (!amount) return [{ ...payment, ...partOf(turn) }];
    const onTop = isOnTop(turn, amount) ? { isOnTop: true as const } : {};
    return settled(amount.value, 'anything', payment, (money) => ({ ...payment, money, ...onTop }));
  });
  return { commands, leftovers };
}

/** "paguei metade da parcela do itaú", "só deu pra pagar o mínimo": less than all of it. */
function partOf({ reading: { words }, from, to, view: { question } }: TurnReading): { readonly isPart?: true } {
  // While debts are told it is how far one is paid.
  if (question !== undefined && !isAfterwards(question.slot)) return {};
  return words.slice(from, to).some((word) => PARTS.has(word)) ? { isPart: true } : {};
}

const PARTS: ReadonlySet<string> = new Set('metade parte pedaco pouco pouquinho minimo menos'.split(' '));

/** "paguei 50 a mais no cartão". */
function isOnTop({ reading: { words } }: TurnReading, { to }: Found<unknown>): boolean {
  return words[to] === 'a' && words[to + 1] === 'mais';
}

/** "quitei a riachuelo em 2023", "paguei a da oi ano passado": nothing of it is owed, and nothing was paid now. */
function isLongAgo({ reading: { words }, from, to, view }: TurnReading): boolean {
  return words.slice(from, to).some((word, index) => {
    const before = words[from + index - 1];
    const isYear = /^20[0-3]\d$/.test(word) && before === 'em' && word < view.today.slice(0, 4);
    return isYear || (word === 'passado' && before === 'ano');
  });
}

/** "paguei a renner mas faltou 30": what was not paid. */
function isMissing({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words.slice(Math.max(0, from - 2), from).some((word) => /^(?:falt|rest)(?:ou|aram)$/.test(word));
}

/** "mandou 300 pro bradesco e eu completei com mais 120". */
function isAddedTo({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => word === 'mais' || word === 'completei');
}

function onlyOne(names: readonly Found<CreditorMention>[]): CreditorMention | undefined {
  return new Set(names.map(({ value }) => value.name)).size === 1 ? names[0]?.value : undefined;
}

/** "paguei a copel, faltou só o nubank": not paid. */
function isStillOwed({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  const before = words.slice(Math.max(0, from - 5), from);
  const left = before.findLastIndex((word) => STILL.test(word));
  return left >= 0 && before.slice(left + 1).every((word) => AFTER_STILL.has(word));
}

/** "…, e a avon fica pro dia 10". */
function isForLater({ reading: { words } }: TurnReading, { to }: Found<unknown>): boolean {
  return LATER.has(words[to] ?? '') && !words.slice(to, to + 2).includes('com');
}

const LATER: ReadonlySet<string> = new Set('fica ficou ficaram deixo deixei vai vou espera'.split(' '));
const STILL = /^(?:falta|faltam|faltou|faltando|resta|restou|restando|menos|exceto|tirando)$/;
const AFTER_STILL: ReadonlySet<string> = new Set('so o a os as apenas pagar agora do da mesmo'.split(' '));

/** "duas de uma vez, 78,40 cada": what was paid together; unclear where nobody said how many. */
function eachCounted(
  { figures, reading: { words } }: TurnReading,
  { from, to }: Pick<Found<Figure>, 'from' | 'to'>,
  amount: Amount | undefined,
): Amount | undefined {
  if (!amount || (words[to] !== 'cada' && words[to - 1] !== 'cada') || amount.readings.length !== 1) return amount;
  const counts = figures
    .filter((figure) => figure.to <= from && from - figure.from <= FAR_COUNT)
    .flatMap((figure) => countIn(figure.value, words[figure.from] ?? '') ?? []);
  const count = counts.at(-1);
  return count ? { ...amount, readings: amount.readings.map((centavos) => centavos * count) } : undefined;
}

const FAR_COUNT = 12;

function countIn(value: Figure, word: string): number | undefined {
  if (value.kind === 'instalments') return value.instalments.total ?? value.instalments.paid;
  if (value.kind === 'amount' && value.amount.bare) return smallCount((value.amount.readings[0] ?? 0) / 100);
  return value.kind === 'ignored' ? smallCount(COUNTS.indexOf(word)) : undefined;
}

function smallCount(count: number): number | undefined {
  return Number.isInteger(count) && count >= 2 && count <= 12 ? count : undefined;
}

const COUNTS: readonly string[] = ['', '', 'duas', 'tres', 'quatro', 'cinco', 'seis'];

/** A sum, or "a parcela de 320". */
function sumPaid(value: Figure): Amount | undefined {
  // "paguei só 150 da fatura que era 900".
  if (value.kind === 'amount') return value.amount.role === 'former' ? undefined : value.amount;
  if (value.kind !== 'instalments') return undefined;
  const { amount, ...counts } = value.instalments;
  return Object.keys(counts).length === 0 ? amount : undefined;
}

/** "paguei 1.200 no conserto do carro", "2 mil de juros": spent, but on no debt that is known. */
function isSpentElsewhere({ reading: { words, tokens }, creditors, kinds, to: end }: TurnReading, at: number): boolean {
  // "… e 200 eu guardei em casa".
  if (words.slice(at, at + 2).some((word) => KEPT.test(word))) return true;
  const isOf = ['no', 'na', 'num', 'numa', 'nesse', 'nessa', 'de'].includes(words[at] ?? '');
  const isNamed = creditors.length > 0 || kinds.length > 0;
  return isOf && !isNamed && at + 1 < end && tokens[at + 1]?.kind === 'word' && !HOW_PAID.has(words[at + 1] ?? '');
}

const KEPT = /^(?:guardei|guardo|separei|economizei|poupei|sobrou|sobraram)$/;
const HOW_PAID: ReadonlySet<string> = new Set(
  'mes dia pix dinheiro conta divida boleto debito credito total semana hoje ontem entrada parcela'.split(' '),
);

/** "paguei 14" to "quantas parcelas faltam?" counts; "paguei 120" is more likely money, and asked; "paguei 120 hoje" is. */
function partsPaid(
  { view, creditors, reading: { words } }: TurnReading,
  sums: readonly Found<Amount>[],
): Command | undefined {
  const [only] = sums;
  const asked = view.question?.slot === 'instalments-left' && sums.length === 1 && creditors.length === 0;
  if (!asked || only?.value.bare !== true || words.some((word) => PAID_WHEN.has(word))) return undefined;
  const [sum = 0] = only.value.readings;
  const paid = sum / 100;
  if (!Number.isInteger(paid) || paid <= 0) return undefined;
  if (paid <= MOST_PARTS && !(paid >= FEW_ROUND && paid % 10 === 0))
    return { kind: 'tell-debt', debt: { instalments: { paid } } };
  return { kind: 'clarify-amount', span: only.value.span, candidates: [sum], about: { kind: 'tell-payment' } };
}

const MOST_PARTS = 96;
/** A round number as large as this is seldom counted. */
const FEW_ROUND = 50;
const PAID_WHEN: ReadonlySet<string> = new Set('hoje ontem anteontem agora mes semana reais pix'.split(' '));

/** "já paguei 1.200 só de juros": what was paid over time. */
function isInterest({ reading: { words } }: TurnReading, { to }: Found<Amount>): boolean {
  return words.slice(to, to + 3).some((word) => word === 'juros' || word === 'juro');
}

/** "paguei 15 mil de 40 mil", "paguei metade dos 6 mil": how far a debt is paid, and neither sum is a payment of now. */
function isShare({ reading: { words }, figures }: TurnReading, { from, to }: Found<Amount>): boolean {
  const isSum = ({ value }: Found<Figure>) => value.kind === 'amount';
  const isOf = (at: number) => ['de', 'dos', 'das'].includes(words[at] ?? '');
  // "90 dos 180 da magalu" is a payment of 90.
  const isFirst = words[to] === 'de' && figures.some((figure) => figure.from === to + 1 && isSum(figure));
  const isSecond = isOf(from - 1) && figures.some((figure) => figure.to === from - 1 && isSum(figure));
  const isPart = words.slice(Math.max(0, from - 4), from).some((word) => ['metade', 'parte', 'resto'].includes(word));
  return isFirst || isSecond || (isPart && isOf(from - 1));
}

/** "peguei 5 mil e já paguei 2": reais, thousands or instalments, nobody can tell. */
function maybeInstalments({ bare, readings }: Amount): boolean {
  return bare && (readings[0] ?? 0) <= MOST_UNCLEAR;
}

const MOST_UNCLEAR: Centavos = 1_200;
