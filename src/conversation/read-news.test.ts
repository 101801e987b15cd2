import { describe, expect, it } from 'vitest';
import type { Interpretation, Slot } from '../contracts/command.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import { newConversation } from './new-conversation.ts';
import { withNews } from './read-news.ts';
import { grammarBrain } from './understanding/grammar-brain.ts';

const UNREAD: Interpretation = { commands: [{ kind: 'cannot-handle' }], leftovers: [] };
const planned = { ...newConversation('Ana'), roadmap: {} } as ConversationState;

/** What is heard of a turn that answers nothing of the open question. */
function heard(text: string, slot: Slot, state = planned): Promise<Interpretation> {
  const brain = grammarBrain();
  return withNews(UNREAD, { slot }, state, (question) =>
    brain.interpret([text], { question, creditors: ['Nubank', 'Renner'], today: '2026-11-22' }),
  );
}

describe('news once there is a plan', () => {
  it('are heard where a finer question stands open', async () => {
    const { commands } = await heard('quero pagar a menor primeiro', 'rates');
    expect(commands).toEqual([{ kind: 'prefer-strategy', strategy: 'snowball' }]);
  });

  it('are no answers', async () => {
    expect(await heard('sim', 'rates')).toBe(UNREAD);
  });

  it('are not looked for before there is a plan, nor where something must be confirmed', async () => {
    expect(await heard('quero pagar a menor primeiro', 'rates', newConversation('Ana'))).toBe(UNREAD);
    expect(await heard('quero pagar a menor primeiro', 'confirm-delete')).toBe(UNREAD);
  });
});
