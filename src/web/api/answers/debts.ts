import * as z from 'zod';
import type { Debt, Offer } from '../../../domain/debts/debt.ts';
import { interestAhead } from '../../../domain/debts/interest-ahead.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import { debtsWithoutAmount, type OpenDebt, openDebts, paidFor, paymentsFor } from '../../panel/debts/open-debts.ts';
import { type KnownPerson, nameOfDebt } from '../../panel/known-person.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, debtName, id, localDate, month } from '../units.ts';
import { debtKind } from './kinds.ts';

const interest = z.object({
  monthlyRate: z.number().describe('As a fraction of what is owed, a month.'),
  annualRate: z.number().describe('The same, compounded over a year.'),
  source: z
    .enum(['person', 'implied', 'market', 'none'])
    .describe('`market`: an estimate, since nobody told the rate.'),
  nextMonthCentavos: centavos.describe('What it grows by in the next month if nothing is paid.'),
});

const offer = z.object({
  offerId: id,
  priceCentavos: centavos.describe('All parts together.'),
  parts: z.int(),
  entryCentavos: centavos.nullable().describe('The first part, where it differs.'),
  from: localDate.nullable(),
  until: localDate.nullable(),
  takenIn: month.nullable().describe('When the plan begins to pay it; null: the plan does not take it.'),
});

const openDebt = debtName.extend({
  kind: debtKind,
  state: z.enum(['news', 'late', 'agreed', 'on-time']).describe('`news`: something was told that no roadmap has yet.'),
  owedCentavos: centavos.describe('What closing it would cost on the day of the roadmap.'),
  paidCentavos: centavos,
  payments: z
    .array(z.object({ on: localDate, amountCentavos: centavos }))
    .describe('As they were told, the newest first.'),
  instalments: z.object({ left: z.int(), amountCentavos: centavos }).nullable(),
  dueDay: z.int().nullable(),
  overdueSince: localDate.nullable(),
  interest: interest.nullable().describe('null: it is within the instalments, and only the contract tells it.'),
  offers: z.array(offer),
  endsIn: month.nullable().describe('The month of its last payment by the plan.'),
});

const debts = z.object({
  madeOn: localDate.describe('The day of the roadmap, to which all amounts belong.'),
  owedCentavos: centavos,
  paidCentavos: centavos,
  open: z.array(openDebt).describe('The largest first.'),
  closed: z.array(debtName.extend({ paidCentavos: centavos, lastPaidOn: localDate })),
  withoutAmount: z.array(debtName).describe('They were named without an amount, so no roadmap counts them.'),
});

export const DEBTS = {
  method: 'GET',
  path: '/api/debts',
  name: 'Debts',
  summary: 'Each debt: what is owed, how it stands, what was paid and offered, and when it ends',
  needs: 'roadmap',
  answer: debts,
} as const satisfies Endpoint<Debts>;

type Debts = z.infer<typeof debts>;

export function debtsAnswer(known: KnownPerson): Debts {
  const open = openDebts(known);
  const named = (debtId: string) => ({ debtId, creditor: nameOfDebt(known, debtId) });
  return {
    madeOn: known.roadmap.madeOn,
    owedCentavos: open.reduce((sum, { owed }) => sum + owed, 0),
    paidCentavos: known.paid,
    open: open.map((one) => ({ ...named(one.debt.id), ...openAnswer(one, known) })),
    closed: known.closed.map(({ debtId, on }) => ({
      ...named(debtId),
      paidCentavos: paidFor(debtId, known),
      lastPaidOn: on,
    })),
    withoutAmount: debtsWithoutAmount(known).map(named),
  };
}

function openAnswer({ debt, owed, state, ends }: OpenDebt, known: KnownPerson) {
  const { kind, obligation, dueDay, overdueSince, offers } = debt;
  const { plan, madeOn } = known.roadmap;
  return {
    kind,
    state,
    owedCentavos: owed,
    paidCentavos: paidFor(debt.id, known),
    payments: paymentsFor(debt.id, known).map(({ on, amount }) => ({ on, amountCentavos: amount })),
    instalments:
      obligation.form === 'instalments' ? { left: obligation.remaining, amountCentavos: obligation.amount } : null,
    dueDay: dueDay ?? null,
    overdueSince: overdueSince ?? null,
    interest: interestAnswer(debt, madeOn),
    offers: offers.filter(({ expectedFrom }) => expectedFrom === undefined).map((one) => offerAnswer(one, plan)),
    endsIn: ends ?? null,
  };
}

function interestAnswer(debt: Debt, madeOn: string): z.infer<typeof interest> | null {
  const ahead = interestAhead(debt, madeOn);
  if (ahead === undefined) return null;
  const { rate, annual, monthly } = ahead;
  return { monthlyRate: rate.monthly, annualRate: annual, source: rate.source, nextMonthCentavos: monthly };
}

function offerAnswer({ id: offerId, price, instalments, entry, from, until }: Offer, plan: PayoffPlan) {
  const choices = plan.kind === 'payable' ? plan.choices : [];
  const [takenIn = null] = choices.flatMap((one) =>
    one.kind === 'offer-taken' && one.offerId === offerId ? [one.month] : [],
  );
  return {
    offerId,
    priceCentavos: price,
    parts: instalments,
    entryCentavos: entry ?? null,
    from: from ?? null,
    until: until ?? null,
    takenIn,
  };
}
