import type { TurnReading } from '../turn-reading.ts';
import { talkFeatures } from './talk-features.ts';
import { TALK_WEIGHTS } from './talk-weights.data.ts';
import { weigher } from './weigher.ts';

/** Longer turns tell stories, and are no answers. */
export const MOST_WORDS = 30;

/** An intent, as the corpora call it (`ask:cost`), and how sure the words are of it. */
export type Talk = { readonly intent: string; readonly share: number; readonly shareOf: (intent: string) => number };

/** What a short turn without sums, or a sentence of one, most likely is, in weights that were learnt (`evaluation/understanding/learn-talk.ts`). */
export function weighTalk(turn: TurnReading): Talk | undefined {
  const length = turn.to - turn.from;
  if (length === 0 || length > MOST_WORDS) return undefined;
  const shares = learnt.weigh(talkFeatures(turn));
  const [intent, share] = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { intent, share, shareOf: (name) => shares.get(name) ?? 0 };
}

const learnt = weigher(TALK_WEIGHTS);
