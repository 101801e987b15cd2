import * as negotiation from '../../src/conversation/copy/negotiation.ts';
import * as drafts from '../../src/conversation/copy/negotiation-drafts.ts';
import * as script from '../../src/conversation/copy/negotiation-script.ts';
import * as judgement from '../../src/conversation/copy/offer-judgement.ts';
import * as ownDebts from '../../src/conversation/copy/own-debts.ts';
import { bureauListing } from '../../src/domain/debts/bureau-listing.ts';
import { interestAhead } from '../../src/domain/debts/interest-ahead.ts';
import { prescription } from '../../src/domain/debts/prescription.ts';
import { rateAboveCeiling } from '../../src/domain/debts/rate-ceiling.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { AgainstPlan, OfferJudgement } from '../../src/domain/negotiation/judge-offer.ts';
import { negotiationRange } from '../../src/domain/negotiation/negotiation-range.ts';
import { talkKind } from '../../src/domain/negotiation/talk-kind.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import { aDebt } from './a-debt.ts';
import type { CopyModule } from './copy-texts.ts';

const today = '2026-11-22';

const DEBTS = [
  aDebt('credit-card').named('Nubank').of(3000).at(0.1).overdueSince('2025-10-18'),
  aDebt('credit-card').named('Nubank').of(3000).at(0.1).overdueSince('2019-03-10'),
  aDebt('credit-card').named('Nubank').of(3000).at(0.1),
  aDebt('personal-loan').named('Itaú').inInstalments(20, 300, 4000).overdueSince('2026-02-10'),
  aDebt('utility-bill').named('Conta de luz').of(900).overdueSince('2026-08-10'),
  aDebt('rent').named('Aluguel').of(2000).securedBy('home').overdueSince('2026-08-10'),
  aDebt('vehicle-financing').named('BV').inInstalments(30, 500).securedBy('vehicle'),
  aDebt('payroll-loan').named('BMG').inInstalments(30, 200).securedBy('salary'),
  aDebt('tax').named('IPTU').of(800).overdueSince('2026-02-10'),
  aDebt('informal').named('meu cunhado').of(900).withoutInterest(),
].map((builder) => builder.build());

/** Each debt with money to spare and without. */
const TALKS = DEBTS.flatMap((debt) =>
  [600, -100].flatMap((left) => {
    const plan = planPayoff({ debts: [debt], monthlyForDebts: reais(left), oneOffIncomes: [], today });
    const diagnosis = { debts: [debt], income: reais(5000), leftForDebts: reais(left) };
    const range = negotiationRange({ debt, diagnosis, plan, today });
    const talk = { name: debt.creditor, kind: talkKind(debt), hasPlan: plan.kind === 'payable', today };
    return range ? [{ debt, talk: { ...talk, range } }] : [];
  }),
);

const AGAINST: readonly AgainstPlan[] = [
  {
    kind: 'saves',
    cost: reais(5000),
    without: reais(6000),
    sooner: 2,
    freeOn: '2027-05',
    month: '2026-12',
    keeps: { amount: reais(300), until: '2027-02' },
  },
  { kind: 'decisive', freeOn: '2027-05', month: '2026-12' },
  { kind: 'dearer', costs: reais(80) },
  { kind: 'equal' },
  { kind: 'does-not-fit', lacking: reais(90) },
  { kind: 'not-counted' },
  { kind: 'no-plan', shortfall: reais(70) },
];

function judged(): readonly OfferJudgement[] {
  const [first] = TALKS;
  if (!first) throw new Error('there is no range for the first debt');
  const { debt, talk } = first;
  const offer = { id: 'o1', price: reais(1200), instalments: 12 };
  return AGAINST.flatMap((against) =>
    (['below', 'within', 'above'] as const).map((expected) => ({
      ...{ debt, offer, against, expected, part: reais(100), monthlyRate: 0.0292, range: talk.range },
    })),
  );
}

export const NEGOTIATION_COPY: readonly CopyModule[] = [
  {
    name: 'negotiation',
    exports: negotiation,
    said: {
      rangeWords: () => TALKS.map(({ talk }) => negotiation.rangeWords(talk)),
      isOld: () => [],
      cautionWords: () => TALKS.flatMap(({ talk }) => negotiation.cautionWords(talk.range.cautions, today)),
      notListed: () => [negotiation.notListed('Renner')],
      alreadyPaid: () => [negotiation.alreadyPaid('Renner')],
      amountFirst: () => [negotiation.amountFirst('Renner')],
      refused: () => TALKS.map(({ talk }) => negotiation.refused(talk)),
    },
  },
  {
    name: 'negotiation-drafts',
    exports: drafts,
    isFormal: true,
    said: {
      messageToCreditor: () => TALKS.map(({ talk }) => drafts.messageToCreditor(talk)),
      draftIntro: () => TALKS.map(({ talk }) => drafts.draftIntro(talk.kind)),
      complaint: () => TALKS.map(({ talk, debt }) => drafts.complaint(talk, debt)),
      complaintIntro: () => [drafts.complaintIntro(today)],
    },
  },
  {
    name: 'negotiation-script',
    exports: script,
    said: { callScript: () => TALKS.map(({ talk }) => script.callScript(talk)) },
  },
  {
    name: 'offer-judgement',
    exports: judgement,
    said: {
      judgementWords: () =>
        judged().flatMap((one) => {
          const { verdict, advice } = judgement.judgementWords([one], today);
          return [verdict, ...advice];
        }),
    },
  },
  {
    name: 'own-debts',
    exports: ownDebts,
    said: {
      interestWords: () =>
        DEBTS.flatMap((debt) =>
          [undefined, reais(400)].map((inPlan) =>
            ownDebts.interestWords(
              { name: debt.creditor, ahead: interestAhead(debt, today), inPlan, aboveCeiling: rateAboveCeiling(debt) },
              today,
            ),
          ),
        ),
      interestOfPlan: () => [ownDebts.interestOfPlan(reais(1200))],
      costOfCredit: () => [ownDebts.costOfCredit(today)],
      ageWords: () =>
        DEBTS.map((debt) =>
          ownDebts.ageWords(
            { name: debt.creditor, age: prescription(debt, today), listing: bureauListing(debt, today) },
            today,
          ),
        ),
      marginWords: () =>
        [0, reais(90)].map((beyond) =>
          ownDebts.marginWords({ most: reais(700), beyond, ruleId: 'inss-payroll-margin' }, reais(700) + beyond, today),
        ),
      marginUnknown: () => [ownDebts.marginUnknown(today)],
    },
  },
];
