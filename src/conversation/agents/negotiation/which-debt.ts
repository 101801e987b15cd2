import type { ConversationState, DebtDraft } from '../../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { whomFirst } from '../../../domain/negotiation/whom-first.ts';
import type { Situation } from '../../situation.ts';
import { debtsOf } from '../../to-domain.ts';
import type { Context } from '../agent.ts';
import { debtsNamed, isOpen, MOST_CHOICES } from '../debts-named.ts';

/** The debts that may be meant: those of the creditor who was named, else all that are behind, else all. */
export function meantDebts(
  creditor: CreditorMention | undefined,
  { situation, today }: Pick<Context, 'situation' | 'today'>,
): readonly DebtDraft[] {
  const debts = creditor ? debtsNamed(creditor, situation).filter(isOpen) : openDebts(situation);
  const order = whomFirst(debtsOf(situation, today).complete, today).map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return debts.toSorted((one, other) => place(one.id) - place(other.id)).slice(0, MOST_CHOICES);
}

function openDebts({ debts }: Situation): readonly DebtDraft[] {
  const open = debts.filter(isOpen);
  const late = open.filter(({ overdue }) => overdue === 'yes');
  return late.length > 0 ? late : open;
}

/** True where there is somebody to negotiate with: a debt that is late and not paid. */
export function hasLateDebts({ debts }: Situation): boolean {
  return debts.some((debt) => isOpen(debt) && debt.overdue === 'yes' && debt.kind !== 'loan-shark');
}

/** An answer that comes later than this may be about somebody else. */
const FRESH_MS = 10 * 24 * 3_600_000;

/** The debt that was negotiated about not long ago, unless it is settled: "aceitaram 400" is about that one. */
export function talkedAbout({ state, situation, now }: Context): DebtDraft | undefined {
  const { negotiation } = state;
  if (!negotiation || now - negotiation.at > FRESH_MS) return undefined;
  return situation.debts.find((debt) => debt.id === negotiation.debtId && isOpen(debt) && debt.kind !== 'settlement');
}

/** Keeps in mind which debt is being negotiated about. */
export function nowAbout(debtId: string, { now }: Context): Pick<ConversationState, 'negotiation'> {
  return { negotiation: { debtId, at: now } };
}
