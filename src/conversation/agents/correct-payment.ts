import type { Fact } from '../../contracts/conversation-state.ts';
import { debtName, paymentCorrected, paymentOfUnknown } from '../copy/debts.ts';
import { correctedWhich } from '../copy/repair.ts';
import { foldFacts } from '../situation.ts';
import type { Context, Outcome } from './agent.ts';
import type { Correction, Target } from './correction-target.ts';
import { debtsNamed } from './debts-named.ts';
import { tellPayment } from './tell-payment.ts';

/**
 * "não, foi 250", "não, foi ontem", "não, era pro itaú": the payment that was told last, told anew, and with it the agreement that
 * it was taken for.
 */
export function correctPayment(
  { money, on, creditor }: Correction,
  { fact, payment, debt }: Extract<Target, { of: 'payment' }>,
  context: Context,
): Outcome {
  if (!money && on === undefined && !creditor) return { say: [correctedWhich], again: true };
  const facts = context.state.facts.filter((one) => one !== fact && !isSignedBy(fact, one));
  const situation = foldFacts(facts);
  const [paid, ...more] = creditor ? debtsNamed(creditor, situation) : [debt];
  if (!paid && creditor) return { say: [paymentOfUnknown(creditor.name)] };
  if (!paid || more.length > 0) return { say: [correctedWhich], again: true };
  const amount = money?.centavos ?? payment.amount;
  const day = on ?? payment.on;
  const told = tellPayment(
    {
      kind: 'tell-payment',
      creditor: { name: paid.creditor, span: '', debtId: paid.id },
      money: money ?? { centavos: payment.amount, span: '' },
      // What was paid to another one settles what that one offered, if anything.
      ...(paid.id === debt.id ? { settles: context.state.facts.some((one) => isSignedBy(fact, one)) } : {}),
      isAnother: true,
    },
    { ...context, state: { ...context.state, facts }, situation, today: day },
  );
  const events = told.events?.filter(({ type }) => type !== 'payment-told') ?? [];
  const say = [paymentCorrected(debtName(paid), amount, on), ...(told.say ?? []).slice(1)];
  return { ...told, patch: { ...told.patch, facts }, events, say };
}

function isSignedBy({ messageId }: Fact, { change, messageId: other }: Fact): boolean {
  return change.set === 'offer-accepted' && messageId === other;
}
