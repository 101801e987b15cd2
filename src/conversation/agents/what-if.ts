import type { Command } from '../../contracts/command.ts';
import type { Wish } from '../../contracts/conversation-state.ts';
import type { Money, OneOffMention, WhatIfMention } from '../../contracts/mentions.ts';
import type { OneOffIncome } from '../../domain/budget/budget.ts';
import { firstPlanMonth } from '../../domain/payoff/first-month.ts';
import type { Preference } from '../../domain/payoff/plan.ts';
import type { WhatIf } from '../../domain/payoff/reasons/changed-problem.ts';
import { whatIf } from '../../domain/payoff/what-if.ts';
import { debtName } from '../copy/debts.ts';
import * as copy from '../copy/what-if.ts';
import { preferenceOf, problemOf } from '../plan-for.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';
import { orderOf } from './preferences.ts';
import { wish } from './wishes.ts';

/** "e se …?": answered from two plans, and changed only after a yes. */
export const whatIfAgent: Agent = {
  name: 'what-if',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  if (command.kind !== 'what-if') return undefined;
  const { state, situation, today } = context;
  if (!state.roadmap) return { say: [copy.notYet] };
  const supposed = suppose(command.change, context);
  if ('say' in supposed) return { say: [supposed.say] };
  const { problem } = problemOf(state, situation, today);
  const { before, after } = whatIf(problem, supposed.change, preferenceOf(state));
  const answer = copy.answer(supposed.words, before, after);
  // A plan that would have no end is nothing to agree to: it is met when it comes.
  const breaks = before.kind === 'payable' && after.kind === 'unpayable';
  if (!supposed.wish || breaks) return { say: [answer, copy.tellMeThen] };
  if (copy.isSame(before, after)) return { say: [answer] };
  return wish([supposed.wish], { ...context, question: `${answer}\n\n${copy.shallI}` });
}

/** `say`: it cannot be planned, and why. Without a `wish` it is nothing to be agreed to. */
type Supposed = { readonly change: WhatIf; readonly words: string; readonly wish?: Wish } | { readonly say: string };

function suppose(mention: WhatIfMention, context: Context): Supposed {
  switch (mention.of) {
    case 'more-monthly':
      return monthly(mention.money.centavos, copy.withMore(mention.money.centavos));
    case 'less-monthly':
      return monthly(-mention.money.centavos, copy.withLess(mention.money.centavos));
    case 'left-monthly': {
      const { problem } = problemOf(context.state, context.situation, context.today);
      const left = mention.money.centavos;
      return monthly(left - problem.monthlyForDebts, copy.withLeft(left));
    }
    case 'one-off':
      return oneOff(mention, context);
    case 'without-offer':
      return withoutOffer(mention, context);
    case 'nothing-in':
      return {
        change: { of: 'nothing-in', month: mention.month },
        words: copy.withNothingIn(mention.month),
        wish: { changes: [{ set: 'month-missed', month: mention.month }], say: copy.done },
      };
    case 'strategy':
      return preferred({ strategy: mention.strategy }, copy.withStrategy(mention.strategy));
    case 'order': {
      const order = orderOf(mention.creditors, context.situation);
      const names = mention.creditors.map(({ name }) => name);
      return preferred({ strategy: 'custom', order }, copy.withOrder(names));
    }
    case 'lose-income':
      return loseIncome(mention, context);
    case 'without-expense':
      return withoutExpense(mention, context);
    case 'new-loan':
      return { say: copy.newLoan };
    case 'unclear':
      return { say: copy.unclear };
  }
}

function monthly(difference: number, words: string): Supposed {
  return {
    change: { of: 'monthly', difference },
    words,
    wish: { changes: [{ set: 'extra-monthly', amount: difference }], say: copy.done },
  };
}

function preferred(preference: Preference, words: string): Supposed {
  return { change: { of: 'preference', preference }, words, wish: { changes: [], preference, say: copy.done } };
}

const REASON: Record<OneOffMention, OneOffIncome['reason']> = {
  thirteenth: 'thirteenth-second-part',
  fgts: 'fgts',
  'tax-refund': 'tax-refund',
  sale: 'sale',
  other: 'other',
};

function oneOff(
  { reason, money, month }: { readonly reason: OneOffMention; readonly money?: Money; readonly month?: string },
  { situation, today }: Context,
): Supposed {
  const counted = reason === 'thirteenth' && situation.incomes.some(({ thirteenth }) => thirteenth);
  if (!money) return { say: counted ? copy.thirteenthIsIn : copy.oneOffHowMuch(reason) };
  const income: OneOffIncome = {
    month: month ?? firstPlanMonth(today),
    amount: money.range?.from ?? money.centavos,
    reason: REASON[reason],
  };
  return {
    change: { of: 'one-off', income },
    words: copy.withOneOff(income, reason),
    wish: { changes: [{ set: 'one-off', oneOff: income }], say: copy.done },
  };
}

function withoutOffer({ creditor }: Extract<WhatIfMention, { of: 'without-offer' }>, { situation }: Context): Supposed {
  const debts = creditor ? debtsNamed(creditor, situation) : situation.debts;
  const offered = debts.filter(({ offers = [] }) => offers.length > 0);
  const [debt] = offered;
  const offer = debt?.offers?.[0];
  if (!debt || !offer) return { say: copy.noOffer(creditor?.name) };
  if (offered.length > 1) return { say: copy.whichOffer(offered.map(debtName)) };
  return {
    change: { of: 'offer-lapses', debtId: debt.id, offerId: offer.id },
    words: copy.withoutOffer(debtName(debt)),
    wish: { changes: [{ set: 'offer-ended', debtId: debt.id, offerId: offer.id }], say: copy.done },
  };
}

function withoutExpense(
  { categories }: Extract<WhatIfMention, { of: 'without-expense' }>,
  { situation }: Context,
): Supposed {
  const cut = situation.expenses.filter(({ category }) => categories.includes(category));
  if (cut.length === 0) return { say: copy.noSuchExpense };
  return {
    change: { of: 'monthly', difference: cut.reduce((sum, { monthly }) => sum + monthly, 0) },
    words: copy.withoutExpenses(cut),
    wish: { changes: cut.map(({ id }) => ({ set: 'removed', id })), say: copy.done },
  };
}

function loseIncome(
  { source, ofFamily }: Extract<WhatIfMention, { of: 'lose-income' }>,
  { situation: { incomes } }: Context,
): Supposed {
  const lost = incomes.find((income) => income.source === source) ?? (incomes.length === 1 ? incomes[0] : undefined);
  // "e se meu marido perder o emprego?": which of them is his was never told.
  if (!lost || ofFamily) return { say: copy.whichIncome };
  return { change: { of: 'monthly', difference: -lost.monthly }, words: copy.withoutIncome(lost) };
}
