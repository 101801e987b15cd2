import type { ConversationState, Fact, FeedbackState } from '../contracts/conversation-state.ts';
import type { FeedbackAbout } from '../contracts/domain-event.ts';

export const ROADMAP_TOPIC = 'roadmap';
const NEGOTIATION = 'negotiation:';

export function aboutOf(topic: string): FeedbackAbout {
  return topic.startsWith(NEGOTIATION) ? 'negotiation' : 'roadmap';
}

/** What became worth an opinion between two states: the first roadmap, and offers that were signed, declined or lapsed. */
export function newTopics(before: ConversationState, after: ConversationState): readonly string[] {
  const known = new Set(before.facts.flatMap(endedOffer));
  const ended = after.facts.flatMap(endedOffer).filter((topic) => !known.has(topic));
  const isFirstRoadmap = before.roadmap === undefined && after.roadmap !== undefined;
  return [...(isFirstRoadmap ? [ROADMAP_TOPIC] : []), ...new Set(ended)];
}

function endedOffer({ change }: Fact): readonly string[] {
  if (change.set !== 'offer-accepted' && change.set !== 'offer-ended') return [];
  return [`${NEGOTIATION}${change.debtId}:${change.offerId}`];
}

/** With these too, but for what was asked before or waits already. */
export function withDue(feedback: FeedbackState | undefined, topics: readonly string[]): FeedbackState | undefined {
  const { asked = [], due = [] } = feedback ?? {};
  const fresh = topics.filter((topic) => !asked.includes(topic) && !due.includes(topic));
  return fresh.length === 0 ? feedback : { ...feedback, asked, due: [...due, ...fresh] };
}
