import type { Command } from '../../contracts/command.ts';
import type { DebtDraft, PendingAction, Wish } from '../../contracts/conversation-state.ts';
import type { CreditorMention, DebtMention } from '../../contracts/mentions.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { debtName, oneAtATime, paymentOfThese, whichOfKind, whichOfOne } from '../copy/debts.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed, isOpen, MOST_CHOICES, removableDebts } from './debts-named.ts';
import { isOnlyDetail, listsDebts } from './tell-debt.ts';
import { wish } from './wishes.ts';

/**
 * Asks which debt is meant where the creditor has several of the person's: "paguei 200 do itaú" of somebody with a card and
 * an overdraft there. What was said waits as it is, and is handled once the debt is chosen.
 */
export const debtsAlikeAgent: Agent = {
  name: 'debts-alike',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  const paid = paidBySum(command, context);
  if (paid) return { goOn: { commands: [about(paid, command)], question: context.question } };
  const debts = candidatesOf(command, context);
  if (debts.length < 2) return undefined;
  if (command.kind === 'tell-debt' && isOfEach(command.debt, debts)) {
    return { goOn: { commands: debts.map((debt) => about(debt, command)), question: context.question } };
  }
  return askWhich(command, debts, context);
}

/** "os dois do itaú atrasados"; "o itaú está em dia", where none there was behind. */
function isOfEach({ creditor, debtKind: _, overdue, ...said }: DebtMention, debts: readonly DebtDraft[]): boolean {
  if (creditor?.isAll) return true;
  const isInOrder = overdue?.state === 'up-to-date' && Object.keys(said).length === 0;
  return isInOrder && debts.every((debt) => debt.overdue !== 'yes');
}

/** The debts that a command about a single one may be about; none where it is not about one, or says which. */
function candidatesOf(command: Command, context: Context): readonly DebtDraft[] {
  switch (command.kind) {
    case 'tell-payment':
      return isNameless(command) ? openDebts(context) : paidDebts(command, context);
    case 'remove-debt':
      return command.creditor ? removableDebts({ ...command, creditor: command.creditor }, context.situation) : [];
    case 'correct':
      return command.target?.of === 'debt' ? debtsNamed(command.target.creditor, context.situation) : [];
    case 'accept-offer':
      return command.creditor && command.money ? debtsNamed(command.creditor, context.situation) : [];
    case 'tell-debt':
      return toldDebts(command.debt, context);
    default:
      return [];
  }
}

function isNameless(command: Command): boolean {
  return command.kind === 'tell-payment' && !command.creditor && command.debtKind === undefined;
}

/**
 * "paguei os 700" names nobody: the debt whose parts were asked about, else the only one that asks for this very sum, or the only
 * one that is open.
 */
function paidBySum(command: Command, context: Context): DebtDraft | undefined {
  if (command.kind !== 'tell-payment' || !isNameless(command)) return undefined;
  const { question, situation } = context;
  const asked =
    question?.slot === 'instalments-left' ? situation.debts.find(({ id }) => id === question.about) : undefined;
  if (asked) return asked;
  const { money } = command;
  const open = openDebts(context);
  const due = context.state.roadmap?.due?.payments ?? [];
  const asking = open.filter((debt) => money !== undefined && asks(debt, money.centavos, due));
  const [only, ...others] = asking.length > 0 ? asking : open;
  return others.length === 0 ? only : undefined;
}

/** "paguei 200" of somebody with a plan and several debts may be for any of them, as far as numbers can be offered. */
function openDebts({ situation, state }: Context): readonly DebtDraft[] {
  const open = situation.debts.filter(isOpen);
  return state.roadmap && open.length <= MOST_CHOICES ? open : [];
}

/**
 * What a payment may be for: open debts of the creditor, or of the kind, that is named, else the only debt there is. A sum
 * that one of them alone asks for says which.
 */
export function paidDebts(
  { creditor, debtKind, money }: Extract<Command, { kind: 'tell-payment' }>,
  { situation, state }: Pick<Context, 'situation' | 'state'>,
): readonly DebtDraft[] {
  const named =
    creditor || debtKind === undefined
      ? debtsNamed(creditor, situation)
      : situation.debts.filter(({ kind }) => kind === debtKind);
  const open = named.filter(isOpen);
  const possible = open.length > 0 ? open : named;
  const amount = money?.centavos;
  const exact = possible.filter(
    (debt) => amount !== undefined && asks(debt, amount, state.roadmap?.due?.payments ?? []),
  );
  return exact.length === 1 ? exact : possible;
}

type Due = readonly { readonly debtId: string; readonly amount: Centavos }[];

function asks({ id, instalmentAmount, offers = [] }: DebtDraft, amount: Centavos, due: Due): boolean {
  return (
    instalmentAmount === amount ||
    offers.some(({ price, instalments }) => instalments === 1 && price === amount) ||
    due.some((payment) => payment.debtId === id && payment.amount === amount)
  );
}

/**
 * A rate, a delay, a due day, or outside of the list a sum: of which of the debts there it is told; of the kind alone ("o
 * cartão vence dia 10") no sum, which may be another debt's.
 */
function toldDebts(mention: DebtMention, { situation, question, noted = [] }: Context): readonly DebtDraft[] {
  const { creditor, debtKind, collateral: _, ...said } = mention;
  const isDetail = isOnlyDetail(mention);
  if (Object.keys(said).length === 0 || situation.debts.some(({ id }) => id === question?.about)) return [];
  if (!creditor) return isDetail && debtKind !== undefined ? ofKindAmong(situation.debts, debtKind) : [];
  if (!isDetail && (listsDebts(question) || creditor.isOther)) return [];
  const there = debtsNamed(creditor, situation).filter(isOpen);
  if (debtKind === undefined) return there;
  // Another kind there is another debt, and so is another sum beside those of this turn.
  const ofKind = ofKindAmong(there, debtKind);
  if (!isDetail && ofKind.some(({ id }) => noted.includes(id))) return [];
  return ofKind.length > 0 ? ofKind : there.filter(({ kind }) => kind === undefined);
}

function ofKindAmong(debts: readonly DebtDraft[], debtKind: DebtKind): readonly DebtDraft[] {
  return debts.filter((debt) => isOpen(debt) && debt.kind === debtKind);
}

/** Several things said of them in one turn wait for one answer; of another creditor's debts is asked after it. */
function askWhich(command: Command, debts: readonly DebtDraft[], context: Context): Outcome {
  const { question, state } = context;
  const { turn } = state;
  const creditor = debts[0]?.creditor ?? '';
  const waiting = waitingSince(turn, state.pendingAction);
  if (waiting && !debts.some(({ id }) => waiting.has(id))) return { say: [oneAtATime(creditor)] };
  return wish(
    debts.map((debt): Wish => {
      const commands = [...(waiting?.get(debt.id) ?? []), about(debt, command)];
      return { changes: [], say: '', once: { turn, debtId: debt.id, commands, ...(question ? { question } : {}) } };
    }),
    { ...context, options: debts.map(debtName), question: waiting ? '' : whichWords(command, creditor) },
  );
}

function whichWords(command: Command, creditor: string): string {
  if (command.kind === 'tell-payment' && !command.creditor) return paymentOfThese;
  return command.kind === 'tell-debt' && !command.debt.creditor ? whichOfKind : whichOfOne(creditor);
}

/** What this turn has asked about already, by debt. */
function waitingSince(
  turn: number,
  pending: PendingAction | undefined,
): ReadonlyMap<string, readonly Command[]> | undefined {
  const wishes = pending?.kind === 'grant-wish' ? pending.wishes : [];
  const waiting = wishes.flatMap(({ once }) => (once?.turn === turn ? [[once.debtId, once.commands] as const] : []));
  return waiting.length === 0 ? undefined : new Map(waiting);
}

/** The command as if it had said which. */
function about({ id: debtId, creditor: name }: DebtDraft, command: Command): Command {
  const meant = (mention: CreditorMention | undefined) => ({ ...(mention ?? { name, span: '' }), debtId });
  switch (command.kind) {
    case 'tell-payment':
    case 'remove-debt':
    case 'accept-offer':
      return { ...command, creditor: meant(command.creditor) };
    case 'correct':
      return command.target?.of === 'debt'
        ? { ...command, target: { ...command.target, creditor: meant(command.target.creditor) } }
        : command;
    case 'tell-debt': {
      const { isAll: _, ...mention } = command.debt.creditor ?? { name, span: '' };
      return { ...command, debt: { ...command.debt, creditor: meant(mention) } };
    }
    default:
      return command;
  }
}
