import type { Command, Interpretation } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';
import type { KindWords } from '../debts/debt-kinds.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * Of a creditor of whom several debts were told: which one, where the kind stands beside the name, "paguei 200 do cartão do
 * itaú", "como negociar com itaú (cheque especial)"; and of a payment without a name, "paguei 200 do cheque especial". What is
 * told of "os dois do itaú" is told of each;
 * "outro empréstimo do itaú" is one more.
 */
export function withKinds(read: Interpretation, turn: TurnReading): Interpretation {
  if (turn.kinds.length + turn.creditors.length === 0) return read;
  const commands = read.commands.map((command) => withAll(withKind(command, turn), turn));
  return { ...read, commands: commands.map((command) => withOther(command, commands, turn)) };
}

/** "outro empréstimo do itaú", "mais um cartão no bradesco": where each debt there is told with its name, in their order. */
function withOther(command: Command, commands: readonly Command[], turn: TurnReading): Command {
  if (command.kind !== 'tell-debt' || !command.debt.creditor) return command;
  const { creditor } = command.debt;
  const told = commands.filter((one) => one.kind === 'tell-debt' && one.debt.creditor?.name === creditor.name);
  const names = turn.creditors.filter(({ value }) => value.mention.name === creditor.name);
  const name = names[told.indexOf(command)];
  if (!name || told.length !== names.length || !isOneMore(turn, name.from)) return command;
  return { ...command, debt: { ...command.debt, creditor: { ...creditor, isOther: true } } };
}

/** "o outro do itaú é 700" is one that is known. */
function isOneMore(turn: TurnReading, name: number): boolean {
  const from = startOf(turn, name);
  const [article = '', word = ''] = turn.reading.words.slice(Math.max(0, from - 2), from);
  return article === 'mais' ? ['um', 'uma'].includes(word) : isOtherOne(word || article) && !THE.has(article);
}

function isOtherOne(word: string): boolean {
  return word === 'outro' || word === 'outra';
}

const THE: ReadonlySet<string> = new Set(['o', 'a', 'esse', 'essa']);

/** "os do bradesco em dia", "as duas do itaú", where the number is no sum. */
function withAll(command: Command, turn: TurnReading): Command {
  if (command.kind === 'clarify-amount' && command.about.kind === 'tell-debt' && COUNTS.has(command.span)) {
    const { kind, debt } = command.about;
    const all = ofAll(debt.creditor, turn);
    return all ? { kind, debt: { ...debt, creditor: all } } : command;
  }
  if (command.kind !== 'tell-debt' || command.debt.balance || command.debt.instalments) return command;
  const all = ofAll(command.debt.creditor, turn);
  return all ? { ...command, debt: { ...command.debt, creditor: all } } : command;
}

function ofAll(mention: CreditorMention | undefined, turn: TurnReading): CreditorMention | undefined {
  if (!mention || !hasSeveral(mention, turn)) return undefined;
  const isAll = turn.creditors.some(({ value, from }) => value.mention.name === mention.name && isPlural(turn, from));
  return isAll ? { ...mention, isAll } : undefined;
}

/** "os do itaú", "ambas do itaú", "as duas do itaú", "os dois cartões do itaú", "as dívidas do itaú"; "dois do itaú" is a sum. */
function isPlural(turn: TurnReading, name: number): boolean {
  const { words } = turn.reading;
  const counted = startOf(turn, name);
  const from = COUNTS.has(words[counted - 1] ?? '') ? counted - 1 : counted;
  return EACH.has(words[from - 1] ?? '');
}

/** Where "[cartão] do itaú", "[dívidas] no itaú" begins. */
function startOf({ reading: { words }, kinds }: TurnReading, name: number): number {
  const of = OF.has(words[name - 1] ?? '') ? name - 1 : name;
  return DEBTS.has(words[of - 1] ?? '') ? of - 1 : (kinds.find(({ to }) => to === of)?.from ?? of);
}

const OF: ReadonlySet<string> = new Set(['do', 'da', 'de', 'no', 'na']);
const DEBTS: ReadonlySet<string> = new Set(['divida', 'dividas', 'conta', 'contas']);
const COUNTS: ReadonlySet<string> = new Set('dois duas tres três 2 3'.split(' '));
const EACH: ReadonlySet<string> = new Set('os as todos todas ambos ambas'.split(' '));

function hasSeveral({ name }: CreditorMention, { view }: TurnReading): boolean {
  return view.creditors.filter((known) => known === name).length > 1;
}

function withKind(command: Command, turn: TurnReading): Command {
  switch (command.kind) {
    case 'tell-payment':
      // "paguei o itaú com o cartão": paid with it.
      return command.creditor
        ? { ...command, creditor: ofKind(command.creditor, turn, kindBeside) }
        : { ...command, ...paidKind(turn) };
    case 'remove-debt':
      return command.creditor ? { ...command, creditor: mentioned(command.creditor, turn) } : command;
    case 'correct':
      return command.target?.of === 'debt'
        ? { ...command, target: { ...command.target, creditor: mentioned(command.target.creditor, turn) } }
        : command;
    case 'clarify-amount':
      return 'creditor' in command.about ? { ...command, about: ofNamed(command.about, turn) } : command;
    case 'tell-offer':
    case 'accept-offer':
    case 'end-offer':
      return command.creditor ? ofNamed(command, turn) : { ...command, ...offeredKind(turn) };
    case 'tell-discount':
    case 'mend-offer':
    case 'tell-reply':
    case 'miss-month':
    case 'ask':
      return ofNamed(command, turn);
    case 'prefer-order':
      return { ...command, creditors: command.creditors.map((one) => mentioned(one, turn)) };
    case 'what-if':
      return command.change.of === 'without-offer' ? { ...command, change: ofNamed(command.change, turn) } : command;
    default:
      return command;
  }
}

function ofNamed<About extends { readonly creditor?: CreditorMention }>(about: About, turn: TurnReading): About {
  return about.creditor ? { ...about, creditor: mentioned(about.creditor, turn) } : about;
}

function mentioned(mention: CreditorMention, turn: TurnReading): CreditorMention {
  return ofKind(mention, turn, (one) => kindBeside(one, turn) ?? onlyKind(turn));
}

type KindFinder = (mention: CreditorMention, turn: TurnReading) => DebtKind | undefined;

function ofKind(mention: CreditorMention, turn: TurnReading, find: KindFinder): CreditorMention {
  const debtKind = hasSeveral(mention, turn) ? find(mention, turn) : undefined;
  return debtKind ? { ...mention, debtKind } : mention;
}

function kindBeside({ name }: CreditorMention, turn: TurnReading): DebtKind | undefined {
  const kinds = turn.creditors
    .filter(({ value }) => value.mention.name === name)
    .flatMap((found) => turn.kinds.filter((kind) => standsBeside(turn, found, kind)));
  return onlyOne(kinds.map(({ value }) => value.kind));
}

/** "o itaú propôs quitar o cartão por 2.600": of one creditor and one kind alone; "no cartão" says how it would be paid. */
function onlyKind(turn: TurnReading): DebtKind | undefined {
  return onlyOne(turn.creditors.map(({ value }) => value.mention.name)) === undefined ? undefined : kindSaid(turn);
}

/** "aceitei o acordo do cheque especial". */
function offeredKind(turn: TurnReading): { readonly debtKind?: DebtKind } {
  const debtKind = turn.creditors.length === 0 ? kindSaid(turn) : undefined;
  return debtKind ? { debtKind } : {};
}

function kindSaid({ reading: { words }, kinds }: TurnReading): DebtKind | undefined {
  const said = kinds.filter(({ value }) => !value.isVague && value.kind !== 'settlement');
  return said.every(({ from }) => ITS.has(words[from - 1] ?? ''))
    ? onlyOne(said.map(({ value }) => value.kind))
    : undefined;
}

function onlyOne<One>(found: readonly One[]): One | undefined {
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
}

const ITS: ReadonlySet<string> = new Set('o a do da pro pra para meu minha'.split(' '));

/** "o cartão do itaú", "itaú (cartão)", "itaú cheque especial". */
function standsBeside({ reading: { words } }: TurnReading, name: Found<unknown>, kind: Found<KindWords>): boolean {
  const between = kind.to <= name.from ? words.slice(kind.to, name.from) : words.slice(name.to, kind.from);
  return !kind.value.isVague && between.every((word) => BETWEEN.has(word));
}

/** "200 do cheque especial", "200 no cartão": right behind the sum, so that it is what was paid and not what for. */
function paidKind({ reading: { words }, figures, kinds }: TurnReading): { readonly debtKind?: DebtKind } {
  const paid = kinds.filter(({ from, value }) =>
    figures.some(
      (sum) =>
        sum.value.kind === 'amount' &&
        sum.to < from &&
        from - sum.to <= MOST_BETWEEN &&
        !value.isVague &&
        words.slice(sum.to, from).every((word) => BETWEEN.has(word)),
    ),
  );
  const [only] = paid;
  return only && paid.length === 1 ? { debtKind: only.value.kind } : {};
}

const MOST_BETWEEN = 3;
const BETWEEN: ReadonlySet<string> = new Set(
  'do da de no na o a os as pelo pela meu minha mais reais ( ) - : $'.split(' '),
);
