import type { Debt } from '../debts/debt.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { LawRuleId } from '../law/rule.ts';
import { lawRule, shownAs } from '../law/rules.ts';
import type { PayoffPlan } from '../payoff/plan.ts';
import type { LocalDate } from '../time/local-date.ts';
import { monthsBetween } from '../time/month.ts';
import { ALL_CREDITORS_RULES, LONGEST_LAWFUL_PLAN } from './all-creditors-plan.ts';
import { takingPart } from './taking-part.ts';

/** A lawful step that no payment plan can replace. The words for each are in conversation/copy and web. */
export type WayOut = {
  readonly id: WayOutId;
  /** The rule that it stands on first. None that is withheld today; some may ask for a caution (`shownAs`). */
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

/**
 * The ways that apply to this person now, the most pressing first: the one source of them for chat and page. Empty when
 * the plan fits and nothing is urgent. We say that a way exists; whether it applies in law is for Procon or Defensoria to
 * judge. A way whose first rule is withheld today is not there.
 */
export function waysOut(diagnosis: Diagnosis, plan: PayoffPlan | undefined, today: LocalDate): readonly WayOut[] {
  return lawfulOn(today, [...urgentWays(diagnosis), ...waysToOweLess(diagnosis, plan)]);
}

/** The ways without the rules that are withheld on this day, and without those that stand on one. */
export function lawfulOn(today: LocalDate, ways: readonly WayOut[]): readonly WayOut[] {
  return ways.flatMap((way) => {
    const ruleIds = way.ruleIds.filter((id) => shownAs(lawRule(id), today) !== 'withheld');
    return ruleIds[0] === way.ruleIds[0] ? [{ ...way, ruleIds }] : [];
  });
}

function urgentWays({ debts, urgent }: Diagnosis): readonly WayOut[] {
  const losing = debts.filter(({ id }) => urgent.some(({ debtId, kind }) => debtId === id && kind !== 'loan-shark'));
  const inDanger = urgent.some(({ kind }) => LEGAL_DANGER.has(kind));
  const loanShark = debts.some(({ kind }) => kind === 'loan-shark');
  return [
    ...(losing.length > 0 ? [way('protect-essentials', ['late-charges'], losing)] : []),
    ...(inDanger
      ? [
          way(
            'public-defender',
            loanShark ? ['abusive-collection', 'usury'] : ['abusive-collection'],
            debts.filter(isLegalMatter),
          ),
        ]
      : []),
  ];
}

function waysToOweLess({ debts, verdict }: Diagnosis, plan: PayoffPlan | undefined): readonly WayOut[] {
  const tooMuch = verdict.kind === 'deficit' || (plan !== undefined && !endsWithinLaw(plan));
  if (!tooMuch && verdict.kind !== 'tight') return [];
  const ways = [
    way(
      'renegotiate',
      ['early-payment-discount', 'late-charges'],
      debts.filter(({ kind }) => kind !== 'loan-shark'),
    ),
    way(
      'card-portability',
      ['debt-portability', 'card-interest-cap'],
      debts.filter(({ kind }) => kind === 'credit-card'),
    ),
    way('complain', ['company-answers', 'abusive-collection'], debts.filter(isOwedToCompany)),
    ...(tooMuch ? [way('all-creditors-plan', ALL_CREDITORS_RULES, debts.filter(takesPart))] : []),
  ];
  return ways.filter(({ debtIds }) => debtIds.length > 0);
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

/** People, the home and the State are not companies: consumer law is not for them. A mortgage is owed to a bank. */
function isOwedToCompany(debt: Debt): boolean {
  const part = takingPart(debt);
  return part === 'takes-part' || part === 'secured';
}

function takesPart(debt: Debt): boolean {
  return takingPart(debt) === 'takes-part';
}
