import type { Debt, DebtKind } from '../debts/debt.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { LawRuleId } from '../law/rule.ts';
import type { PayoffPlan } from '../payoff/plan.ts';
import { monthsBetween } from '../time/month.ts';

/** A lawful step that no payment plan can replace. The words for each are in conversation/copy and web. */
export type WayOut = {
  readonly id: WayOutId;
  readonly ruleIds: readonly LawRuleId[];
  /** The debts it is about; all that can take part where it is about the whole. */
  readonly debtIds: readonly string[];
};

export type WayOutId =
  | 'protect-essentials' // talk to the service or landlord about what is late, before anything else
  | 'renegotiate' // a smaller instalment, directly with the creditor, in writing
  | 'card-portability' // take the card's debt to a bank that charges less
  | 'complain' // consumidor.gov.br, when a company does not answer or charges against the rules
  | 'all-creditors-plan' // Procon or Defensoria call all creditors: up to five years, the minimum for living kept
  | 'public-defender'; // free lawyer: summons, wages seized, threats, loan sharks

/** Longest plan that the over-indebtedness law knows (CDC 104-A). */
export const LONGEST_LAWFUL_PLAN = 60;

/**
 * The ways that apply to this person now, the most pressing first. Empty when the plan fits and nothing is urgent. We
 * say that a way exists; whether it applies in law is for Procon or Defensoria to judge.
 */
export function waysOut(diagnosis: Diagnosis, plan?: PayoffPlan): readonly WayOut[] {
  const { debts, urgent, verdict } = diagnosis;
  const ways: WayOut[] = [];
  const losing = debts.filter(({ id }) => urgent.some(({ debtId, kind }) => debtId === id && kind !== 'loan-shark'));
  if (losing.length > 0) ways.push(way('protect-essentials', ['late-charges'], losing));
  if (urgent.some(({ kind }) => LEGAL_DANGER.has(kind))) {
    const loanShark = debts.some(({ kind }) => kind === 'loan-shark');
    const rules: readonly LawRuleId[] = loanShark ? ['abusive-collection', 'usury'] : ['abusive-collection'];
    ways.push(way('public-defender', rules, debts.filter(isLegalMatter)));
  }
  const tooMuch = verdict.kind === 'deficit' || (plan !== undefined && !endsWithinLaw(plan));
  if (!tooMuch && verdict.kind !== 'tight') return ways;
  const negotiable = debts.filter(({ kind }) => kind !== 'loan-shark');
  if (negotiable.length > 0) ways.push(way('renegotiate', ['early-payment-discount', 'late-charges'], negotiable));
  const cards = debts.filter(({ kind }) => kind === 'credit-card');
  if (cards.length > 0) ways.push(way('card-portability', ['debt-portability', 'card-interest-cap'], cards));
  const companies = debts.filter(({ kind }) => !PRIVATE.has(kind));
  if (companies.length > 0) ways.push(way('complain', ['company-answers', 'abusive-collection'], companies));
  const joined = debts.filter(takesPartInPlan);
  if (tooMuch && joined.length > 0) {
    ways.push(way('all-creditors-plan', ['over-indebtedness-plan', 'compulsory-plan', 'minimum-for-living'], joined));
  }
  return ways;
}

function way(id: WayOutId, ruleIds: readonly LawRuleId[], debts: readonly Debt[]): WayOut {
  return { id, ruleIds, debtIds: debts.map((debt) => debt.id) };
}

const LEGAL_DANGER: ReadonlySet<Diagnosis['urgent'][number]['kind']> = new Set([
  'eviction',
  'repossession',
  'home-at-risk',
  'wages-seized',
  'loan-shark',
  'summons',
]);

function isLegalMatter({ kind, threatened }: Debt): boolean {
  return threatened === true || kind === 'loan-shark';
}

function endsWithinLaw(plan: PayoffPlan): boolean {
  if (plan.kind === 'unpayable') return false;
  const [first] = plan.months;
  return first === undefined || monthsBetween(first.month, plan.freeOn) < LONGEST_LAWFUL_PLAN;
}

/** People and not companies: no bureau, no consumer law. */
const PRIVATE: ReadonlySet<DebtKind> = new Set(['informal', 'loan-shark', 'rent', 'condominium-fee', 'tax']);

/** CDC 104-A leaves out debts with real security, home loans and what is not consumption. */
function takesPartInPlan({ kind, collateral }: Debt): boolean {
  if (PRIVATE.has(kind) || kind === 'mortgage' || kind === 'vehicle-financing') return false;
  return collateral !== 'home' && collateral !== 'vehicle';
}
