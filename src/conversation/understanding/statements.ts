import type { ClarifiedCommand, Command, Interpretation } from '../../contracts/command.ts';
import type { CreditorMention, DebtMention } from '../../contracts/mentions.ts';
import { isAfterwards } from './afterwards.ts';
import { readDebts } from './debts/debt-reader.ts';
import type { Amount } from './figures/amounts.ts';
import { expenseRun } from './household/expense-run.ts';
import { answerAmount } from './household/expenses.ts';
import { incomeRun } from './household/income-run.ts';
import { MINIMUM_WAGE } from './household/income-words.data.ts';
import { readOneOffs } from './household/one-offs.ts';
import { wagesNamed } from './household/told-wages.ts';
import { readOffers } from './negotiation/offers.ts';
import { readPayments } from './negotiation/payments.ts';
import { type Found, spanOf } from './text/tokens.ts';
import { type TopicRun, topicRuns } from './topics.ts';
import { type TurnReading, within } from './turn-reading.ts';

/** What the person tells, topic by topic. */
export function readStatements(turn: TurnReading): Interpretation {
  const readings = topicRuns(turn).map((run) => readRun(within(turn, run.from, run.to), run, turn));
  const { commands, leftovers } = withoutHalfPaid(
    { commands: readings.flatMap((one) => one.commands), leftovers: readings.flatMap((one) => one.leftovers) },
    turn,
  );
  const unreadable = turn.figures.filter(({ value }) => value.kind === 'ignored' && value.why === 'unreadable');
  return {
    commands,
    leftovers: [...leftovers, ...unreadable.map(({ from, to }) => spanOf(turn.reading, from, to))],
  };
}

/** "3200 mas já dei 700", "350 mais 120 de multa" to "quanto deve?": how they add up, nobody can tell. */
function withoutHalfPaid({ commands, leftovers }: Interpretation, turn: TurnReading): Interpretation {
  if (turn.view.question?.slot !== 'debt-amount') return { commands, leftovers };
  const spans = commands.flatMap((command) => {
    const isSum = command.kind === 'answer-amount' || command.kind === 'tell-payment';
    return isSum && command.money ? [command.money.span] : [];
  });
  const isPartly = commands.length === 2 && spans.length === 2 && !turn.reading.words.some((word) => NOW.test(word));
  const isSummed = commands.length === 1 && spans.length === 1 && addsUp(turn);
  return isPartly || isSummed
    ? { commands: [], leftovers: [...new Set([...leftovers, ...spans])] }
    : { commands, leftovers };
}

const NOW = /^(?:agora|hoje|falta|faltam|resta|restam|ainda|sobrou|ficou)$/;

/** Two sums with "mais" or "e" before the second. */
function addsUp({ figures, reading: { words } }: TurnReading): boolean {
  const sums = figures.filter(
    ({ value }) => value.kind === 'amount' || (value.kind === 'ignored' && value.why === 'unreadable'),
  );
  const [first, second] = sums;
  return (
    first !== undefined &&
    second !== undefined &&
    ['mais', '+', 'e'].includes(words[second.from - 1] ?? '') &&
    !words.slice(0, second.from).some((word) => /^(?:era|eram|tinha|foi|antes)$/.test(word))
  );
}

/** The one name of the whole turn: "devo 3 mil na renner e ofereceram quitar por 350". */
function onlyCreditor({ creditors }: TurnReading): CreditorMention | undefined {
  const [first] = creditors;
  return first && new Set(creditors.map(({ value }) => value.mention.name)).size === 1
    ? first.value.mention
    : undefined;
}

/** Whom a stretch without a name speaks of: a payment only of one who was named before it. */
function aboutWhom(turn: TurnReading, { topic, from }: TopicRun): CreditorMention | undefined {
  if (topic === 'payment') return onlyCreditor(within(turn, 0, from));
  // "tem a unopar, ofereceram 5x de 180. fora ela, casas bahia 760": who was named before.
  return onlyCreditor(turn) ?? onlyCreditor(within(turn, 0, from));
}

function readRun(turn: TurnReading, run: TopicRun, whole: TurnReading): Interpretation {
  const { topic, said } = run;
  const about = aboutWhom(whole, run);
  const amounts = amountsOf(turn, run);
  switch (topic) {
    case 'income':
      return incomeRun(turn, amounts);
    case 'expense':
      return expenseRun(turn, whole, amounts);
    case 'payment':
      return readPayments(turn, about);
    case 'offer': {
      const oneOffs = readOneOffs(turn);
      return oneOffs.length > 0 ? { commands: oneOffs, leftovers: [] } : readOffers(turn, about);
    }
    case 'debt': {
      const slot = turn.view.question?.slot;
      const read = readDebts(turn, {
        wanted:
          said ||
          slot === 'debts' ||
          slot === 'more-debts' ||
          slot === 'debt-creditor' ||
          slot === 'confirm-creditor' ||
          slot === 'which-creditor',
      });
      if (slot === 'incomes' || slot === 'income-low-month') return withNames(turn, read);
      return slot !== undefined && isAfterwards(slot) ? ofKnownDebts(turn, read) : read;
    }
    case 'none':
      return loneFigure(turn, amounts);
  }
}

/** "só consigo 200 por mês", "cancelar a academia de 90", when a plan is talked about: no new debt without a word of owing. */
function ofKnownDebts({ view, reading, from, to }: TurnReading, read: Interpretation): Interpretation {
  const words = reading.words.slice(from, to);
  const told = withoutNameless(read);
  if (told) return told;
  if (words.some((word) => OWING.has(word) || OF_DEBTS.test(word))) return read;
  const { commands, leftovers } = read;
  const asPayment = maybePaid(words, read);
  if (asPayment) return { commands: [asPayment], leftovers: [] };
  const isNew = (command: Command) => {
    if (command.kind !== 'tell-debt') return command.kind === 'clarify-amount' && command.about.kind === 'tell-debt';
    const { creditor } = command.debt;
    const isKnown =
      creditor !== undefined &&
      view.creditors.includes(creditor.name) &&
      words.some((word) => STANDS.test(word)) &&
      !isPromise(words);
    const hasFigures =
      sumIn(command.debt) !== undefined || command.debt.instalments !== undefined || command.debt.dueDay !== undefined;
    return !isKnown && hasFigures;
  };
  const left = commands
    .filter(isNew)
    .flatMap((command) => (command.kind === 'tell-debt' ? (sumIn(command.debt) ?? []) : []));
  return { commands: commands.filter((command) => !isNew(command)), leftovers: [...leftovers, ...left] };
}

/** "e os 200 do nubank", beside a payment that was just told: more was paid, or that is owed; put to a yes. */
function maybePaid(words: readonly string[], { commands }: Interpretation): Command | undefined {
  const [first, second] = words;
  const [only, ...others] = commands;
  const isBeside = first === 'e' || (['os', 'as', 'mais'].includes(first ?? '') && /^\d/.test(second ?? ''));
  // "e o nubank tá 2.350" says what it stands at.
  const sumAt = words.findIndex((word) => /^\d/.test(word));
  const stands = words.slice(1, Math.max(1, sumAt)).some((word) => word !== 'e' && STANDS.test(word));
  if (!isBeside || stands || others.length > 0) return undefined;
  const debt =
    only?.kind === 'tell-debt' ? only.debt : only?.kind === 'clarify-amount' ? debtOf(only.about) : undefined;
  const sum = only?.kind === 'clarify-amount' ? only.candidates[0] : debt?.balance?.centavos;
  if (!debt?.creditor || sum === undefined || debt.instalments) return undefined;
  const span = only?.kind === 'clarify-amount' ? only.span : (debt.balance?.span ?? '');
  return { kind: 'clarify-amount', span, candidates: [sum], about: { kind: 'tell-payment', creditor: debt.creditor } };
}

function debtOf(about: ClarifiedCommand): DebtMention | undefined {
  return about.kind === 'tell-debt' ? about.debt : undefined;
}

/** "contratei uma moça pra olhar meu pai, 800 por mês": what is paid every month, of no creditor and of no kind, is no debt. */
function withoutNameless({ commands, leftovers }: Interpretation): Interpretation | undefined {
  const [only] = commands;
  if (commands.length !== 1 || only?.kind !== 'tell-debt') return undefined;
  const { instalments, ...rest } = only.debt;
  // "a de 10x": parts of nobody, and not how much.
  if (instalments && instalments.amount === undefined && Object.keys(rest).length === 0)
    return { commands: [], leftovers };
  const isNameless =
    instalments?.amount !== undefined && Object.keys(rest).length + Object.keys(instalments).length === 1;
  return isNameless ? { commands: [], leftovers: [...leftovers, instalments.amount.span] } : undefined;
}

/** "sexta pago 150 da renner", "amanhã mando 300": not yet, and owed as before. */
function isPromise(words: readonly string[]): boolean {
  return words.some((word) => PROMISES.has(word)) && !words.some((word) => word === 'mes' || /^mensa/.test(word));
}

const PROMISES: ReadonlySet<string> = new Set('pago mando deposito acerto quito pagarei transfiro entrego'.split(' '));

/** "2.100 com desconto de 420 de um empréstimo", of one's pay: a sum of no named creditor without a word of owing is asked. */
function withNames({ reading, from, to }: TurnReading, { commands, leftovers }: Interpretation): Interpretation {
  if (reading.words.slice(from, to).some((word) => OWING.has(word))) return { commands, leftovers };
  const isTaken = (command: Command) =>
    command.kind === 'tell-debt' && command.debt.creditor === undefined && command.debt.balance !== undefined;
  const left = commands
    .filter(isTaken)
    .flatMap((command) => (command.kind === 'tell-debt' ? (sumIn(command.debt) ?? []) : []));
  return { commands: commands.filter((command) => !isTaken(command)), leftovers: [...leftovers, ...left] };
}

/** Words of a debt that say at least that there is one; "o boleto da energisa deu 265" may be this month's bill. */
const OF_DEBTS =
  /^(?:dev|atras|venc|negativ|cobr|parcel|x$|vezes$|prestac|divid|emprest|financ|consignad|serasa|spc|pend|fatura|cartao|cheque|acordo|nov[ao]$|outr[ao]$|esquec|falt|rest|tem$|tenho$|descobri|aparec|agiota|crediario|carne|mensalidad|pendurad|parad[ao]s$)/;
/** "o nubank tá 2.350", "a renner ficou 400": what a known debt stands at; "nubank 120" may be what was paid. */
const STANDS =
  /^(?:e|eh|sao|esta|estao|ta|deu|da|fica|ficou|veio|vem|subiu|passou|foi|era|aumentou|baixou|caiu|total|saldo|valor|agora|hoje|ja)$/;
const OWING: ReadonlySet<string> = new Set(
  'devo devendo devemos fiado emprestou peguei pegamos contratei financiei parcelei tomei comprei compramos'.split(' '),
);

function sumIn({ balance, instalments, minimumPayment }: DebtMention): string | undefined {
  return (balance ?? instalments?.amount ?? minimumPayment)?.span;
}

/** A figure before any question, or to a question without a topic: kept as an answer when it is the only one. */
function loneFigure(turn: TurnReading, amounts: readonly Found<Amount>[]): Interpretation {
  const [only] = amounts;
  if (!only) return { commands: [], leftovers: [] };
  const isAsked = turn.view.question?.slot === 'confirm-amount';
  if (amounts.length === 1 && isAsked) return { commands: answerAmount(only.value), leftovers: [] };
  // "tenho mais de 18" leaves nothing to ask about.
  const sums = amounts.filter(({ value }) => !value.bare || (value.readings[0] ?? 0) >= SMALLEST_SUM);
  return { commands: [], leftovers: sums.map(({ value }) => value.span) };
}

const SMALLEST_SUM = 10_000;

/** "um salário inteiro, 1.880": one's own pay, which no minimum wage tells. */
function isOwnWage({ figures, view, reading: { words } }: TurnReading, { to }: Found<unknown>): boolean {
  const isWhole = ['inteiro', 'cheio', 'integral', 'meu'].includes(words[to] ?? '');
  const isSaid = figures.some(
    ({ from, value }) =>
      value.kind === 'amount' && from >= to && words.slice(to, from).every((word) => AROUND_WAGE.has(word)),
  );
  return isSaid || isWhole || view.question?.slot === 'thirteenth';
}

const AROUND_WAGE: ReadonlySet<string> = new Set(
  'inteiro cheio integral ne , : - ( = que eh da uns de minimo $'.split(' '),
);

/** The amounts of a stretch, minimum wages in reais among them: "2 salários mínimos". */
function amountsOf(turn: TurnReading, { topic }: TopicRun): readonly Found<Amount>[] {
  const counted = turn.figures.flatMap((figure): Found<Amount>[] => {
    const { value } = figure;
    if (value.kind === 'amount') return [{ from: figure.from, to: figure.to, value: value.amount }];
    if (value.kind !== 'minimum-wages' || isOwnWage(turn, figure)) return [];
    const centavos = Math.round(MINIMUM_WAGE.centavos * value.wages);
    return [
      {
        from: figure.from,
        to: figure.to,
        value: { readings: [centavos], bare: false, approximate: true, span: value.span },
      },
    ];
  });
  return [...counted, ...wagesNamed(turn, { sums: counted, isIncome: topic === 'income' })].toSorted(
    (a, b) => a.from - b.from,
  );
}
