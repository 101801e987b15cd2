import type { Command } from '../../contracts/command.ts';
import type { DebtDraft, Patch } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import * as copy from '../copy/debts.ts';
import type { Situation } from '../situation.ts';
import type { Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';

type Removal = Extract<Command, { kind: 'remove-debt' }>;

/** Takes a debt out of the list: the one of that name, of that sum, or the one that is being talked about. */
export function removeDebt({ creditor, amount }: Removal, context: Context): Outcome {
  const { debts } = context.situation;
  const meant = creditor
    ? debtsNamed(creditor, context.situation)
    : amount === undefined
      ? openDebt(context)
      : debts.filter((debt) => debt.balance === amount || debt.instalmentAmount === amount);
  const nameless = meant.filter(isNameless);
  const [debt, another] = nameless.length > 0 ? nameless : meant;
  if (!debt) return { say: [copy.nothingToRemove], again: true };
  // Of two at one creditor nobody can tell which: the sum says it.
  if (another && creditor) return { say: [copy.whichToRemove([debt, another])] };
  return { changes: [{ set: 'removed', id: debt.id }], say: [copy.debtRemoved(debt)] };
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
