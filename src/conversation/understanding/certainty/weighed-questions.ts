import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { type TurnReading, within } from '../turn-reading.ts';
import { isTaughtTopic } from './learnt-sorts.ts';
import { type Talk, weighTalk } from './talk-evidence.ts';

/** At this share, 97 of 100 turns that no rule read and that were not learnt from are what they seem to be. */
export const SURE = 0.8;

/** "tá bom demais. só me diz uma coisa: isso tem custo?": the one of several sentences that is surely a question. */
export function askedInSentence(turn: TurnReading): Command | undefined {
  const sentences = sentencesOf(turn);
  if (sentences.length < 2) return undefined;
  const all = sentences.flatMap((sentence) => {
    const talk = weighTalk(sentence);
    return talk && talk.share >= SURE && /^ask:/.test(talk.intent) ? [{ talk, sentence }] : [];
  });
  const [best] = all.toSorted((one, other) => other.talk.share - one.talk.share);
  return best && questionOf(best.talk, best.sentence);
}

function sentencesOf(turn: TurnReading): readonly TurnReading[] {
  const { words } = turn.reading;
  const ends = words.flatMap((word, at) => (ENDS_SENTENCE.has(word) ? [at + 1] : []));
  return [...new Set([...ends, turn.to])]
    .map((to, index) => within(turn, ends[index - 1] ?? 0, to))
    .filter(({ from, to }) => to - from > 2);
}

const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '?', '!', '\n', ';']);

/** The same, where a question mark says that something is asked. */
export function askedAloud(turn: TurnReading): Command | undefined {
  return turn.reading.words.includes('?') ? askedInSentence(turn) : undefined;
}

export function questionOf({ intent }: Talk, { creditors }: TurnReading): Command | undefined {
  const [, about = ''] = /^ask:(.*)$/.exec(intent) ?? [];
  return isTaughtTopic(about) ? { kind: 'ask', about, ...onlyOne(creditors) } : undefined;
}

/** The one creditor of a turn. */
export function onlyOne(creditors: TurnReading['creditors']): { readonly creditor?: CreditorMention } {
  const [only] = creditors;
  return creditors.length === 1 && only ? { creditor: only.value.mention } : {};
}
