import type { Command } from '../../contracts/command.ts';
import type { DebtDraft, Patch } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import * as copy from '../copy/debts.ts';
import { forgiven } from '../copy/month-news.ts';
import type { Situation } from '../situation.ts';
import { debtsOf } from '../to-domain.ts';
import type { Context, Outcome } from './agent.ts';
import { askHowMuch } from './ask-how-much.ts';
import { debtsNamed, removableDebts } from './debts-named.ts';
import { wish } from './wishes.ts';

type Removal = Extract<Command, { kind: 'remove-debt' }>;

/**
 * Takes a debt out of the list: the one of that name, of that sum, or the one that is being talked about. Once there is a plan, a
 * debt that was paid is closed by its payment, so that it counts; before, it is only none to plan.
 */
export function removeDebt(command: Removal, context: Context): Outcome {
  const [debt] = debtsToRemove(command, context);
  if (!debt) return { say: [copy.nothingToRemove], again: true };
  if (command.isForgiven) return askIfForgiven(debt, context);
  if (command.paid && context.state.roadmap) return payAll(debt, command.paid, context);
  return { changes: [{ set: 'removed', id: debt.id }], say: [copy.debtRemoved(debt)] };
}

function askIfForgiven(debt: DebtDraft, { state, now }: Context): Outcome {
  const creditor = { name: debt.creditor, span: debt.creditor, debtId: debt.id };
  const commands: readonly Command[] = [{ kind: 'remove-debt', creditor }];
  return wish([{ changes: [], say: '', once: { turn: state.turn, debtId: debt.id, commands } }], {
    now,
    question: forgiven(copy.debtName(debt)),
  });
}

function debtsToRemove(command: Removal, context: Context): readonly DebtDraft[] {
  const { creditor, amount } = command;
  const { debts } = context.situation;
  if (creditor) return removableDebts({ ...command, creditor }, context.situation);
  const meant =
    amount === undefined
      ? openDebt(context)
      : debts.filter((debt) => debt.balance === amount || debt.instalmentAmount === amount);
  const nameless = meant.filter(isNameless);
  return nameless.length > 0 ? nameless : meant;
}

function payAll(debt: DebtDraft, paid: 'all' | 'perhaps', context: Context): Outcome {
  const { situation, state, now, today } = context;
  const rest = owedOn(today, debt.id, situation);
  // Who was offered a discount may have paid less.
  if (rest === 0 || debt.offers?.length) return askHowMuch(debt, context);
  const payment: Command = {
    kind: 'tell-payment',
    creditor: { name: debt.creditor, span: debt.creditor, debtId: debt.id },
    money: { centavos: rest, span: '' },
  };
  if (paid === 'all') return { say: [copy.restCounted], goOn: { commands: [payment], question: context.question } };
  return wish([{ changes: [], say: '', once: { turn: state.turn, debtId: debt.id, commands: [payment] } }], {
    now,
    question: copy.paidAll(copy.debtName(debt), rest),
  });
}

/** What is left to pay, with the interest that has come on top; an entry is paid with the rest. 0 where it is not known. */
export function owedOn(today: LocalDate, debtId: string, situation: Situation): Centavos {
  return debtsOf(situation, today)
    .complete.filter(({ id }) => id === debtId || id === `${debtId}-entry`)
    .reduce((sum, { obligation }) => {
      return sum + (obligation.form === 'balance' ? obligation.balance : obligation.amount * obligation.remaining);
    }, 0);
}

/** "é a mesma dívida": the two become one, which keeps what either of them knew. */
export function joinDebts(creditor: CreditorMention | undefined, context: Context): Outcome {
  const pair = twins(creditor, context);
  if (!pair) return { say: [copy.nothingTwice], again: true };
  const [kept, dropped] = pair;
  return {
    changes: [
      { set: 'debt', debt: joined(kept, dropped) },
      { set: 'removed', id: dropped.id },
    ],
    noted: [kept.id],
    say: [copy.countedOnce],
  };
}

/** What `dropped` knew and `kept` does not. What a bill was before it was split into instalments is owed no more. */
export function joined(kept: DebtDraft, dropped: DebtDraft): Patch<DebtDraft> {
  const { id: _, told: __, balance, ...rest } = dropped;
  const isSplit = kept.instalmentAmount !== undefined;
  const known = { ...rest, ...(balance === undefined || isSplit ? {} : { balance }) };
  const news = Object.entries(known).filter(([key]) => !(key in kept) || (key === 'creditor' && isNameless(kept)));
  return { ...Object.fromEntries(news), id: kept.id };
}

/** The same debt may have been told twice: nothing that is known of one speaks against the other. */
export function maySayTheSame(one: DebtDraft, other: DebtDraft): boolean {
  return FIGURES.every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  );
}

const FIGURES = ['kind', 'balance', 'instalmentAmount', 'instalmentsRemaining'] as const;

/**
 * The one that stays and the one that repeats it: that which is asked about, else the newest that can be a repetition. Told
 * once as a whole and once in instalments, the instalments stay.
 */
function twins(
  creditor: CreditorMention | undefined,
  context: Context,
): readonly [kept: DebtDraft, dropped: DebtDraft] | undefined {
  const { debts } = context.situation;
  const [open] = openDebt(context);
  const candidates = open
    ? [open]
    : creditor
      ? debtsNamed(creditor, context.situation).toReversed()
      : debts.toReversed();
  for (const dropped of candidates) {
    const kept = debts.find((debt) => debt.id !== dropped.id && isTwin(debt, dropped, creditor, context.situation));
    const isSplit = dropped.instalmentAmount !== undefined && kept?.instalmentAmount === undefined;
    if (kept) return isSplit && !isNameless(dropped) ? [dropped, kept] : [kept, dropped];
  }
  return undefined;
}

function isTwin(
  debt: DebtDraft,
  dropped: DebtDraft,
  creditor: CreditorMention | undefined,
  situation: Situation,
): boolean {
  if (creditor && isNameless(dropped)) return debtsNamed(creditor, situation).some(({ id }) => id === debt.id);
  if (isNameless(dropped)) return maySayTheSame(debt, dropped) && sharesFigure(debt, dropped);
  return sameCreditor(debt, dropped);
}

function sharesFigure(one: DebtDraft, other: DebtDraft): boolean {
  const sums = (debt: DebtDraft): readonly (Centavos | undefined)[] => [debt.balance, debt.instalmentAmount];
  return sums(other).every((sum) => sum === undefined || sums(one).includes(sum));
}

function sameCreditor(one: DebtDraft, other: DebtDraft): boolean {
  if (one.creditorId !== undefined || other.creditorId !== undefined) return one.creditorId === other.creditorId;
  return one.creditor.localeCompare(other.creditor, 'pt-BR', { sensitivity: 'base' }) === 0;
}

/** The debt that the open question is about, else the one whose creditor nobody knows. */
function openDebt({ situation: { debts }, question }: Context): readonly DebtDraft[] {
  const about = debts.find(({ id }) => id === question?.about);
  if (about) return [about];
  const nameless = debts.filter(isNameless);
  return nameless.length === 1 ? nameless : [];
}

function isNameless({ creditor }: DebtDraft): boolean {
  return creditor === '';
}
