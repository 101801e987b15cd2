import type { ClarifiedCommand, Command, Money } from '../../contracts/command.ts';
import type { PendingAction } from '../../contracts/conversation-state.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import * as guardCopy from '../copy/guard.ts';
import * as copy from '../copy/repair.ts';
import { menu } from '../copy/words.ts';
import { type Agent, type Context, type Outcome, settle } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** Mends the conversation itself: undo, skip, an amount with two meanings, a new start. */
export const repairAgent: Agent = {
  name: 'repair',
  slots: ['confirm-amount'],
  next: () => undefined,
  word: ({ attempts, options }) => `${reprompt(copy.WHICH_AMOUNT_QUESTIONS, attempts)}\n${menu(options ?? [])}`,
  handle,
};

const CONFIRMATION_MS = 24 * 3_600_000;

function handle(command: Command, context: Context): Outcome | undefined {
  const { state, question } = context;
  if (command.kind === 'clarify-amount') return clarify(command, context);
  if (question?.slot === 'confirm-amount' && state.pendingAction?.kind === 'confirm-amount') {
    const chosen = chosenAmount(command, state.pendingAction);
    if (chosen) return confirmed(chosen, state.pendingAction);
  }
  switch (command.kind) {
    case 'back':
      return back(context);
    case 'skip':
      return skip(context);
    case 'restart':
      return {
        patch: { facts: [], roadmap: undefined, asked: undefined, pendingAction: undefined, preferredStrategy: 'best' },
        say: [guardCopy.restarted],
      };
    case 'cancel':
      return { patch: { pendingAction: undefined }, say: [copy.cancelled] };
    default:
      return undefined;
  }
}

function clarify(command: Extract<Command, { kind: 'clarify-amount' }>, { now, question }: Context): Outcome {
  return {
    patch: {
      pendingAction: {
        kind: 'confirm-amount',
        candidates: command.candidates,
        about: command.about,
        slot: question?.slot,
        ...(question?.about === undefined ? {} : { entity: question.about }),
        span: command.span,
        expiresAt: now + CONFIRMATION_MS,
      },
    },
    ask: { slot: 'confirm-amount', options: command.candidates.map(formatBrl) },
  };
}

type AmountToConfirm = Extract<PendingAction, { kind: 'confirm-amount' }>;

/** An option's number, or the amount written in full. */
function chosenAmount(command: Command, pending: AmountToConfirm): Centavos | undefined {
  if (command.kind === 'choose') return pending.candidates[command.option - 1];
  if (command.kind === 'answer-amount') return command.money.centavos;
  return undefined;
}

function confirmed(centavos: Centavos, pending: AmountToConfirm): Outcome {
  const money: Money = { centavos, span: pending.span };
  const question =
    pending.slot === undefined
      ? undefined
      : { slot: pending.slot, ...(pending.entity === undefined ? {} : { about: pending.entity }) };
  return {
    patch: { pendingAction: undefined },
    goOn: { commands: [withMoney(pending.about, money)], question },
  };
}

function withMoney(about: ClarifiedCommand, money: Money): Command {
  switch (about.kind) {
    case 'answer-amount':
      return { kind: 'answer-amount', money };
    case 'correct':
      return { ...about, money };
    case 'tell-income':
      return { kind: 'tell-income', income: { ...about.income, money } };
    case 'tell-expense':
      return { kind: 'tell-expense', expense: { ...about.expense, money } };
    case 'tell-payment':
    case 'tell-offer':
      return { ...about, money };
    case 'what-if':
      return { kind: 'what-if', change: { ...about.change, ...('money' in about.change ? { money } : {}) } };
    case 'tell-debt': {
      const { debt, slot } = about;
      if (slot === 'minimum') return { kind: 'tell-debt', debt: { ...debt, minimumPayment: money } };
      if (slot === 'instalment')
        return { kind: 'tell-debt', debt: { ...debt, instalments: { ...debt.instalments, amount: money } } };
      return { kind: 'tell-debt', debt: { ...debt, balance: money } };
    }
  }
}

/** Takes back what the last message told, and with it the answer to its question, which is then asked again. */
function back({ state }: Context): Outcome {
  const last = state.facts.at(-1);
  if (state.pendingAction) return { patch: { pendingAction: undefined }, say: [copy.cancelled] };
  if (!last) return { say: [guardCopy.nothingToUndo] };
  const facts = state.facts.filter(({ messageId }) => messageId !== last.messageId);
  return { patch: { facts }, say: [guardCopy.undone] };
}

function skip({ question }: Context): Outcome {
  if (!question || question.slot === 'consent') return { again: true };
  if (question.slot === 'confirm-amount') return { patch: { pendingAction: undefined }, say: [copy.cancelled] };
  if (question.slot === 'after-roadmap' || question.slot === 'after-deficit')
    return { say: [copy.whenYouWant], ends: true };
  return { changes: [settle(question, 'skipped')], say: [copy.skipped] };
}
