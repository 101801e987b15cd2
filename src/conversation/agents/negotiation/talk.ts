import type { DebtDraft } from '../../../contracts/conversation-state.ts';
import type { NegotiationTopic } from '../../../contracts/question-topics.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { negotiationRange } from '../../../domain/negotiation/negotiation-range.ts';
import { isConsumerMatter, talkKind } from '../../../domain/negotiation/talk-kind.ts';
import type { PayoffProblem } from '../../../domain/payoff/plan.ts';
import { planPayoff } from '../../../domain/payoff/plan-payoff.ts';
import { debtName } from '../../copy/debts.ts';
import * as copy from '../../copy/negotiation.ts';
import * as drafts from '../../copy/negotiation-drafts.ts';
import { callScript } from '../../copy/negotiation-script.ts';
import { preferenceOf, problemOf } from '../../plan-for.ts';
import type { Context, Outcome } from '../agent.ts';
import { marginOf } from './own-debts.ts';
import { nowAbout } from './which-debt.ts';

/** What help is wanted for; `refusal`: the creditor said no. */
export type TalkTopic =
  | Extract<NegotiationTopic, 'negotiate' | 'how-much-to-offer' | 'call-script' | 'draft-to-creditor' | 'complaint'>
  | 'refusal';

/** All that is said about the talk with the creditor of one debt. Texts to copy are messages of their own. */
export function talkAbout(draft: DebtDraft, topic: TalkTopic, context: Context): Outcome {
  const { state, situation, today } = context;
  const patch = nowAbout(draft.id, context);
  const { diagnosis, problem } = problemOf(state, situation, today);
  const debt = diagnosis.debts.find(({ id }) => id === draft.id);
  if (!debt) {
    return { patch, say: [copy.amountFirst(debtName(draft))], ask: { slot: 'debt-amount', about: draft.id } };
  }
  // What it is worth to settle is measured by the plan that knows no offer for this debt.
  const plan = planPayoff(withoutOffers(problem, debt.id), preferenceOf(state));
  const range = negotiationRange({ debt, diagnosis, plan, today });
  if (!range) return { patch, say: [copy.loanShark] };
  const kind = talkKind(debt);
  const prices = debt.offers.flatMap(({ price, instalments }) => (instalments === 1 ? [price] : []));
  const onTable = prices.length > 0 ? { onTable: Math.min(...prices) } : {};
  const talk = { name: nameOf(debt), kind, range, hasPlan: plan.kind === 'payable', ...onTable, today };
  const { say, messages = [] } = words(topic, talk, debt);
  const margin = kind === 'payroll' && topic !== 'refusal' ? marginOf(context) : '';
  const events = [{ v: 1, type: 'creditor-talk-helped', debtId: debt.id, topic }] as const;
  return { patch, say: margin === '' ? say : [...say, margin], messages, events };
}

function withoutOffers(problem: PayoffProblem, debtId: string): PayoffProblem {
  const debts = problem.debts.map((debt) => (debt.id === debtId ? { ...debt, offers: [] } : debt));
  return { ...problem, debts };
}

function words(
  topic: TalkTopic,
  talk: copy.Talk,
  debt: Debt,
): Required<Pick<Outcome, 'say'>> & Pick<Outcome, 'messages'> {
  const { range, kind, today } = talk;
  const cautions = copy.cautionWords(range.cautions, today);
  switch (topic) {
    case 'negotiate':
      return {
        say: [...cautions, copy.rangeWords(talk), copy.whatComes],
        messages: [callScript(talk), drafts.messageToCreditor(talk)],
      };
    case 'how-much-to-offer':
      return { say: [...cautions, copy.rangeWords(talk), copy.askForMore] };
    case 'call-script':
      return { say: [...cautions, copy.rangeWords(talk)], messages: [callScript(talk)] };
    case 'draft-to-creditor':
      return { say: [...cautions, drafts.draftIntro(kind)], messages: [drafts.messageToCreditor(talk)] };
    case 'complaint':
      return isConsumerMatter(kind)
        ? { say: [...cautions, drafts.complaintIntro(today)], messages: [drafts.complaint(talk, debt)] }
        : { say: [noConsumerMatter(kind)] };
    case 'refusal':
      return { say: [copy.refused(talk)] };
  }
}

function noConsumerMatter(kind: copy.Talk['kind']): string {
  return kind === 'home' || kind === 'tax' ? drafts.NO_CONSUMER_MATTER[kind] : drafts.NO_CONSUMER_MATTER.person;
}
