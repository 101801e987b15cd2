import type { Command, CorrectionTarget, Money } from '../../contracts/command.ts';
import { type Amount, settleAmount } from './amounts.ts';
import { creditorIn } from './debt-reader.ts';
import { phraseBook } from './phrase-book.ts';
import { settleRate } from './rates.ts';
import { type TurnReading, within } from './turn-reading.ts';

const cues = phraseBook<'correction'>([
  [
    'correction',
    [
      'na (verdade|vdd|real)',
      '(errei|corrige|corrigindo|correcao|corrija|alias|ops|opa_errei|enganei|confundi|digo)',
      '(quis|queria|ia) dizer',
      'melhor dizendo',
      'me (enganei|confundi|expressei_mal)',
      '(escrevi|digitei|falei|botei|coloquei|anotou|anotei|mandei) errado',
      '(esta|ta) errado',
      'o (certo|correto) (e|eh)',
      '(muda|mudar|troca|trocar|altera|alterar) (o|a|para|isso|meu|minha) ..',
    ],
  ],
]);

/** Where a correction begins in the turn, and what it says. */
export type Correction = {
  readonly from: number;
  readonly command: Extract<Command, { kind: 'correct' | 'clarify-amount' }>;
};

/**
 * "na verdade é 500", "não, é 4 mil", "o nubank não é 3 mil é 4", "*500". The figure that counts is the last one; one that
 * is said after a figure of thousands is of thousands too. A cue without any figure corrects nothing.
 */
export function readCorrection(turn: TurnReading): Correction | undefined {
  const at = correctionStart(turn);
  if (at === undefined) return undefined;
  const part = within(turn, clauseBefore(turn, at), turn.reading.tokens.length);
  const target = targetOf(part);
  const about = { kind: 'correct' as const, ...(target ? { target } : {}) };
  const amounts = part.figures.flatMap(({ value }) =>
    value.kind === 'amount'
      ? [value.amount]
      : value.kind === 'instalments' && value.instalments.amount
        ? [value.instalments.amount]
        : [],
  );
  const rate = part.figures.flatMap(({ value }) => (value.kind === 'rate' ? [value.rate] : [])).at(-1);
  const day = part.figures.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : [])).at(-1);
  const settledRate = rate && settleRate(rate, undefined);
  if (settledRate) return { from: at, command: { ...about, rate: settledRate } };
  const last = amounts.at(-1);
  if (!last) return day === undefined ? undefined : { from: at, command: { ...about, day } };
  const amount = inThousandsLike(last, amounts.at(-2));
  const settled = settleAmount(amount, 'thousands');
  if (!settled) return undefined;
  if (settled.kind === 'money') return { from: at, command: { ...about, money: settled.money } };
  return { from: at, command: { kind: 'clarify-amount', span: settled.span, candidates: settled.candidates, about } };
}

function correctionStart(turn: TurnReading): number | undefined {
  const { words, tokens } = turn.reading;
  const [cue] = cues.all(words);
  const starts = [cue?.from, notThis(turn), starAt(tokens, words)].filter((at) => at !== undefined);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** "não, é 4 mil", "não é 3 mil é 4", "não 500". */
function notThis({ reading: { words }, figures }: TurnReading): number | undefined {
  const at = words.indexOf('nao');
  if (at < 0) return undefined;
  let next = at + 1;
  while ([',', '.', '!', 'nao'].includes(words[next] ?? '')) next += 1;
  const is = ['e', 'eh', 'sao', 'era', 'foi'].includes(words[next] ?? '');
  // "3 mil, não, 4 mil": an amount on either side of a "não".
  const between = words[at - 1] === ',' ? at - 1 : at;
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
function clauseBefore({ reading: { words } }: TurnReading, at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && ![',', '.', '\n', ';', '!', '?'].includes(words[from - 1] ?? '')) from -= 1;
  return from;
}

function targetOf(part: TurnReading): CorrectionTarget | undefined {
  const creditor = creditorIn(part);
  if (creditor) {
    const slot = slotOf(part.reading.words);
    return { of: 'debt', creditor, ...(slot ? { slot } : {}) };
  }
  const [expense] = part.expenses;
  if (expense) return { of: 'expense', category: expense.value };
  const [income] = part.incomes;
  const says = part.clauses.some(({ words }) =>
    words.some((word) => ['ganho', 'recebo', 'salario', 'renda'].includes(word)),
  );
  if (income) return { of: 'income', source: income.value.source };
  return says ? { of: 'income' } : undefined;
}

function slotOf(words: readonly string[]): 'instalment' | 'rate' | 'due-day' | 'minimum' | undefined {
  if (words.some((word) => word === 'parcela' || word === 'parcelas' || word === 'prestacao')) return 'instalment';
  if (words.includes('juros') || words.includes('taxa')) return 'rate';
  if (words.includes('minimo')) return 'minimum';
  return words.includes('vence') || words.includes('vencimento') ? 'due-day' : undefined;
}

/** "não é 3 mil, é 4": the 4 is of thousands, as the 3 was. */
function inThousandsLike(amount: Amount, before: Amount | undefined): Amount {
  const [value] = amount.readings;
  const [former] = before?.readings ?? [];
  const isShort = amount.bare && value !== undefined && value < 100_000 && amount.readings.length === 1;
  if (!isShort || former === undefined || before?.bare !== false || former % 100_000 !== 0) return amount;
  return { ...amount, readings: [value * 1_000], bare: false };
}

/** Puts the corrected money into what the same turn told before, so that only the later word counts. */
export function applyToTurn(
  commands: readonly Command[],
  correction: Extract<Command, { kind: 'correct' }>,
): readonly Command[] | undefined {
  const { money, target } = correction;
  if (!money) return undefined;
  const index = commands.findLastIndex((command) => carriesMoney(command) && concerns(command, target));
  const found = commands[index];
  if (!found) return undefined;
  return commands.map((command, at) => (at === index ? withMoney(found, money, target) : command));
}

function carriesMoney(command: Command): boolean {
  switch (command.kind) {
    case 'answer-amount':
    case 'tell-offer':
      return true;
    case 'tell-income':
      return command.income.money !== undefined;
    case 'tell-expense':
      return command.expense.money !== undefined;
    case 'tell-debt':
      return command.debt.balance !== undefined;
    case 'tell-payment':
      return command.money !== undefined;
    case 'clarify-amount':
      return command.about.kind === 'answer-amount';
    default:
      return false;
  }
}

function concerns(command: Command, target: CorrectionTarget | undefined): boolean {
  if (!target) return true;
  switch (target.of) {
    case 'debt':
      // A sum told just before without a name is the one that this name belongs to.
      return (
        command.kind === 'tell-debt' &&
        target.slot === undefined &&
        (command.debt.creditor === undefined || command.debt.creditor.name === target.creditor.name)
      );
    case 'expense':
      return command.kind === 'tell-expense' && command.expense.category === target.category;
    case 'income':
      return command.kind === 'tell-income';
  }
}

function withMoney(command: Command, money: Money, target: CorrectionTarget | undefined): Command {
  switch (command.kind) {
    case 'tell-income':
      return { ...command, income: { ...command.income, money } };
    case 'tell-expense':
      return { ...command, expense: { ...command.expense, money } };
    case 'tell-debt':
      return {
        ...command,
        debt: { ...command.debt, balance: money, ...(target?.of === 'debt' ? { creditor: target.creditor } : {}) },
      };
    case 'tell-payment':
    case 'tell-offer':
      return { ...command, money };
    default:
      return { kind: 'answer-amount', money };
  }
}
