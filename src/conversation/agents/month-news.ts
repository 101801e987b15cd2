import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Fact, Wish } from '../../contracts/conversation-state.ts';
import type { CreditorMention } from '../../contracts/mentions.ts';
import { monthOf } from '../../domain/time/month.ts';
import { debtName } from '../copy/debts.ts';
import * as copy from '../copy/month-news.ts';
import { cancelled } from '../copy/repair.ts';
import { askedFirst } from '../due-now.ts';
import { planFor } from '../plan-for.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed, isOpen } from './debts-named.ts';
import { owedOn } from './mend-debts.ts';
import { wish } from './wishes.ts';

/** What happens while a plan is followed: all was paid, the card was used again, an agreement broke, less can be paid. */
export const monthNewsAgent: Agent = {
  name: 'month-news',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'tell-month-paid':
      return monthPaid(context);
    case 'tell-purchase':
      return tellPurchase(command, context);
    case 'break-agreement':
      return breakAgreement(command, context);
    case 'drop-extra':
      return dropExtra(context);
    default:
      return undefined;
  }
}

/** All that is left to pay in the month, put to a yes as it is. */
function monthPaid(context: Context): Outcome {
  const { state, situation, today } = context;
  if (!state.roadmap) return { goOn: { commands: [{ kind: 'tell-payment' }], question: context.question } };
  const { plan, due } = planFor(state, situation, today);
  // Of a month that is done nothing is asked; who has paid nothing yet may mean the first month of the plan.
  const isBegun = situation.payments.some(({ on }) => monthOf(on) === monthOf(today));
  const asked = (due ?? (isBegun ? undefined : askedFirst(plan)))?.payments ?? [];
  const payments = asked.flatMap(({ debtId, amount }) =>
    situation.debts.filter(({ id }) => id === debtId && amount > 0).map((debt) => ({ debt, amount })),
  );
  const [open] = payments;
  if (!open) return { say: [copy.nothingAskedNow] };
  const commands = payments.map(({ debt, amount }): Command => {
    const creditor = { name: debt.creditor, span: '', debtId: debt.id };
    return { kind: 'tell-payment', creditor, money: { centavos: amount, span: '' }, isAnother: true };
  });
  return wish([{ changes: [], say: '', once: { turn: state.turn, debtId: open.debt.id, commands } }], {
    now: context.now,
    question: copy.monthPaid(payments.map(({ debt, amount }) => ({ name: debtName(debt), amount }))),
  });
}

type Purchase = Extract<Command, { kind: 'tell-purchase' }>;

/** What was bought is owed on top of what is owed there, after a yes. */
function tellPurchase(command: Purchase, context: Context): Outcome {
  const debts = cards(command.creditor, context);
  const [card] = debts;
  if (!card) return { say: [copy.purchaseWhere] };
  if (debts.length > 1) return whichOf(debts, command, context, copy.purchaseOfWhich);
  if (!command.money) return askHowMuchSpent(card, context);
  if (card.balance === undefined) return { say: [copy.purchaseApart(debtName(card))] };
  const sum = command.money.range?.to ?? command.money.centavos;
  const total = owedOn(context.today, card.id, context.situation) + sum;
  return wish(
    [
      {
        changes: [{ set: 'debt', debt: { id: card.id, balance: total } }],
        say: copy.purchaseAdded(debtName(card), sum),
      },
    ],
    { now: context.now, question: copy.addPurchase(debtName(card), sum, total) },
  );
}

function cards(creditor: CreditorMention | undefined, { situation }: Context): readonly DebtDraft[] {
  if (creditor) return debtsNamed(creditor, situation);
  return situation.debts.filter((debt) => debt.kind === 'credit-card' && isOpen(debt));
}

const ANSWER_MS = 24 * 3_600_000;

function askHowMuchSpent(card: DebtDraft, { now, question }: Context): Outcome {
  const creditor = { name: card.creditor, span: '', debtId: card.id };
  return {
    patch: {
      pendingAction: {
        ...{ kind: 'confirm-amount', candidates: [], about: { kind: 'tell-purchase', creditor } },
        ...{ slot: question?.slot, span: '', expiresAt: now + ANSWER_MS },
      },
    },
    say: [copy.purchaseHowMuch(debtName(card))],
    ask: { slot: 'confirm-amount' },
  };
}

type Named = Extract<Command, { kind: 'tell-purchase' | 'break-agreement' }>;

/** The command waits for which of the debts is meant. */
function whichOf(debts: readonly DebtDraft[], command: Named, context: Context, question: string): Outcome {
  return wish(
    debts.map((debt) =>
      onceFor(debt, { ...command, creditor: { name: debt.creditor, span: '', debtId: debt.id } }, context),
    ),
    { now: context.now, options: debts.map(debtName), question },
  );
}

function onceFor({ id }: DebtDraft, command: Command, { state }: Context): Wish {
  return { changes: [], say: '', once: { turn: state.turn, debtId: id, commands: [command] } };
}

/** A part that is late leaves the agreement as it is; one that is over leaves the debt as it was before. */
function breakAgreement(command: Extract<Command, { kind: 'break-agreement' }>, context: Context): Outcome {
  const { creditor, isOver } = command;
  const { situation, state } = context;
  const named = creditor ? debtsNamed(creditor, situation) : situation.debts;
  const agreed = named.filter((debt) => debt.agreement !== undefined && isOpen(debt));
  const [debt] = agreed;
  if (!debt) return { say: [copy.noAgreement] };
  if (agreed.length > 1) return whichOf(agreed, command, context, copy.brokenOfWhich);
  if (isOver) return { changes: endOfAgreement(debt, state.facts), say: [copy.agreementOver(debt.creditor)] };
  const meant = { name: debt.creditor, span: '', debtId: debt.id };
  const choices: readonly Command[] = [
    { kind: 'tell-debt', debt: { creditor: meant, overdue: { state: 'overdue', since: context.today } } },
    { kind: 'break-agreement', creditor: meant, isOver: true },
  ];
  return wish(
    choices.map((choice) => onceFor(debt, choice, context)),
    { now: context.now, options: copy.BROKEN_OPTIONS, question: copy.lateOrOver(debt.creditor) },
  );
}

function endOfAgreement({ id }: DebtDraft, facts: readonly Fact[]): readonly Change[] {
  return facts.flatMap(({ change }): readonly Change[] =>
    change.set === 'offer-accepted' && change.debtId === id
      ? [{ set: 'agreement-broken', debtId: id, offerId: change.offerId }]
      : [],
  );
}

/** Taken back by as much less, so that "volta" finds it. */
function dropExtra({ situation }: Context): Outcome {
  const { extraMonthly } = situation;
  if (extraMonthly <= 0) return { patch: { pendingAction: undefined }, say: [cancelled] };
  return {
    changes: [{ set: 'extra-monthly', amount: -extraMonthly }],
    patch: { pendingAction: undefined },
    say: [copy.extraDropped(extraMonthly)],
  };
}
