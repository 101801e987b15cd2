import type { Command, Interpretation, Slot } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Question } from './agents/agent.ts';

/**
 * Once there is a plan, a question that makes it finer is often passed over: "volta pro melhor plano", asked for rates. What
 * answers nothing of it is read as whatever can be said then.
 */
export async function withNews(
  read: Interpretation,
  question: Question | undefined,
  { roadmap }: ConversationState,
  readUnder: (question: Question) => Promise<Interpretation>,
): Promise<Interpretation> {
  const isUnread = read.commands.every(({ kind }) => kind === 'cannot-handle');
  if (!roadmap || !question || !isUnread || !FINER.has(question.slot)) return read;
  const { commands, leftovers } = await readUnder({ slot: 'after-roadmap' });
  const news = commands.filter(({ kind }) => NEWS.has(kind));
  return news.length > 0 ? { commands: news, leftovers } : read;
}

/** Questions that come after a roadmap as well. */
const FINER: ReadonlySet<Slot> = new Set([
  'debt-kind',
  'debt-amount',
  'instalments-left',
  'rates',
  'overdue',
  'offers',
]);

/** What needs no question to be understood. */
const NEWS: ReadonlySet<Command['kind']> = new Set([
  'ask',
  'what-if',
  'tell-payment',
  'miss-month',
  'lose-income',
  'prefer-strategy',
  'prefer-order',
  'tell-month-money',
  'remove-debt',
  'tell-one-off',
  'tell-reply',
  'correct',
]);
