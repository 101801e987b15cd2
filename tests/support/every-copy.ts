import * as yourTurn from '../../src/beta/copy/your-turn.ts';
import type { Waiting } from '../../src/contracts/admission.ts';
import { parseAttendance } from '../../src/contracts/attendance.ts';
import type { ScamSign, Trouble } from '../../src/contracts/mentions.ts';
import { nextAttendance } from '../../src/conversation/attendance.ts';
import * as answers from '../../src/conversation/copy/answers.ts';
import * as budget from '../../src/conversation/copy/budget.ts';
import * as commonQuestions from '../../src/conversation/copy/common-questions.ts';
import * as crisis from '../../src/conversation/copy/crisis.ts';
import * as debtInPlan from '../../src/conversation/copy/debt-in-plan.ts';
import * as debts from '../../src/conversation/copy/debts.ts';
import * as feedback from '../../src/conversation/copy/feedback.ts';
import * as guard from '../../src/conversation/copy/guard.ts';
import * as handoff from '../../src/conversation/copy/handoff.ts';
import * as lawWords from '../../src/conversation/copy/law-words.ts';
import * as lifeChanges from '../../src/conversation/copy/life-changes.ts';
import * as monthNews from '../../src/conversation/copy/month-news.ts';
import * as nextStep from '../../src/conversation/copy/next-step.ts';
import * as noted from '../../src/conversation/copy/noted.ts';
import * as numberedAnswers from '../../src/conversation/copy/numbered-answers.ts';
import * as offers from '../../src/conversation/copy/offers.ts';
import * as panel from '../../src/conversation/copy/panel.ts';
import * as planChanges from '../../src/conversation/copy/plan-changes.ts';
import * as planMonth from '../../src/conversation/copy/plan-month.ts';
import * as planQuestions from '../../src/conversation/copy/plan-questions.ts';
import * as privacy from '../../src/conversation/copy/privacy.ts';
import * as repair from '../../src/conversation/copy/repair.ts';
import * as roadmap from '../../src/conversation/copy/roadmap.ts';
import * as scams from '../../src/conversation/copy/scams.ts';
import * as stopPaying from '../../src/conversation/copy/stop-paying.ts';
import * as troubles from '../../src/conversation/copy/troubles.ts';
import * as unreadable from '../../src/conversation/copy/unreadable.ts';
import * as waiting from '../../src/conversation/copy/waiting.ts';
import * as waysOut from '../../src/conversation/copy/ways-out.ts';
import * as welcome from '../../src/conversation/copy/welcome.ts';
import * as whatIf from '../../src/conversation/copy/what-if.ts';
import * as wishes from '../../src/conversation/copy/wishes.ts';
import * as words from '../../src/conversation/copy/words.ts';
import { foldFacts } from '../../src/conversation/situation.ts';
import { lawRules } from '../../src/domain/law/rules.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import { allCreditorsPlan } from '../../src/domain/negotiation/all-creditors-plan.ts';
import { waysOut as lawfulWays } from '../../src/domain/negotiation/ways-out.ts';
import { payablePlan } from './a-roadmap.ts';
import {
  CAUSES,
  COMMON_TOPICS,
  DRAFTS,
  DUE,
  deficit,
  effectsOf,
  INCOME,
  KINDS,
  known,
  LIGHT,
  LINK,
  long,
  OF_THE_PERSON,
  ONE_OFF,
  ONE_OFFS,
  ofEachKind,
  offered,
  PLANNED,
  plain,
  RENT,
  ROADMAPS,
  SAME_FOR_ALL,
  STATE,
  snowball,
  TERMS,
  TODAY,
  TOLD_APART,
  unpayable,
} from './copy-samples.ts';
import type { CopyModule } from './copy-texts.ts';
import { NEGOTIATION_COPY } from './negotiation-copy.ts';

const SCAM_SIGNS: readonly ScamSign[] = [
  ...(['already-paid', 'fee-first', 'other-payee', 'asks-secret'] as const),
  ...(['unofficial-link', 'fake-programme', 'pressure'] as const),
];
const TROUBLES: readonly Trouble[] = ['violence', 'threats', 'loan-shark', 'gambling', 'shaming', 'distress'];

const QUEUE: readonly Waiting[] = [
  { place: 1, isMoving: true },
  { place: 12, isMoving: false },
  ...(['refused', 'too-many', 'not-now'] as const).map((code) => ({ place: 3, isMoving: true, code })),
];

/** The modules of `conversation/copy` with what each of their functions says, called with invented figures. */
export const EVERY_COPY: readonly CopyModule[] = [
  {
    name: 'answers',
    exports: answers,
    said: {
      sameForAll: () => SAME_FOR_ALL.map((topic) => answers.sameForAll(topic, TODAY)),
      isSameForAll: () => [],
      answerTo: () =>
        [known(plain), known(deficit), known(offered)].flatMap((one) =>
          OF_THE_PERSON.map((topic) => answers.answerTo(topic, one)),
        ),
      withInterest: () => [],
      owedThere: () => [answers.owedThere(DRAFTS.slice(0, 1)), answers.owedThere(DRAFTS.slice(0, 2))],
      everythingKept: () => [answers.everythingKept(STATE, foldFacts(STATE.facts))],
    },
  },
  {
    name: 'common-questions',
    exports: commonQuestions,
    said: {
      commonAnswer: () => COMMON_TOPICS.flatMap((topic) => commonQuestions.commonAnswer(topic, TODAY)),
    },
  },
  {
    name: 'debt-in-plan',
    exports: debtInPlan,
    said: {
      whyPaid: () => [
        debtInPlan.whyPaid('Itaú', PLANNED),
        debtInPlan.whyPaid('Itaú', [{ ...PLANNED[1], reason: 'last-payment' }]),
      ],
      scheduleOf: () => [
        debtInPlan.scheduleOf('Marisa', PLANNED, { month: '2027-01', amount: reais(95) }),
        debtInPlan.scheduleOf('Marisa', [PLANNED[1]], undefined),
      ],
      alreadyPaidOff: () => [debtInPlan.alreadyPaidOff('Renner')],
      notInPlan: () => [debtInPlan.notInPlan('Renner')],
    },
  },
  {
    name: 'budget',
    exports: budget,
    said: {
      incomeAmountQuestion: () => [budget.incomeAmountQuestion('odd-jobs')],
      lowMonthQuestion: () => budget.lowMonthQuestion(INCOME),
      incomeLine: () => [budget.incomeLine(INCOME)],
      asCounted: () => [budget.asCounted(reais(2000))],
      moreThisMonth: () => [budget.moreThisMonth(reais(300))],
      lessThisMonth: () => [budget.lessThisMonth(reais(200))],
      lowMonthNoted: () => [budget.lowMonthNoted(INCOME)],
      withoutWeakMonth: () => [budget.withoutWeakMonth(INCOME)],
      expenseName: () => [budget.expenseName({ category: 'food' })],
      spreadOverMonths: () => [budget.spreadOverMonths({ category: 'gas', label: 'gás' }, reais(60))],
      billAboveUsual: () => [budget.billAboveUsual(LIGHT, reais(70))],
      billBelowUsual: () => [budget.billBelowUsual(LIGHT)],
      billOnlyOnce: () => [budget.billOnlyOnce(LIGHT)],
      billAsUsual: () => [budget.billAsUsual(LIGHT)],
      expensesLine: () => [
        budget.expensesLine([RENT]),
        budget.expensesLine([RENT, { category: 'food', monthly: reais(600) }]),
      ],
      essentialsEstimated: () => [budget.essentialsEstimated(reais(1200))],
      extraCorrected: () => [budget.extraCorrected(reais(100)), budget.extraCorrected(-reais(100))],
      oneOffNoted: () => [budget.oneOffNoted(reais(500))],
    },
  },
  {
    name: 'debts',
    exports: debts,
    said: {
      debtName: () => TOLD_APART.map(debts.debtName),
      creditorQuestions: () => DRAFTS.flatMap(debts.creditorQuestions),
      kindQuestions: () => DRAFTS.flatMap(debts.kindQuestions),
      amountQuestions: () => DRAFTS.flatMap(debts.amountQuestions),
      instalmentsQuestions: () => DRAFTS.flatMap(debts.instalmentsQuestions),
      rateQuestions: () => [...debts.rateQuestions(['Nubank']), ...debts.rateQuestions(['Nubank', 'Renner'])],
      overdueQuestions: () => [...debts.overdueQuestions(['Nubank']), ...debts.overdueQuestions(['Nubank', 'Renner'])],
      debtLine: () => TOLD_APART.map(debts.debtLine),
      amountsQuestions: () => debts.amountsQuestions(DRAFTS.slice(0, 2)),
      debtRemoved: () => DRAFTS.map(debts.debtRemoved),
      countedApart: () => [debts.countedApart('Bradesco')],
      paidAll: () => [debts.paidAll('Renner', reais(474))],
      whichOfOne: () => [debts.whichOfOne('Itaú')],
      oneAtATime: () => [debts.oneAtATime('Itaú')],
      offerPaid: () => [debts.offerPaid('Renner', reais(350))],
      paymentNoted: () => [debts.paymentNoted('Nubank', reais(200))],
      debtClosed: () => DRAFTS.map((debt) => debts.debtClosed(debt, TODAY)),
      apartInstead: () => [debts.apartInstead('Renner', reais(80))],
      owedOrNot: () => DRAFTS.map((debt) => debts.owedOrNot(debt)),
      paymentAgain: () => [
        debts.paymentAgain('Renner', reais(80), undefined),
        debts.paymentAgain('Renner', reais(80), TODAY),
      ],
      paymentCorrected: () => [debts.paymentCorrected('Renner', reais(80))],
      firstPartPaid: () => [debts.firstPartPaid('Renner', reais(80))],
      paymentHowMuch: () => DRAFTS.flatMap((debt, index) => debts.paymentHowMuch(debt, index)),
      paymentOfUnknown: () => [debts.paymentOfUnknown('C6 Bank')],
    },
  },
  {
    name: 'feedback',
    exports: feedback,
    said: {
      didItHelp: () => [
        feedback.didItHelp('roadmap', true),
        feedback.didItHelp('roadmap', false),
        feedback.didItHelp('negotiation', true),
      ],
    },
  },
  { name: 'crisis', exports: crisis, said: {} },
  {
    name: 'waiting',
    exports: waiting,
    said: {
      toTheQueue: () => QUEUE.map(waiting.toTheQueue),
      stillInTheQueue: () => QUEUE.map(waiting.stillInTheQueue),
      keptWhileWaiting: () => QUEUE.map(waiting.keptWhileWaiting),
    },
  },
  { name: 'your-turn', exports: yourTurn, said: {} },
  { name: 'guard', exports: guard, said: {} },
  {
    name: 'panel',
    exports: panel,
    said: {
      panelLink: () => [panel.panelLink(LINK)],
      loginCode: () => [panel.loginCode('123456')],
      loggedIn: () => [panel.loggedIn('link'), panel.loggedIn('code')],
    },
  },
  {
    name: 'handoff',
    exports: handoff,
    said: {
      human: () =>
        [undefined, 'seg-sex 9-18', 'sab 8-12'].flatMap((hours) =>
          ['2026-11-27T11:00:00Z', '2026-11-27T15:00:00Z', '2026-11-27T23:00:00Z'].map((at) =>
            handoff.human(nextAttendance(hours === undefined ? undefined : parseAttendance(hours), Date.parse(at))),
          ),
        ),
    },
  },
  {
    name: 'law-words',
    exports: lawWords,
    isFormal: true,
    said: {
      lawWords: () => lawRules().map(({ id }) => lawWords.lawWords(id, TODAY)),
      lawSentence: () => lawRules().map(({ id }) => lawWords.lawSentence(id, TODAY)),
      citedLaw: () => lawRules().map(({ id }) => lawWords.citedLaw(id, TODAY)),
    },
  },
  {
    name: 'life-changes',
    exports: lifeChanges,
    said: {
      monthMissed: () => [lifeChanges.monthMissed('2026-12')],
      lateNow: () => [lifeChanges.lateNow(['Nubank', 'Renner'], '2026-12')],
      nothingLate: () => [lifeChanges.nothingLate('2026-12')],
      incomeRemoved: () => [
        lifeChanges.incomeRemoved(INCOME),
        lifeChanges.incomeRemoved({ ...INCOME, source: 'odd-jobs' }),
      ],
      confirmIncomeLost: () => [lifeChanges.confirmIncomeLost(INCOME)],
      incomeOption: () => [lifeChanges.incomeOption(INCOME)],
    },
  },
  {
    name: 'month-news',
    exports: monthNews,
    said: {
      monthPaid: () => [
        monthNews.monthPaid([{ name: 'Renner', amount: reais(89) }]),
        monthNews.monthPaid([
          { name: 'Renner', amount: reais(89) },
          { name: 'Nubank', amount: reais(300) },
        ]),
      ],
      purchaseHowMuch: () => [monthNews.purchaseHowMuch('Nubank')],
      addPurchase: () => [monthNews.addPurchase('Nubank', reais(150), reais(3150))],
      purchaseAdded: () => [monthNews.purchaseAdded('Nubank', reais(150))],
      purchaseApart: () => [monthNews.purchaseApart('Nubank')],
      lateOrOver: () => [monthNews.lateOrOver('Renner')],
      agreementOver: () => [monthNews.agreementOver('Renner')],
      extraDropped: () => [monthNews.extraDropped(reais(100))],
      forgiven: () => [monthNews.forgiven('minha tia')],
      whatWasWrong: () => [
        monthNews.whatWasWrong(undefined),
        monthNews.whatWasWrong(monthNews.paymentTold('Renner', reais(89))),
      ],
      paymentTold: () => [monthNews.paymentTold('Renner', reais(89))],
    },
  },
  {
    name: 'plan-questions',
    exports: planQuestions,
    said: {
      savedByPlan: () => [planQuestions.savedByPlan(payablePlan(plain)), planQuestions.savedByPlan(unpayable())],
      finishSooner: () => [planQuestions.finishSooner([`${whatIf.withMore(reais(50))}: 1 mês antes.`])],
      thirteenthInPlan: () => [planQuestions.thirteenthInPlan(true), planQuestions.thirteenthInPlan(false)],
    },
  },
  {
    name: 'stop-paying',
    exports: stopPaying,
    said: {
      stopPaying: () =>
        [
          undefined,
          ...KINDS.map((kind) => ({ name: 'Renner', kind, planned: PLANNED })),
          { name: 'Renner', kind: 'store-credit' as const, planned: PLANNED.slice(0, 1) },
          { name: 'Renner', kind: 'store-credit' as const, planned: [] },
        ].flatMap((debt) => stopPaying.stopPaying(debt, TODAY)),
    },
  },
  {
    name: 'next-step',
    exports: nextStep,
    said: {
      nextPayment: () => [
        ...[plain, offered].map((one) => nextStep.nextPayment(payablePlan(one), undefined, TODAY)),
        nextStep.nextPayment(payablePlan(plain), DUE, '2027-01-22'),
        ...ofEachKind.map((one) => nextStep.nextPayment(payablePlan(one), undefined, TODAY)),
      ],
    },
  },
  { name: 'noted', exports: noted, said: { noted: () => [noted.noted(DRAFTS.map(debts.debtLine))] } },
  {
    name: 'numbered-answers',
    exports: numberedAnswers,
    said: {
      range: () => [
        numberedAnswers.range({ from: 0, to: reais(800) }),
        numberedAnswers.range({ from: reais(800), to: reais(1600) }),
      ],
    },
  },
  {
    name: 'offers',
    exports: offers,
    said: {
      offerNoted: () => TERMS.map((terms) => offers.offerNoted('Renner', terms)),
      offerLine: () => TERMS.map((terms) => offers.offerLine('Renner', terms)),
      offerOfNewDebt: () => TERMS.map((terms) => offers.offerOfNewDebt('Renner', terms)),
      priceWords: () => TERMS.map(offers.priceWords),
      discountHowMuch: () => [offers.discountHowMuch('Renner')],
      confirmDiscount: () => [offers.confirmDiscount('Renner', { owed: reais(900), price: reais(90), fraction: 0.9 })],
      offerHowMuch: () => [offers.offerHowMuch('Renner'), offers.offerHowMuch(undefined)],
      onlyAtHand: () => [
        offers.onlyAtHand(
          'A proposta de *Renner*',
          { price: reais(350), instalments: 1, until: '2026-11-30' },
          { start: '2026-12', owed: reais(900) },
        ) ?? '',
      ],
      settlesOrNot: () => TERMS.map((terms) => offers.settlesOrNot('Renner', reais(80), terms)),
      confirmAcceptance: () => TERMS.map((terms) => offers.confirmAcceptance('Renner', terms)),
      acceptedWhich: () => [offers.acceptedWhich('Renner'), offers.acceptedWhich(undefined)],
      offerAccepted: () => TERMS.map((terms) => offers.offerAccepted('Renner', terms)),
      offerEnded: () => [offers.offerEnded('Renner', 'declined'), offers.offerEnded('Renner', 'lapsed')],
      noSuchOffer: () => [offers.noSuchOffer('Renner'), offers.noSuchOffer(undefined)],
      verdicts: () => offers.verdicts(payablePlan(offered)),
      offersWithoutPlan: () => [offers.offersWithoutPlan(['Renner', 'Claro'])],
    },
  },
  {
    name: 'plan-changes',
    exports: planChanges,
    said: {
      reasons: () =>
        CAUSES.flatMap((cause) =>
          effectsOf(cause).map((difference) => planChanges.reasons([difference], { debts: plain.plan.debts })),
        ).concat(
          planChanges.reasons(
            CAUSES.map((cause) => ({ kind: 'moved', cause, months: 2, cost: reais(80) })),
            {
              debts: plain.plan.debts,
              missed: ['2026-12'],
            },
          ),
        ),
    },
  },
  {
    name: 'privacy',
    exports: privacy,
    said: {
      hidden: () => [
        privacy.hidden(['cpf']),
        privacy.hidden(['boleto']),
        privacy.hidden(['secret']),
        privacy.hidden(['cpf', 'cnpj', 'card', 'boleto', 'pix', 'secret']),
      ],
    },
  },
  {
    name: 'repair',
    exports: repair,
    said: {
      notUnderstood: () => [1, 2, 3, 4].map(repair.notUnderstood),
      leftUnnoted: () => [repair.leftUnnoted(30_000, { kind: 'tell-payment' })],
      understoodAs: () => [
        repair.understoodAs(30_000, { kind: 'tell-expense', expense: { category: 'energy', words: 'luz' } }),
        repair.understoodAs(30_000, { kind: 'tell-income', income: {} }),
        repair.understoodAs(30_000, {
          kind: 'tell-debt',
          debt: { creditor: { name: 'Renner', span: 'renner' } },
          slot: 'balance',
        }),
        repair.understoodAs(30_000, { kind: 'tell-debt', debt: {}, slot: 'instalment' }),
        repair.understoodAs(30_000, { kind: 'tell-debt', debt: {}, slot: 'minimum' }),
        repair.understoodAs(30_000, { kind: 'tell-payment' }),
        repair.understoodAs(30_000, { kind: 'tell-offer', creditor: { name: 'Renner', span: 'renner' } }),
        repair.understoodAs(30_000, { kind: 'correct' }),
        repair.understoodAs(30_000, { kind: 'answer-amount' }),
        ...(['incomes', 'essentials', 'debt-amount'] as const).map((slot) =>
          repair.understoodAs(30_000, { kind: 'answer-amount' }, slot),
        ),
      ],
      notRead: () => [repair.notRead(['xablau']), repair.notRead(['o resto', '300'])],
    },
  },
  {
    name: 'plan-month',
    exports: planMonth,
    said: {
      reasonWords: () => (['contract', 'highest-rate', 'chosen-order'] as const).map(planMonth.reasonWords),
      month: () => payablePlan(offered).months.map((one) => planMonth.month(one, offered.plan.debts)),
      stillThisMonth: () => [planMonth.stillThisMonth(DUE, '2027-01-15')],
      stepNow: () => [planMonth.stepNow(payablePlan(plain), { due: DUE, carried: 0 }, '2027-01-22')],
      firstActive: () => [],
      kept: () => [],
      doesNotFitYet: () => [planMonth.doesNotFitYet(['Nubank', 'Renner'])],
      creditorOf: () => [],
    },
  },
  {
    name: 'roadmap',
    exports: roadmap,
    said: {
      diagnosis: () => ROADMAPS.map((one) => roadmap.diagnosis(one.diagnosis, ['Crefisa'])),
      urgent: () => [
        roadmap.urgent(
          (
            [
              'service-cut',
              'eviction',
              'repossession',
              'home-at-risk',
              'wages-seized',
              'loan-shark',
              'summons',
            ] as const
          ).map((kind) => ({ kind, price: reais(420) })),
        ),
      ],
      tight: () => [roadmap.tight(reais(240))],
      costOfPlan: () => [payablePlan(plain), payablePlan(offered), long].map(roadmap.costOfPlan),
      headline: () => [payablePlan(plain), payablePlan(offered), long].map(roadmap.headline),
      milestones: () => [payablePlan(plain), payablePlan(offered), long].map(roadmap.milestones),
      alternatives: () => [payablePlan(plain), payablePlan(offered)].map(roadmap.alternatives),
      preferred: () => [payablePlan(plain), payablePlan(snowball)].map(roadmap.preferred),
      assumptions: () => ROADMAPS.map(({ plan }) => roadmap.assumptions(plan)),
      countsOnThirteenth: () => [roadmap.countsOnThirteenth(reais(1300))],
      countsOnIncomes: () => [
        roadmap.countsOnIncomes([{ source: 'unemployment-benefit' }, { source: 'rent', until: '2027-02' }], TODAY),
      ],
      stillUnpayable: () => [roadmap.stillUnpayable(unpayable())],
      linkToWaysOut: () => [roadmap.linkToWaysOut(LINK)],
      link: () => [roadmap.link(LINK)],
      unpayable: () => [roadmap.unpayable(unpayable(), deficit.diagnosis)],
      readBack: () => [roadmap.readBack([INCOME], [{ ...RENT, id: 'e1', essential: true }])],
      couldBeCut: () =>
        [reais(0), reais(80), reais(900)].map((flexible) =>
          roadmap.couldBeCut({ ...deficit.diagnosis, flexible }, unpayable()),
        ),
      bearable: () => [roadmap.bearable(reais(120)), roadmap.bearable(0)],
      noIncome: () => [roadmap.noIncome(reais(3000))],
      endNow: () => [roadmap.endNow('2027-03', payablePlan(plain))],
      reviewFlexible: () => [roadmap.reviewFlexible(reais(200)), roadmap.reviewFlexible(0)],
      debtCount: () => [roadmap.debtCount(3)],
    },
  },
  {
    name: 'scams',
    exports: scams,
    said: {
      scamAdvice: () => [
        scams.scamAdvice([]).join('\n\n'),
        ...SCAM_SIGNS.map((sign) => scams.scamAdvice([sign]).join('\n\n')),
        scams.scamAdvice(['fee-first', 'unofficial-link']).join('\n\n'),
      ],
    },
  },
  {
    name: 'troubles',
    exports: troubles,
    said: {
      troubleHeard: () => TROUBLES.map((trouble) => troubles.troubleHeard(trouble, TODAY).join('\n\n')),
      troubleAgain: () => [
        ...(['loan-shark', 'gambling', 'shaming'] as const).map((trouble) => troubles.troubleAgain(trouble, 0)),
        ...[0, 1, 2].map((turn) => troubles.troubleAgain('distress', turn)),
      ],
    },
  },
  {
    name: 'unreadable',
    exports: unreadable,
    said: {
      unreadable: () =>
        (['audio', 'image', 'video', 'document', 'sticker', 'location', 'contact', 'other'] as const).flatMap((media) =>
          [0, 1, 2, 3].map((before) => unreadable.unreadable(media, before)),
        ),
    },
  },
  {
    name: 'ways-out',
    exports: waysOut,
    said: {
      lawfulWays: () => [
        waysOut.lawfulWays(lawfulWays(deficit.diagnosis, deficit.plan, TODAY), deficit.plan.debts, TODAY),
      ],
      firstWay: () => [
        waysOut.firstWay(lawfulWays(deficit.diagnosis, deficit.plan, TODAY), deficit.plan.debts, TODAY),
        waysOut.firstWay([], [], TODAY),
        waysOut.firstWay([{ id: 'public-defender', ruleIds: [], debtIds: [] }], deficit.plan.debts, TODAY),
      ],
      proposal: () => [waysOut.proposal(allCreditorsPlan(deficit.diagnosis, TODAY), reais(100))],
    },
  },
  {
    name: 'welcome',
    exports: welcome,
    said: {
      welcome: () => [welcome.welcome('Ana'), welcome.welcome(undefined)],
      worryNoted: () =>
        (
          [
            'none',
            'service-cut',
            'eviction',
            'repossession',
            'wages-seized',
            'summons',
            'collectors',
            'name',
            'food',
            'other',
          ] as const
        ).map(welcome.worryNoted),
    },
  },
  {
    name: 'what-if',
    exports: whatIf,
    said: {
      isSame: () => [],
      answer: () => [
        whatIf.answer(whatIf.withMore(reais(100)), plain.plan, offered.plan),
        whatIf.answer(whatIf.withLess(reais(100)), plain.plan, plain.plan),
        whatIf.answer(whatIf.withLeft(reais(100)), plain.plan, deficit.plan),
        whatIf.answer(whatIf.withOneOff(ONE_OFF, 'sale'), deficit.plan, plain.plan),
        whatIf.answer(whatIf.withNothingIn('2026-12'), deficit.plan, deficit.plan),
      ],
      withMore: () => [whatIf.withMore(reais(100))],
      withLess: () => [whatIf.withLess(reais(100))],
      withLeft: () => [whatIf.withLeft(reais(100))],
      withOneOff: () => ONE_OFFS.map((reason) => whatIf.withOneOff(ONE_OFF, reason)),
      withoutOffer: () => [whatIf.withoutOffer('Renner')],
      withNothingIn: () => [whatIf.withNothingIn('2026-12')],
      withStrategy: () => (['best', 'avalanche', 'snowball', 'quick-win'] as const).map(whatIf.withStrategy),
      withOrder: () => [whatIf.withOrder(['Claro', 'Nubank'])],
      withoutExpenses: () => [whatIf.withoutExpenses([RENT, { ...RENT, label: 'streaming' }])],
      withoutIncome: () => [whatIf.withoutIncome(INCOME)],
      oneOffHowMuch: () => ONE_OFFS.map(whatIf.oneOffHowMuch),
      noOffer: () => [whatIf.noOffer('Renner'), whatIf.noOffer(undefined)],
      whichOffer: () => [whatIf.whichOffer(['Renner', 'Claro'])],
    },
  },
  ...NEGOTIATION_COPY,
  {
    name: 'wishes',
    exports: wishes,
    said: {
      whichQuestions: () =>
        [[], offers.SETTLES_OPTIONS, debts.OWED_OR_NOT_OPTIONS].flatMap((options) =>
          wishes.whichQuestions(options).slice(1),
        ),
    },
  },
  {
    name: 'words',
    exports: words,
    said: {
      entryName: () => [words.entryName('Renner')],
      capitalized: () => [words.capitalized('maio')],
      monthName: () => [words.monthName('2027-03')],
      monthAlone: () => [words.monthAlone('2027-03')],
      dayAndMonth: () => [words.dayAndMonth('2027-03-15')],
      duration: () => [7, 24, 25].map(words.duration),
      plural: () => [words.plural(2, 'mês', 'meses')],
      list: () => [words.list(['a', 'b', 'c'])],
      percent: () => [words.percent(0.145)],
      menu: () => [words.menu(['Sim', 'Não'])],
    },
  },
];
