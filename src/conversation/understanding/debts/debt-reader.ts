import type { CreditorMention, OverdueMention } from '../../../contracts/mentions.ts';
import { meansSome } from '../creditors/places-in-list.ts';
import { settleAmount } from '../figures/amounts.ts';
import { settleRate } from '../figures/rates.ts';
import { answerAmount } from '../household/expenses.ts';
import { masked, type TurnReading, within } from '../turn-reading.ts';
import { type DebtItem, hasFigure } from './debt-item.ts';
import { debtPieces } from './debt-pieces.ts';
import { type DebtReading, debtCommands, loneAmount } from './debts.ts';
import { segmentDebts } from './segment.ts';
import { ofAllIfSaid } from './shared-standings.ts';
import { othersMeant, standingOfOthers } from './standing-of-others.ts';

/** Debts told in a stretch of text. `wanted`: a name alone is worth keeping, because debts are being listed. */
export function readDebts(turn: TurnReading, asked: { readonly wanted: boolean }): DebtReading {
  const others = othersMeant(turn);
  if (!others) return readNamedDebts(turn, asked);
  const own = readNamedDebts(masked(turn, others), asked);
  const theirs = within(turn, others.from, others.to);
  const isNamedBehind = !own.commands.some(
    (command) => command.kind === 'tell-debt' && command.debt.overdue?.state === 'up-to-date',
  );
  const { items } = segmentDebts(turn.reading, debtPieces(theirs));
  const told = standingOfOthers(others, items, { reading: turn.reading, isNamedBehind });
  const readings = told.map((item) => debtCommands(item, turn.view.creditors));
  return { commands: [...own.commands, ...readings.flatMap(({ commands }) => commands)], leftovers: own.leftovers };
}

function readNamedDebts(turn: TurnReading, { wanted }: { readonly wanted: boolean }): DebtReading {
  const { reading } = turn;
  const pieces = debtPieces(turn);
  const slot = turn.view.question?.slot;
  const { items: told, unplaced } = segmentDebts(reading, pieces);
  // "a fatura fechou em 980", asked how much is owed there, is no card of its own.
  const items = slot === 'debt-amount' ? told.map(withoutVagueKind) : told;
  const [only] = items;
  if (only && items.length === 1 && slot !== undefined && ASKS_AMOUNT.has(slot)) {
    const amount = loneAmount(only);
    // "tiram 87 do benefício" is what each part costs.
    const each =
      amount && slot === 'debt-amount' && isTakenEachMonth(turn) ? settleAmount(amount, 'anything') : undefined;
    if (each?.kind === 'money')
      return {
        commands: [{ kind: 'tell-debt', debt: { instalments: { amount: each.money } } }],
        leftovers: unplaced.map(({ span }) => span),
      };
    if (amount) return { commands: answerAmount(amount), leftovers: unplaced.map(({ span }) => span) };
  }
  const kept = items
    .map((item) => (slot === 'overdue' ? behindIfNamed(item, turn) : item))
    .filter((item) => isWorthTelling(item, turn, wanted));
  if (saysNoneOverdue(slot, kept)) return { commands: [{ kind: 'deny' }], leftovers: [] };
  // "5 e 20, 900 cada": which of the counts are left, nobody can tell.
  const counts = unplaced.filter(({ bare, readings: [value] }) => bare && (value ?? 0) <= MOST_COUNTED);
  if (slot === 'instalments-left' && counts.length > 0 && kept.some(({ instalments }) => instalments))
    return { commands: [], leftovers: [reading.source.slice(0, LONGEST_LEFT)] };
  const shared = slot === 'rates' && sharesRates(kept) ? kept : [];
  if (shared.length > 0 && pieces[0]?.value.of === 'rate')
    return { commands: [], leftovers: kept.flatMap(({ rate }) => rate?.span ?? []) };
  const owned = shared.length > 0 ? kept.filter(isNamedItem) : kept;
  const all = ofAllIfSaid(turn.reading, ofEachIfSaid(turn, allBehind(turn, owned)));
  const readings = inOnePeriod(all).map((item) => debtCommands(item, turn.view.creditors));
  return {
    commands: readings.flatMap(({ commands }) => commands),
    leftovers: [
      ...readings.flatMap(({ leftovers }) => leftovers),
      ...unplaced.map(({ span }) => span),
      ...shared.flatMap((item) => (isNamedItem(item) ? [] : (item.rate?.span ?? []))),
    ],
  };
}

function withoutVagueKind({ kind, ...item }: DebtItem): DebtItem {
  return kind === undefined || (kind.isVague && !item.creditor) ? item : { ...item, kind };
}

/** R$ 120 as it is written: few plans have more parts, and most parts cost more. */
const MOST_COUNTED = 12_000;
const LONGEST_LEFT = 80;

/** "12,5 nu, bb 4,2": two rates and one name that is known. In "bb 4,2, itau 14, o carro 1,99" the names come first. */
function sharesRates(items: readonly DebtItem[]): boolean {
  const rates = items.filter(({ rate }) => rate);
  return rates.length > 1 && rates.some(isNamedItem) && !rates.every(isNamedItem);
}

function isNamedItem({ creditor, kind }: DebtItem): boolean {
  return creditor !== undefined || kind !== undefined;
}

function isTakenEachMonth({ reading: { words } }: TurnReading): boolean {
  return words.some((word) => TAKES.test(word)) && words.some((word) => PAY.has(word));
}

const TAKES = /^(?:descont|tira(?:m|ndo)?$|debita|pux|com[eo]m?$|pega(?:m|ndo)?$)/;
const PAY: ReadonlySet<string> = new Set(
  'beneficio salario folha aposentadoria contracheque holerite pensao'.split(' '),
);

/** "nubank 13 ao mês, itaú 11,9", "nubank 13,9, santander 14,5": a rate without its period, beside others that all have the same one. */
function inOnePeriod(items: readonly DebtItem[]): readonly DebtItem[] {
  const periods = new Set(
    items.flatMap(({ rate, kind, creditor }) => (rate && settleRate(rate, kind?.kind ?? creditor?.kind)?.period) ?? []),
  );
  const [period] = periods;
  if (!period || periods.size > 1) return items;
  return items.map((item) =>
    item.creditor && item.rate && !item.rate.period && (items.some(saysPeriod) || item.rate.value <= LIKE_THE_OTHERS)
      ? { ...item, rate: { ...item.rate, period } }
      : item,
  );
}

function saysPeriod({ rate }: DebtItem): boolean {
  return rate?.period !== undefined;
}

/** More than this by the month must be said. */
const LIKE_THE_OTHERS = 0.2;

/** "só a renner", "só o cheque especial" to "quais estão atrasadas?". */
function behindIfNamed(item: DebtItem, { reading, view }: TurnReading): DebtItem {
  const isNamed = item.creditor !== undefined || (item.kind !== undefined && !item.kind.isVague);
  // "nubank vence dia 10", "nubank 14% ao mês" tell something else.
  const isDue = reading.words.some((word) => /^venc(?:e|em|er|endo|imento)$/.test(word));
  const tellsElse = item.dueDay !== undefined || item.rate !== undefined || item.rateUnknown !== undefined || isDue;
  // "nem lembro quando parei" denies nothing.
  const isDenied = reading.words.some(
    (word, at) =>
      ['nao', 'nenhum', 'nenhuma', 'nem'].includes(word) && !['lembro', 'sei'].includes(reading.words[at + 1] ?? ''),
  );
  // "e devo 900 no inter" is one debt more.
  const hasSum = item.balance !== undefined || item.instalments?.amount !== undefined;
  const isNew = item.creditor !== undefined && !view.creditors.includes(item.creditor.mention.name) && hasSum;
  return isNamed && !isNew && item.overdue === undefined && !item.negativeListed && !tellsElse && !isDenied
    ? { ...item, overdue: { state: 'overdue' } }
    : item;
}

const AFTERWARDS: ReadonlySet<string> = new Set([
  'after-roadmap',
  'after-deficit',
  'confirm-change',
  'which-change',
  'which-creditor',
  'worry',
  'consent',
]);

/** A figure of some debt, or a name where debts are being listed. "não consegui pagar" alone names no debt. */
function isWorthTelling(item: DebtItem, turn: TurnReading, wanted: boolean): boolean {
  const { reading, from, to, view } = turn;
  const isNamed = item.creditor !== undefined || item.kind !== undefined;
  const slot = view.question?.slot;
  // "2 filhos e 4 boletos atrasados" among the debts: of which one was not said.
  const saysOfNone = slot === undefined || slot === 'debts' || slot === 'offers' || AFTERWARDS.has(slot);
  if (!isNamed && isOnlyStanding(item) && saysOfNone) return false;
  const isAskedRate = !isNamed && item.rate !== undefined && reading.words.includes('?') && slot === undefined;
  if (isUnsureStanding(item, turn) || isVagueTotal(item, turn) || isAskedRate) return false;
  if (!isNamed && countsDebts(turn)) return false;
  if (hasFigure(item) || saysWhatItIs(item, turn)) return true;
  // "meu cartão é 5502 …" gives a number away, it tells no debt.
  const showsCode = reading.tokens.slice(from, to).some(({ kind }) => kind === 'code');
  // "meu limite é 4 mil no nubank", "o pan liberou 8 mil": that anything is owed there was not said.
  if (item.isBesideOther) return false;
  // "orientação sobre renegociação de dívidas" has agreed on nothing.
  const isAgreed = item.kind?.kind === 'settlement';
  const isKnown = item.kind !== undefined && !item.kind.isVague && !showsCode && !isAgreed;
  return wanted && (item.creditor !== undefined || isKnown);
}

/** "tem 3 atrasadas" to "quais estão atrasadas?": which three was not said. */
function countsDebts({ view, figures }: TurnReading): boolean {
  const counts = figures.some(({ value }) => value.kind === 'instalments' && value.instalments.behind !== undefined);
  return view.question?.slot === 'overdue' && view.creditors.length !== 1 && counts;
}

/** "o nubank é empréstimo": the kind of a debt that was told; a mere mention of both is not. */
function saysWhatItIs(
  { creditor, kind }: DebtItem,
  { reading: { words }, creditors, kinds, view }: TurnReading,
): boolean {
  if (!creditor || !kind || !view.creditors.includes(creditor.mention.name)) return false;
  return creditors.some(
    (name) =>
      ['e', 'eh'].includes(words[name.to] ?? '') && kinds.some(({ from }) => from > name.to && from - name.to <= 2),
  );
}

/** "devo uns 3 ou 4 mil no total, acho": of no debt of its own, and not known. */
function isVagueTotal({ creditor, kind, balance }: DebtItem, { reading: { words }, view }: TurnReading): boolean {
  const isOfOne = creditor !== undefined || kind !== undefined || view.question?.slot === 'debt-amount';
  if (isOfOne || balance?.range === undefined) return false;
  return words.some(
    (word, at) => ['no', 'ao'].includes(word) && ['total', 'todo', 'geral'].includes(words[at + 1] ?? ''),
  );
}

/** "como eu sei se tá atrasada?" asks; "os dois, um 2 meses e outro 4" says it of neither. */
function isUnsureStanding({ creditor, kind, ...said }: DebtItem, { reading: { words }, view }: TurnReading): boolean {
  if (!isOnlyStanding(said)) return false;
  if (creditor !== undefined || kind !== undefined) return words.at(-1) === '?' && said.overdue !== undefined;
  if (meansSome({ words }, view)) return true;
  const isOfEach = words.some((word, at) => OTHER.test(word) && words.slice(0, at).some((one) => /^uma?$/.test(one)));
  return words.includes('?') || (isOfEach && said.overdue?.state === 'overdue');
}

const OTHER = /^outr[oa]$/;

function isOnlyStanding({ overdue: _, negativeListed: __, isBesideOther: ___, ...rest }: DebtItem): boolean {
  return Object.keys(rest).length === 0;
}

/** "todas em dia" to "quais estão atrasadas?". */
function saysNoneOverdue(slot: string | undefined, items: readonly DebtItem[]): boolean {
  return (
    slot === 'overdue' &&
    items.length === 1 &&
    items.every((item) => item.overdue?.state === 'up-to-date' && !item.creditor && !item.kind)
  );
}

const ASKS_AMOUNT: ReadonlySet<string> = new Set([
  'debt-amount',
  'confirm-amount',
  'after-roadmap',
  'after-deficit',
  'confirm-change',
  'which-change',
  'which-creditor',
]);

/** "todas 12% ao mês" is the rate of each debt; "todas atrasadas" needs no names, as all were asked about. */
function ofEachIfSaid({ view, reading }: TurnReading, items: readonly DebtItem[]): readonly DebtItem[] {
  const saysAll = reading.words.some((word) => ['todas', 'todos', 'tudo', 'ambas', 'ambos'].includes(word));
  const [only] = items;
  if (view.question?.slot !== 'rates' || !saysAll || items.length !== 1 || !only?.rate || only.creditor) return items;
  const { rate } = only;
  return view.creditors.map((name) => ({ creditor: { mention: eachOf(name) }, rate }));
}

/** "todas" alone, to "quais estão atrasadas?". */
function allBehind({ view, reading, from, to }: TurnReading, items: readonly DebtItem[]): readonly DebtItem[] {
  const words = reading.words.slice(from, to);
  const saysAll =
    words.some((word) => ['todas', 'todos', 'tudo', 'ambas', 'ambos'].includes(word)) ||
    (view.creditors.length === 2 && /^(?:as|os) (?:duas|dois|2)$/.test(words.join(' ')));
  // "tudo em dia menos a vivo", "todas em dia, só a renner que não".
  const isExcept =
    words.some((word) => ['menos', 'exceto', 'tirando'].includes(word)) ||
    (words.includes('so') && words.at(-1) === 'nao');
  // "todas atrasadas menos a riachuelo" says of that one that it is not, whatever was asked.
  const isOfStanding = view.question?.slot === 'overdue' || items.every(({ overdue }) => overdue);
  if (isOfStanding && saysAll && isExcept) return allBut(view.creditors, items);
  // "tudo nos trinques" is not behind.
  const isBare = words.every((word) => AROUND_ALL.has(word) || !/[a-z]/.test(word));
  const asked = view.question?.slot === 'overdue' && items.length === 0 && saysAll && isBare;
  return asked ? [{ overdue: { state: 'overdue' } }] : items;
}

/** What may stand beside "todas" where it answers by itself. */
const AROUND_ALL: ReadonlySet<string> = new Set(
  'todas todos tudo ambas ambos as os a o elas eles essas esses dessas delas deles sim infelizmente praticamente quase acho que ja agora hoje e eh esta estao estou sao ne viu moca moco dora kkk rs duas dois tres quatro cinco contas conta dividas divida boletos carnes cartoes sem excecao exatamente junto juntas mesmo ai uai ixi vixe de uma vez eu pior'.split(
    ' ',
  ),
);

/** "todas menos a da caixa": the others are behind, and this one is not; "tudo em dia menos a vivo" says the contrary. */
function allBut(known: readonly string[], items: readonly DebtItem[]): readonly DebtItem[] {
  const spared = items.flatMap(({ creditor }) => creditor?.mention.name ?? []);
  // "todas menos o consignado": whose that is was not said.
  if (spared.length === 0) return [];
  const others = known.filter((name) => !spared.includes(name));
  const areFine = items.some(({ overdue }) => overdue?.state === 'up-to-date');
  const all: OverdueMention = { state: areFine ? 'up-to-date' : 'overdue' };
  const one: OverdueMention = { state: areFine ? 'overdue' : 'up-to-date' };
  return [
    ...others.map((name): DebtItem => ({ creditor: { mention: eachOf(name) }, overdue: all })),
    ...items.flatMap(({ creditor }): DebtItem[] => (creditor ? [{ creditor, overdue: one }] : [])),
  ];
}

/** Of all debts something was said, so of each that this creditor has. */
function eachOf(name: string): CreditorMention {
  return { name, span: name, isAll: true };
}

/** The creditor that a command is about, if any: for corrections and payments. */
export function creditorIn(turn: TurnReading): CreditorMention | undefined {
  const [first] = turn.creditors;
  if (first) return first.value.mention;
  const named = turn.kinds.find(({ value }) => value.named);
  return named?.value.named === undefined ? undefined : { name: named.value.named, span: named.value.named };
}
