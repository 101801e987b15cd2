import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Situation } from '../situation.ts';

/** The most that a numbered choice holds. */
export const MOST_CHOICES = 9;

/** The debts of a creditor, of the kind that was said with it where there is one; without a name, the only one there is. */
export function debtsNamed(creditor: CreditorMention | undefined, { debts }: Situation): readonly DebtDraft[] {
  if (!creditor) return debts.length === 1 ? debts : [];
  if (creditor.debtId !== undefined) return debts.filter(({ id }) => id === creditor.debtId);
  const there = debts.filter(
    (debt) =>
      (creditor.id !== undefined && debt.creditorId === creditor.id) ||
      debt.creditor.localeCompare(creditor.name, 'pt-BR', { sensitivity: 'base' }) === 0,
  );
  const ofKind = there.filter(({ kind }) => kind !== undefined && kind === creditor.debtKind);
  return ofKind.length > 0 ? ofKind : there;
}

/** Something is left of it, or how much was never told. */
export function isOpen({ balance, instalmentsRemaining }: DebtDraft): boolean {
  return balance !== 0 && instalmentsRemaining !== 0;
}

/** What is paid already was not paid again: "quitei o itaú". */
export function removableDebts(
  { creditor, paid }: { readonly creditor: CreditorMention; readonly paid?: 'all' | 'perhaps' },
  situation: Situation,
): readonly DebtDraft[] {
  const named = debtsNamed(creditor, situation);
  const open = named.filter(isOpen);
  return paid && open.length > 0 ? open : named;
}
