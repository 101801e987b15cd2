import type { Command } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { Worry } from '../../contracts/mentions.ts';
import * as copy from '../copy/welcome.ts';
import type { Situation } from '../situation.ts';
import { type Agent, type Context, type Outcome, type Question, settle } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** Who we are, consent and age; then what cannot wait. Nothing about money is kept before consent. */
export const welcomeAgent: Agent = {
  name: 'welcome',
  slots: ['consent', 'worry'],
  next,
  word,
  handle,
};

function next({ settled }: Situation, { consent }: ConversationState): Question | undefined {
  if (consent !== 'given') return { slot: 'consent', options: copy.CONSENT_OPTIONS };
  return settled.has('worry') ? undefined : { slot: 'worry' };
}

function word(question: Question & { attempts: number }): string {
  return reprompt(question.slot === 'consent' ? copy.CONSENT_QUESTIONS : copy.WORRY_QUESTIONS, question.attempts);
}

function handle(command: Command, context: Context): Outcome | undefined {
  if (context.state.consent !== 'given') return beforeConsent(command, context);
  if (command.kind === 'greet') return {};
  if (command.kind === 'tell-worry') return worry(command.worry);
  if (context.question?.slot === 'worry') return answerWorry(command, context.question);
  return undefined;
}

const CONSENT_BY_HUMAN = 3;
const CONSENT_ASKED = 5;

function beforeConsent(command: Command, { state, question }: Context): Outcome | undefined {
  // Whether it is safe, what it costs: asked by whoever fears a scam, and no reason to wait for a yes.
  if (command.kind === 'ask') return undefined;
  const asked = question?.slot === 'consent';
  if (asked && (command.kind === 'affirm' || (command.kind === 'choose' && command.option === 1))) {
    return {
      patch: { consent: 'given', asked: undefined },
      say: [copy.consentGiven],
      events: [{ v: 1, type: 'consent-given' }],
    };
  }
  if (asked && command.kind === 'choose' && command.option === CONSENT_BY_HUMAN)
    return { goOn: { commands: [{ kind: 'human' }], question } };
  if (asked && (command.kind === 'deny' || command.kind === 'choose')) {
    return {
      patch: { consent: 'refused', held: [], asked: undefined },
      say: [copy.consentRefused],
      events: [{ v: 1, type: 'consent-refused' }],
      ends: true,
    };
  }
  const attempts = state.asked?.attempts ?? 0;
  if (asked && attempts >= CONSENT_ASKED && command.kind === 'cannot-handle') {
    const rests = { ...(state.asked ?? question), attempts: attempts + 1 };
    return { patch: { asked: rests }, say: attempts === CONSENT_ASKED ? [copy.consentRests] : [], ends: true };
  }
  const held = isAboutMoney(command) ? [copy.heldForConsent] : [];
  return asked ? { say: held, again: true } : { say: [copy.welcome(state.firstName), ...held] };
}

export function isAboutMoney({ kind }: Command): boolean {
  return (
    kind === 'tell-debt' ||
    kind === 'tell-income' ||
    kind === 'tell-expense' ||
    kind === 'tell-worry' ||
    kind === 'tell-offer' ||
    kind === 'answer-amount' ||
    kind === 'clarify-amount'
  );
}

function worry(told: Worry): Outcome {
  return {
    changes: [{ set: 'worry', worry: told }, settle({ slot: 'worry' }, 'answered')],
    say: [copy.worryNoted(told)],
  };
}

function answerWorry(command: Command, question: Question): Outcome | undefined {
  switch (command.kind) {
    case 'deny':
    case 'nothing-more':
      return worry('none');
    case 'dont-know':
      return { changes: [settle(question, 'unknown')] };
    // Whatever else worries someone is worth a kind word and needs no second asking.
    case 'answer-text':
    case 'cannot-handle':
      return worry('other');
    default:
      return undefined;
  }
}
