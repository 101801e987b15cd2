import type { ConversationState } from '../../src/contracts/conversation-state.ts';
import type { DomainEvent } from '../../src/contracts/domain-event.ts';
import type { InboundMessage, MessageContent } from '../../src/contracts/inbound-event.ts';
import type { Misunderstood } from '../../src/contracts/misunderstood.ts';
import { localDay } from '../../src/conversation/local-day.ts';
import { newConversation } from '../../src/conversation/new-conversation.ts';
import { foldFacts, type Situation } from '../../src/conversation/situation.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import type { ConversationEvent } from '../../src/ports/conversation-store.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';

export type Conversation = {
  /** One turn with these messages; resolves to what is answered, messages joined by a blank line. */
  readonly says: (...texts: string[]) => Promise<string>;
  readonly sends: (...contents: MessageContent[]) => Promise<string>;
  /** Edits the n-th message of the talk (0 is the first). */
  readonly edits: (index: number, text: string) => Promise<string>;
  readonly deletes: (index: number) => Promise<string>;
  /** A colleague writes on the linked phone. */
  readonly takesOver: () => Promise<string>;
  /** Any event, for what has no method of its own. */
  readonly receives: (event: ConversationEvent) => Promise<string>;
  readonly state: () => ConversationState;
  readonly situation: () => Situation;
  readonly events: () => readonly DomainEvent[];
  readonly misunderstood: () => readonly Misunderstood[];
  readonly roadmap: () => Roadmap | undefined;
  readonly erased: () => boolean;
  /** Time passes before the next turn. */
  readonly later: (milliseconds: number) => void;
};

export const SENDER = { address: 'phone:551187654321', replyTo: '5511987654321@s.whatsapp.net', pushName: 'Ana' };

/** A talk with the real grammar and the real decisions, without storage: what a person says and gets. */
export function aConversation({ today = '2026-11-22' }: { today?: string } = {}): Conversation {
  let now = Date.parse(`${today}T15:00:00Z`);
  let state = newConversation(SENDER.pushName);
  let roadmap: Roadmap | undefined;
  let erased = false;
  const events: DomainEvent[] = [];
  const misunderstood: Misunderstood[] = [];
  const brain = grammarBrain();
  let sent = 0;

  function message(content: MessageContent): InboundMessage {
    sent += 1;
    return {
      v: 1,
      kind: 'message',
      instance: 'test',
      sentAt: now / 1000 + sent,
      messageId: `m${sent - 1}`,
      sender: SENDER,
      content,
    };
  }

  async function turn(arrived: readonly ConversationEvent[]): Promise<string> {
    // State travels as JSON between turns, as it does through the database.
    const stored: ConversationState = JSON.parse(JSON.stringify(state));
    const decision = await takeTurn({
      state: stored,
      pending: arrived.map((event, index) => ({ seq: index, receivedAt: now, event })),
      moment: {
        ...{ today: localDay(now), now, roadmapUrl: 'https://example.test/r/secret' },
        panelUrl: 'https://example.test/entrar/link#secret',
      },
      brain,
    });
    state = decision.state;
    roadmap = decision.roadmap ?? roadmap;
    erased = erased || decision.erase === true;
    events.push(...decision.events);
    misunderstood.push(...(decision.misunderstood ?? []));
    return decision.replies.join('\n\n');
  }

  return {
    says: (...texts) => turn(texts.map((text) => message({ type: 'text', text }))),
    sends: (...contents) => turn(contents.map(message)),
    edits: (index, text) =>
      turn([{ v: 1, kind: 'edit', instance: 'test', sentAt: now / 1000, targetId: `m${index}`, sender: SENDER, text }]),
    deletes: (index) =>
      turn([{ v: 1, kind: 'deletion', instance: 'test', sentAt: now / 1000, targetId: `m${index}`, sender: SENDER }]),
    takesOver: () =>
      turn([
        {
          v: 1,
          kind: 'human-takeover',
          instance: 'test',
          messageId: 'typed-on-the-phone',
          sentAt: 0,
          sender: SENDER,
          text: 'Oi, aqui é o Paulo da equipe',
        },
      ]),
    receives: (event) => turn([event]),
    state: () => state,
    situation: () => foldFacts(state.facts),
    events: () => events,
    misunderstood: () => misunderstood,
    roadmap: () => roadmap,
    erased: () => erased,
    later: (milliseconds) => {
      now += milliseconds;
    },
  };
}
