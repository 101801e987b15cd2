import type { Command } from '../../contracts/command.ts';
import type { FeedbackState } from '../../contracts/conversation-state.ts';
import * as copy from '../copy/feedback.ts';
import { aboutOf } from '../feedback-topics.ts';
import { redactWords } from '../redact-words.ts';
import type { Agent, Context, Outcome } from './agent.ts';

/**
 * Hears whether the plan or a negotiation helped, and what was missing. It asks nothing by itself (see ask-feedback): its
 * question stands beside the open one and is free to be left unanswered.
 */
export const feedbackAgent: Agent = {
  name: 'feedback',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  const { feedback } = context.state;
  if (!feedback?.open) return undefined;
  switch (command.kind) {
    case 'opine':
      return opinion(command, feedback, context.now);
    case 'explain':
      return explanation(command, feedback, context.state.firstName);
    case 'deny':
    case 'skip':
    case 'dont-know':
    case 'nothing-more':
      return isLatest(feedback, 'missing') ? { patch: closed(feedback), say: [copy.notExplained] } : undefined;
    default:
      return undefined;
  }
}

function isLatest({ open }: FeedbackState, awaits: 'helped' | 'missing'): boolean {
  return open?.awaits === awaits && open.isLatest;
}

function opinion({ helped }: Extract<Command, { kind: 'opine' }>, feedback: FeedbackState, now: number): Outcome {
  const { open } = feedback;
  if (open?.awaits !== 'helped') return {};
  const events = [{ v: 1, type: 'feedback-given', about: aboutOf(open.about), helped }] as const;
  if (helped === 'yes') return { patch: closed(feedback), say: [copy.helped], events };
  const missing = { about: open.about, awaits: 'missing', since: now, isLatest: true } as const;
  return { patch: { feedback: { ...feedback, open: missing } }, say: [copy.whatWasMissing], events };
}

function explanation(
  { span }: Extract<Command, { kind: 'explain' }>,
  feedback: FeedbackState,
  firstName: string | undefined,
): Outcome {
  const words = redactWords(span, firstName === undefined ? [] : [firstName]);
  const about = aboutOf(feedback.open?.about ?? '');
  return {
    patch: closed(feedback),
    say: [copy.explained],
    events: words === '' ? [] : [{ v: 1, type: 'feedback-explained', about, words }],
  };
}

function closed({ open: _, ...feedback }: FeedbackState): { readonly feedback: FeedbackState } {
  return { feedback };
}
