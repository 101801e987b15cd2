import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import type { Situation } from '../situation.ts';

/** The debts of a creditor; without a name, the only one there is. */
export function debtsNamed(creditor: CreditorMention | undefined, { debts }: Situation): readonly DebtDraft[] {
  if (!creditor) return debts.length === 1 ? debts : [];
  return debts.filter(
    (debt) =>
      (creditor.id !== undefined && debt.creditorId === creditor.id) ||
      debt.creditor.localeCompare(creditor.name, 'pt-BR', { sensitivity: 'base' }) === 0,
  );
}
