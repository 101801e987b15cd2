import type { CreditorMention } from '../../../contracts/mentions.ts';
import { bureauListing } from '../../../domain/debts/bureau-listing.ts';
import { contractDue } from '../../../domain/debts/contract-due.ts';
import type { Debt, Payroll } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { interestAhead } from '../../../domain/debts/interest-ahead.ts';
import { prescription } from '../../../domain/debts/prescription.ts';
import { payrollMargin, rateAboveCeiling } from '../../../domain/debts/rate-ceiling.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import { sameForAll } from '../../copy/answers.ts';
import { loanShark, notListed } from '../../copy/negotiation.ts';
import * as copy from '../../copy/own-debts.ts';
import { planFor } from '../../plan-for.ts';
import type { Situation } from '../../situation.ts';
import { debtsOf } from '../../to-domain.ts';
import type { Context, Outcome } from '../agent.ts';
import { debtsNamed } from '../debts-named.ts';

/** "quanto de juros eu pago nisso?": of the debt that is named, else of the dearest ones. */
export function onInterest(creditor: CreditorMention | undefined, { state, situation, today }: Context): Outcome {
  const debts = aboutDebts(creditor, { situation, today });
  if (debts.length === 0) return { say: [creditor ? notListed(creditor.name) : copy.noDebtsYet] };
  if (debts.every(({ kind }) => kind === 'loan-shark')) return { say: [loanShark] };
  const plan = state.roadmap ? planFor(state, situation, today).plan : undefined;
  const lines = debts
    .filter(({ kind }) => kind !== 'loan-shark')
    .map((debt) => ({ debt, ahead: interestAhead(debt, today) }))
    .toSorted((one, other) => (other.ahead?.monthly ?? 0) - (one.ahead?.monthly ?? 0))
    .slice(0, MOST_TOLD)
    .map(({ debt, ahead }) =>
      copy.interestWords(
        {
          name: nameOf(debt),
          ahead,
          inPlan: plan && interestPaid(debt.id, plan),
          aboveCeiling: rateAboveCeiling(debt),
        },
        today,
      ),
    );
  const inAll = !creditor && plan?.kind === 'payable' ? [copy.interestOfPlan(plan.totalInterest)] : [];
  return { say: [...inAll, lines.join('\n'), copy.costOfCredit(today)] };
}

const MOST_TOLD = 3;

function aboutDebts(
  creditor: CreditorMention | undefined,
  { situation, today }: Pick<Context, 'situation' | 'today'>,
): readonly Debt[] {
  const { complete } = debtsOf(situation, today);
  if (!creditor) return complete;
  const ids = debtsNamed(creditor, situation).map(({ id }) => id);
  return complete.filter(({ id }) => ids.includes(id));
}

function interestPaid(debtId: string, plan: PayoffPlan): Centavos | undefined {
  if (plan.kind === 'unpayable') return undefined;
  return plan.months
    .flatMap(({ payments }) => payments.filter((payment) => payment.debtId === debtId))
    .reduce((sum, { interest }) => sum + interest, 0);
}

/** "essa dívida caduca?": the person's own debts where their dates are known, else what holds for all. */
export function onAge(creditor: CreditorMention | undefined, { situation, today }: Context): Outcome {
  const lines = aboutDebts(creditor, { situation, today })
    .map((debt) =>
      copy.ageWords({ name: nameOf(debt), age: prescription(debt, today), listing: bureauListing(debt, today) }, today),
    )
    .filter((line) => line !== '');
  if (lines.length === 0) return { say: [sameForAll('prescription', today)] };
  return { say: [[copy.ageOfOwnDebts, ...lines].join('\n'), copy.neitherLicence] };
}

/** "quanto podem descontar do meu salário?". */
export function onMargin(context: Context): Outcome {
  const words = marginOf(context);
  return { say: [words === '' ? copy.marginUnknown(context.today) : words] };
}

/**
 * What payroll loans take against the lawful share of the pay they are taken from; '' where that pay is not known for
 * certain. The income told lacks the instalments already, so they are added back.
 */
export function marginOf({ situation, today }: Pick<Context, 'situation' | 'today'>): string {
  const loans = debtsOf(situation, today).complete.filter(({ kind }) => kind === 'payroll-loan');
  const pays = situation.incomes.flatMap(({ source, monthly }) => {
    const payroll = PAYROLL[source];
    return payroll ? [{ payroll, monthly }] : [];
  });
  const [pay] = pays;
  if (loans.length === 0 || !pay || pays.length > 1) return '';
  const instalments = loans.reduce((sum, loan) => sum + contractDue(loan, today), 0);
  const margin = payrollMargin({ payroll: pay.payroll, pay: pay.monthly + instalments, instalments });
  return margin ? copy.marginWords(margin, instalments, today) : '';
}

const PAYROLL: { readonly [Source in Situation['incomes'][number]['source']]?: Payroll } = {
  'formal-job': 'formal-job',
  retirement: 'inss',
  pension: 'inss',
  'public-servant': 'public-servant',
};
