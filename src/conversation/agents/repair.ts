import type { ClarifiedCommand, Command, Slot } from '../../contracts/command.ts';
import type { ConversationState, FeedbackState, PendingAction } from '../../contracts/conversation-state.ts';
import type { DebtMention, Money } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import * as debtsCopy from '../copy/debts.ts';
import * as guardCopy from '../copy/guard.ts';
import * as copy from '../copy/repair.ts';
import { paymentLeftOut } from '../copy/wishes.ts';
import { menu } from '../copy/words.ts';
import { aboutOf } from '../feedback-topics.ts';
import { nextId } from '../situation.ts';
import { type Agent, type Context, type Outcome, settle } from './agent.ts';
import { estimateEssentials } from './expenses.ts';
import { chosenByNumber } from './numbered-answers.ts';
import { reprompt } from './reprompt.ts';
import { debtMeant } from './tell-debt.ts';
import { askIfApart } from './tell-payment.ts';

/** Mends the conversation itself: undo, skip, an amount with two meanings, a new start. */
export const repairAgent: Agent = {
  name: 'repair',
  slots: ['confirm-amount'],
  next: () => undefined,
  word: ({ about, attempts, options = [] }, { debts }) => {
    const paid = debts.find(({ id }) => id === about);
    if (paid) return `${reprompt(debtsCopy.paymentHowMuch(paid, options.length), attempts)}\n${menu(options)}`.trim();
    // What is asked was said in words of its own: "quanto você gastou no cartão?".
    if (options.length === 0 && attempts === 0) return '';
    const wordings = options[0] === copy.IT_IS_SO ? copy.IS_IT_SO_QUESTIONS : copy.WHICH_AMOUNT_QUESTIONS;
    return `${reprompt(wordings, attempts)}\n${menu(options)}`;
  },
  handle,
};

const CONFIRMATION_MS = 24 * 3_600_000;

function handle(command: Command, context: Context): Outcome | undefined {
  const { state, question } = context;
  if (command.kind === 'clarify-amount') return onDoubtfulAmount(command, context);
  if (question?.slot === 'confirm-amount' && state.pendingAction?.kind === 'confirm-amount') {
    const chosen = chosenAmount(command, state.pendingAction);
    if (chosen !== undefined) return confirmed(chosen, state.pendingAction);
    if (command.kind === 'dont-know' && state.pendingAction.about.kind === 'tell-payment')
      return { patch: { pendingAction: undefined }, say: [paymentLeftOut] };
    if (isDeclined(command, state.pendingAction)) return { patch: { pendingAction: undefined }, say: [copy.notMeant] };
  }
  if (command.kind === 'choose' && question?.options) {
    const chosen = chosenByNumber(question, command.option);
    if (chosen) return { goOn: { commands: [chosen], question } };
  }
  switch (command.kind) {
    case 'back':
      return back(context);
    case 'skip':
      return skip(context);
    case 'restart':
      return {
        patch: {
          facts: [],
          roadmap: undefined,
          asked: undefined,
          pendingAction: undefined,
          preferredStrategy: 'best',
          // Offers are counted anew; the plan was asked about once for ever.
          ...(state.feedback ? { feedback: ofRoadmapOnly(state.feedback) } : {}),
        },
        say: [guardCopy.restarted],
      };
    case 'cancel':
      return { patch: { pendingAction: undefined }, say: [isAllSettled(state) ? copy.nothingWaited : copy.cancelled] };
    default:
      return undefined;
  }
}

/** There is a plan, and nothing waits for a yes. */
function isAllSettled({ pendingAction, roadmap }: ConversationState): boolean {
  return roadmap !== undefined && pendingAction === undefined;
}

function ofRoadmapOnly({ open: _, ...feedback }: FeedbackState): FeedbackState {
  return { ...feedback, asked: feedback.asked.filter((topic) => aboutOf(topic) === 'roadmap'), due: [] };
}

function namesDebt(about: ClarifiedCommand): boolean {
  return about.kind === 'tell-debt' && about.debt.creditor !== undefined;
}

function onDoubtfulAmount(
  command: Extract<Command, { kind: 'clarify-amount' }>,
  context: Context,
): Outcome | undefined {
  // Before consent nothing is asked but consent: "pago aluguel de 1100" in the first message waits with its words.
  if (context.state.consent !== 'given') return undefined;
  // "2" to "é com quem?" is no sum that would be worth a question.
  const isOfName = context.question?.slot === 'debt-creditor' && !namesDebt(command.about);
  return isOfName ? { again: true } : clarify(command, context);
}

/** Asks which sum is meant. What is certain of a debt is told at once, so that it stays whatever is answered. */
function clarify(command: Extract<Command, { kind: 'clarify-amount' }>, context: Context): Outcome {
  const { now, question, state } = context;
  const [proposed] = command.candidates;
  if (proposed !== undefined && command.candidates.length === 1) return propose(command, proposed, context);
  const certain = command.about.kind === 'tell-debt' && isDebt(command.about.debt) ? command.about.debt : undefined;
  const entity = certain ? (debtMeant(certain, context)?.id ?? nextId(state, 'd', 0)) : question?.about;
  return {
    patch: {
      pendingAction: {
        kind: 'confirm-amount',
        candidates: command.candidates,
        about: command.about,
        slot: question?.slot,
        ...(entity === undefined ? {} : { entity }),
        span: command.span,
        expiresAt: now + CONFIRMATION_MS,
      },
    },
    ask: { slot: 'confirm-amount', options: command.candidates.map(formatBrl) },
    ...(certain ? { goOn: { commands: [{ kind: 'tell-debt', debt: certain }], question } } : {}),
  };
}

/** A reading that is not sure, as a question with yes or no: nothing of it is told before the yes. */
function propose(
  { about, candidates, span }: Extract<Command, { kind: 'clarify-amount' }>,
  proposed: Centavos,
  { now, question }: Context,
): Outcome {
  return {
    patch: {
      pendingAction: {
        kind: 'confirm-amount',
        candidates,
        about,
        slot: question?.slot,
        ...(question?.about === undefined ? {} : { entity: question.about }),
        span,
        expiresAt: now + CONFIRMATION_MS,
      },
    },
    say: [copy.understoodAs(proposed, about, question?.slot)],
    ask: { slot: 'confirm-amount', options: [copy.IT_IS_SO, copy.IT_IS_NOT_SO] },
  };
}

/** Enough to be a debt of its own while its sum is asked. */
function isDebt({ creditor, debtKind }: DebtMention): boolean {
  return creditor !== undefined || debtKind !== undefined;
}

type AmountToConfirm = Extract<PendingAction, { kind: 'confirm-amount' }>;

/** A no to the only candidate, or to a payment at all. */
function isDeclined(command: Command, { about, candidates }: AmountToConfirm): boolean {
  if (about.kind === 'tell-payment' && command.kind === 'deny') return true;
  return candidates.length === 1 && (command.kind === 'deny' || (command.kind === 'choose' && command.option === 2));
}

/** An option's number, a yes to the only candidate, or the amount written in full. */
function chosenAmount(command: Command, pending: AmountToConfirm): Centavos | undefined {
  if (command.kind === 'affirm' && pending.candidates.length === 1) return pending.candidates[0];
  // "não, é 1.800".
  if (command.kind === 'correct' && !command.target) return command.money?.centavos;
  if (command.kind === 'choose') return pending.candidates[command.option - 1];
  if (command.kind === 'answer-amount') return command.money.centavos;
  // "paguei 300", asked how much was paid.
  if (
    command.kind === 'tell-payment' &&
    pending.about.kind === 'tell-payment' &&
    !command.creditor &&
    !command.debtKind
  )
    return command.money?.centavos;
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
    case 'tell-purchase':
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
function back(context: Context): Outcome {
  const { state } = context;
  const last = state.facts.at(-1);
  if (state.pendingAction) return { patch: { pendingAction: undefined }, say: [copy.cancelled] };
  if (!last) return { say: [guardCopy.nothingToUndo] };
  const facts = state.facts.filter(({ messageId }) => messageId !== last.messageId);
  const undone = state.facts.filter(({ messageId }) => messageId === last.messageId);
  const asked = askIfApart(undone, context);
  return { ...asked, patch: { ...asked?.patch, facts }, say: [guardCopy.undone] };
}

/** Nothing is missing where these are not answered. */
const WITHOUT_ANSWER: ReadonlySet<Slot> = new Set(['after-roadmap', 'after-deficit', 'which-creditor']);

function skip({ question, state, situation }: Context): Outcome {
  if (!question || question.slot === 'consent') return { again: true };
  if (question.slot === 'confirm-amount') return { patch: { pendingAction: undefined }, say: [copy.cancelled] };
  if (WITHOUT_ANSWER.has(question.slot)) return { say: [copy.whenYouWant], ends: true };
  if (question.slot === 'essentials' && situation.settled.get('essentials') === 'skipped')
    return estimateEssentials(question, state);
  return { changes: [settle(question, 'skipped')], say: [copy.skipped] };
}
