import type { Command, Interpretation, Slot } from '../../../contracts/command.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { withRanges } from '../figures/sum-ranges.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { answerAmount } from './expenses.ts';
import { helpFromFamily } from './help-from-family.ts';
import { incomeLabels } from './income-labels.ts';
import { type BroughtIn, householdIncomes } from './income-of-household.ts';
import { isOfOther, sumsThatComeIn } from './income-parts.ts';
import { totalThatComesIn, withoutRestatedTotal } from './income-totals.ts';
import { readIncomes } from './incomes.ts';
import { isNoMonthlySum } from './no-monthly-sums.ts';
import { monthWhen, readOneOffs } from './one-offs.ts';
import { payDays } from './pay-days.ts';
import { piecePay } from './piece-pay.ts';
import { withSharedSources } from './shared-sources.ts';
import { thirteenthParts } from './thirteenth-parts.ts';

/** Incomes as told: a regular one, one that changed, what is left of one after deductions, or money that comes once. */
export function incomeRun(asTold: TurnReading, told: readonly Found<Amount>[]): Interpretation {
  const found = withRanges(asTold, withoutRestatedTotal(told));
  const helped = [...asTold.incomes, ...helpFromFamily(asTold)].toSorted((a, b) => a.from - b.from);
  const turn = withSharedSources({ ...asTold, incomes: helped }, found);
  const slot = turn.view.question?.slot;
  const parts = slot === 'thirteenth' ? thirteenthParts(turn) : undefined;
  if (parts) return { commands: parts, leftovers: [] };
  const oneOffs = readOneOffs(turn);
  if (oneOffs.length > 0) return { commands: oneOffs, leftovers: [] };
  if (leavesUnknown(turn)) return { commands: [], leftovers: found.map(({ value }) => value.span) };
  const household =
    slot === 'incomes' ? householdIncomes(turn, withPiecePay(turn, [...found, ...sumsOfParts(turn)])) : undefined;
  if (household) return broughtHome(turn, household);
  const total = totalThatComesIn(turn, found);
  const { amounts, unsure, worst } = total ? { amounts: [total.total], unsure: [] } : whatComesIn(turn, found);
  const left = unsure.map(({ value }) => value.span);
  const [only] = amounts;
  const answered = only && answeredBy(turn, only.value, amounts.slice(1));
  if (answered) return answered;
  const payDay = payDays(turn, [])({});
  const labels = incomeLabels(turn, total ? total.labels : turn.incomes).filter(
    (label) => !isWorkOfOther(turn, label, amounts, unsure),
  );
  if (
    (labels.length === 0 && amounts.length > 1 && !areAdded(turn, amounts)) ||
    isNoMonthlySum(turn, amounts) ||
    maybeSpent(turn)
  )
    return { commands: [], leftovers: [...amounts.map(({ value }) => value.span), ...left] };
  // "caiu 700 do salário", "7 mil bruto": nothing that can be written comes in.
  if (amounts.length === 0 && unsure.length > 0) return { commands: [], leftovers: left };
  // "recebo no dia 20": when it comes, of whatever it is.
  if (amounts.length === 0 && labels.length === 0 && payDay !== undefined && slot !== 'thirteenth')
    return { commands: daysOfEach(turn, payDay), leftovers: left };
  const isSaid = !isAsked(slot);
  const incomes = readIncomes(turn, { labels, amounts, isSaid, ...(worst ? { worst } : {}) });
  return { commands: isAsked(slot) ? incomes : asChange(turn, incomes), leftovers: left };
}

/** "1518 + 300", "recebo 1.200 de um trabalho e 700 do outro": incomes of which nobody said where they are from. */
function areAdded({ reading: { words }, to: end }: TurnReading, amounts: Sums): boolean {
  return amounts.slice(1).every(({ from, to }, index) => {
    const between = words.slice(amounts[index]?.to ?? from, from);
    const after = words.slice(to, Math.min(end, to + 2));
    // A voucher for food is no pay.
    if (after.some((word) => /^(?:vale|ticket|va|vr)$/.test(word))) return false;
    const isPlus = between.length <= 2 && between.some((word) => word === '+' || word === 'mais');
    return isPlus || (between.includes('um') && after.some((word) => word === 'outro' || word === 'outra'));
  });
}

function broughtHome(turn: TurnReading, household: readonly BroughtIn[]): Interpretation {
  const dayOf = payDays(turn, household);
  const told = household.map((brought) => {
    const { amount, label } = brought;
    const labels = label ? [label] : [];
    const incomes = readIncomes(within(turn, amount.from, amount.to), { labels, amounts: [amount], isSaid: true });
    const payDay = dayOf(brought);
    return incomes.map((one) => (payDay === undefined ? one : onDay(one, payDay)));
  });
  return { commands: told.flat(), leftovers: [] };
}

/** "eu recebo 2000 dia 5 e ele 1500 dia 10". */
function onDay(command: Command, payDay: number): Command {
  return command.kind === 'tell-income' ? { ...command, income: { ...command.income, payDay } } : command;
}

/** "eu recebo dia 5 e ele dia 10": a day of each; "cai dia 5 e 20" is one pay in two parts. */
function daysOfEach(turn: TurnReading, payDay: number): readonly Command[] {
  const { words } = turn.reading;
  const days = turn.figures.flatMap(({ from, value }) => (value.kind === 'day' ? [{ from, day: value.day }] : []));
  const [first, second] = days;
  const between = first && second ? words.slice(first.from, second.from) : [];
  const own = between.some((word) => OTHER_PERSON.has(word)) && second ? [second.day] : [];
  return [payDay, ...own].map((day) => ({ kind: 'tell-income', income: { payDay: day } }));
}

const OTHER_PERSON: ReadonlySet<string> = new Set('ele ela marido esposa esposo mulher filho filha mae pai'.split(' '));

/** "200 por dia, fica metade", "faço 200 mas gasto 80 de gasolina": what is left must be asked. */
function leavesUnknown(turn: TurnReading): boolean {
  const slot = turn.view.question?.slot;
  const isHalved = slot !== 'thirteenth' && slot !== 'income-low-month' && wordsOf(turn).includes('metade');
  return isHalved || hasCostsOfWork(turn);
}

/** A sum where the question says what it is. */
function answeredBy(turn: TurnReading, amount: Amount, others: Sums): Interpretation | undefined {
  const slot = turn.view.question?.slot;
  if (slot === 'thirteenth')
    return { commands: thirteenthComes(turn, amount), leftovers: others.map(({ value }) => value.span) };
  if (others.length > 0) return undefined;
  if (slot === 'income-low-month') return lowMonth(amount);
  // "minha renda hoje é zero" tells that there is none.
  const isNone = slot === 'incomes' && amount.readings[0] === 0;
  return isNone ? { commands: [{ kind: 'deny' }], leftovers: [] } : undefined;
}

/** "400 por semana", of the worst ones. */
function lowMonth(amount: Amount): Interpretation {
  const { per } = amount;
  const commands = answerAmount(amount).map((command) =>
    command.kind === 'answer-amount' && per !== undefined ? { ...command, per } : command,
  );
  return { commands, leftovers: [] };
}

function wordsOf({ reading, from, to }: TurnReading): readonly string[] {
  return reading.words.slice(from, to);
}

/** "ifood 200 uber 150", asked about the worst month: pay of other work or what was spent there, nobody can tell. */
function maybeSpent(turn: TurnReading): boolean {
  return turn.view.question?.slot === 'income-low-month' && turn.incomes.length > 0 && !saysPay(turn);
}

function saysPay({ reading: { words } }: TurnReading): boolean {
  return words.some((word) =>
    /^(?:ganh|receb|tir|fa[cz]|fiz|entr|cai|vem|rend|trabalh|salari|aposent|pens|bolsa|bico)/.test(word),
  );
}

/** "meu marido recebe 3.900 como motorista da prefeitura e eu 2.150": the word belongs to the pay before it, which is not written. */
function isWorkOfOther(
  { reading: { words } }: TurnReading,
  { from, to }: Found<unknown>,
  kept: Sums,
  unsure: Sums,
): boolean {
  const before = [...kept, ...unsure]
    .filter((sum) => sum.to <= from)
    .toSorted((a, b) => a.to - b.to)
    .at(-1);
  const next = kept.find((sum) => sum.from >= to);
  const isAnotherPerson =
    next !== undefined && words.slice(to, next.from).some((word) => word === 'eu' || word === 'meu');
  // "meu filho é jovem aprendiz, ganha 780 e me dá 200".
  const earned = unsure.find((sum) => sum.from >= to);
  const isBeforeIt = earned !== undefined && (next === undefined || next.from > earned.from) && isOfOther(words, from);
  return isBeforeIt || (before !== undefined && unsure.includes(before) && isAnotherPerson);
}

/** "faço 200 por dia mas gasto 80 de gasolina": what is left must be asked. "tirando a gasolina fica 600" says it. */
function hasCostsOfWork(turn: TurnReading): boolean {
  return turn.incomes.some(({ value }) => value.variable) && costsOfWork.all(turn.reading.words).length > 0;
}

const costsOfWork = phraseBook<true>([
  [
    true,
    [
      '(gasto|gastando|vai|pago|sai|coloco|boto|gasta|tem|tiro|menos|desconto|descontando) .. (de|com|em) (manutencao|taxa|taxas|aluguel_do_ponto|aluguel_da_loja|aluguel_do_box|fornecedor|gasolina|combustivel|gnv|alcool|etanol|gasosa|material|mercadoria|mercadorias|ingrediente|ingredientes|aluguel_do_carro|aluguel_da_moto|produto|produtos)',
    ],
  ],
]);

/** "recebo sim, 1.900 em dezembro": a yes, and how much comes. */
function thirteenthComes(turn: TurnReading, amount: Amount): readonly Command[] {
  const settled = settleAmount(amount, 'thousands');
  if (settled?.kind !== 'money') return answerAmount(amount);
  const month = monthWhen(turn);
  return [
    { kind: 'affirm' },
    { kind: 'tell-one-off', amount: settled.money, reason: 'thirteenth', ...(month ? { month } : {}) },
  ];
}

type Sums = readonly Found<Amount>[];

/** The sums that are incomes by themselves: pay by the piece multiplied, net for gross, now for then. */
function whatComesIn(
  turn: TurnReading,
  found: Sums,
): { readonly amounts: Sums; readonly unsure: Sums; readonly worst?: Found<Amount> } {
  const paid = withPiecePay(turn, [...found, ...sumsOfParts(turn)]);
  const { kept, unsure, worst } = sumsThatComeIn(turn, whatArrives(turn, paid));
  return { amounts: kept, unsure, ...(worst ? { worst } : {}) };
}

function withPiecePay(turn: TurnReading, sums: Sums): Sums {
  const piece = piecePay(turn, sums);
  const paid = piece ? [...sums.filter((sum) => !piece.used.includes(sum)), piece.pay] : sums;
  return paid.toSorted((a, b) => a.from - b.from);
}

/** "6 conto cada", "2 parcelas de 1.968" of the dole: among incomes each part is a sum. */
function sumsOfParts({ figures }: TurnReading): Sums {
  return figures.flatMap(({ from, to, value }) =>
    value.kind === 'instalments' && value.instalments.amount ? [{ from, to, value: value.instalments.amount }] : [],
  );
}

function isAsked(slot: Slot | undefined): boolean {
  return slot === undefined || slot === 'consent' || slot === 'worry' || slot === 'incomes' || slot === 'income-source';
}

/** "agora ganho 3000": once incomes are known, a word of change replaces one instead of adding another. */
function asChange(turn: TurnReading, incomes: readonly Command[]): readonly Command[] {
  const [only] = incomes;
  if (incomes.length !== 1 || only?.kind !== 'tell-income' || changes.all(turn.reading.words).length === 0)
    return incomes;
  if (isDifference(turn)) return [];
  const { source, money, per } = only.income;
  // A correction has no period: what comes by the day or week is told as it is.
  if (!money || (per !== undefined && per !== 'month')) return incomes;
  return [{ kind: 'correct', target: { of: 'income', ...(source ? { source } : {}) }, money }];
}

/** "ganhei aumento de 150", "ganho mais 200 agora": so much more, and not all there is. */
function isDifference({ figures, reading: { words } }: TurnReading): boolean {
  return figures.some(({ from, value }) => {
    const isRaise = words[from - 1] === 'de' && /^(?:aumento|reajuste|acrescimo)$/.test(words[from - 2] ?? '');
    return value.kind === 'amount' && (isRaise || words[from - 1] === 'mais');
  });
}

const changes = phraseBook<true>([
  [
    true,
    [
      'agora (eu)? (ganho|recebo|tiro|e|eh|esta|sao)',
      '(ganho|recebo|tiro) .. agora',
      '(passei|comecei) a (ganhar|receber|tirar)',
      '(tive|recebi|ganhei|deram|me_deram|teve) (um)? (aumento|reajuste|promocao)',
      '(aumentaram|aumentou|reajustaram|baixaram|diminuiram|reduziram|cortaram) (o|meu|minha|a)? (meu|minha)? (salario|pagamento|beneficio|aposentadoria|pensao|hora|diaria)',
      '(mudou|subiu|baixou|caiu|aumentou|diminuiu|foi) para',
    ],
  ],
]);

/** "meu salário é 3000 mas cai 2300": one income, of what arrives. */
function whatArrives(turn: TurnReading, amounts: readonly Found<Amount>[]): readonly Found<Amount>[] {
  const [gross, net] = amounts;
  if (!gross || !net || amounts.length !== 2 || turn.incomes.some(({ from }) => from > gross.to)) return amounts;
  const isNet = phrasesIn(arrivals, turn).some(
    ({ from, to }) => from >= gross.to && to <= net.from && net.from - to <= 2,
  );
  return isNet ? [net] : amounts;
}

const arrivals = phraseBook<true>([
  [
    true,
    [
      '(mas|porem|so_que) (eu|me|na_conta|na_mao|so|ai)? (so|me)? (cai|caem|vem|vem_so|sobra|sobram|recebo|pego|fica|chega|entra|tiro)',
      '(mas|porem|so_que) (o)? (liquido|na_mao) (e|eh|fica|da)?',
    ],
  ],
]);
