import { MOST_WORDS } from '../../src/conversation/understanding/certainty/talk-evidence.ts';
import { talkFeatures, tellsMoney } from '../../src/conversation/understanding/certainty/talk-features.ts';
import { creditorFinder } from '../../src/conversation/understanding/creditors/creditors.ts';
import { readTurn, type TurnReading } from '../../src/conversation/understanding/turn-reading.ts';
import { goldFacts } from './gold-facts.ts';
import type { Example } from './learn-classes.ts';
import type { Lesson } from './lessons.ts';
import { readFacts } from './read-facts.ts';
import { SLOTS } from './utterance.ts';
import { TODAY } from './view.ts';
import { WRITTEN_TALK } from './written-talk.ts';

/** A turn and the one intent that it has; `none` where it has figures, several intents or none. */
export type TalkLesson = { readonly turn: TurnReading; readonly is: string };

/** Turns of the corpora and examples, and the phrases that were written to learn from. */
export function talkLessons(lessons: readonly Lesson[]): readonly TalkLesson[] {
  const all = [
    ...lessons.filter(isWeighed).map((lesson) => ({ turn: lesson.turn, is: intentOf(lesson) })),
    ...written(),
  ];
  const counts = new Map<string, number>();
  for (const { is } of all) counts.set(is, (counts.get(is) ?? 0) + 1);
  return all
    .filter(({ turn }) => turn.reading.words.length <= MOST_WORDS)
    .map(({ turn, is }) => ({ turn, is: (counts.get(is) ?? 0) >= FEWEST ? is : 'none' }));
}

/** Sums that the grammar read are never weighed as talk: they would teach that most of what is said is nothing. */
function isWeighed(lesson: Lesson): boolean {
  return (
    intentOf(lesson) !== 'none' ||
    !tellsMoney(lesson.turn) ||
    lesson.read.commands.some(({ kind }) => kind === 'cannot-handle')
  );
}

/** What was said less often cannot be told from chance. */
const FEWEST = 5;

function intentOf({ turn, read, utterance }: Lesson): string {
  const { question, today } = turn.view;
  const gold = utterance && goldFacts(utterance.expect, today, question?.slot).facts;
  const facts = gold ?? readFacts(read.commands, today, question?.slot).facts;
  const [only] = facts;
  const isAllPaid = question?.slot === 'overdue' && facts.length === 1 && only?.slot === 'states';
  if (isAllPaid && only.is === 'up-to-date') return 'deny';
  if (facts.some(({ slot }) => slot === 'amounts' || slot === 'instalments' || slot === 'rates' || slot === 'dates'))
    return 'none';
  const [kind] = facts.flatMap((one) => (one.slot === 'kinds' ? [one.is] : []));
  if (question?.slot === 'debt-kind' && facts.length === 1 && kind !== undefined) return `kind:${kind.split('|')[0]}`;
  const intents = facts.flatMap((one) => (one.slot === 'intents' ? [one.intent.split('|')[0] ?? ''] : []));
  const said = intents.filter((intent) => !/^(?:greet|thank|trouble:)/.test(intent));
  const intent = said[0] ?? intents[0];
  return intent === undefined || said.length > 1
    ? 'none'
    : inSlot(intent, question?.slot).replace(question?.slot === 'income-source' ? NUMBERED : VARIED, '$1');
}

/** Intents with something of their own, which is not learnt; a source is learnt where it is asked for. */
const NUMBERED = /^(choose|kind|discount|number):.*/;
const VARIED = /^(choose|kind|source|discount|number):.*/;

/** One word for what means the same as an answer to the open question. */
function inSlot(intent: string, slot: string | undefined): string {
  if (slot === 'thirteenth' && intent === 'thirteenth:yes') return 'affirm';
  if (slot === 'thirteenth' && intent === 'thirteenth:no') return 'deny';
  if (intent !== 'deny' && intent !== 'nothing-more') return intent;
  if (slot === 'worry') return 'worry:none';
  return slot !== undefined && ['debts', 'essentials', 'flexibles', 'incomes', 'more-debts'].includes(slot)
    ? 'nothing-more'
    : intent;
}

function written(): readonly TalkLesson[] {
  const find = creditorFinder();
  return WRITTEN_TALK.flatMap(({ is, asked, said }) => {
    const slots = asked.flatMap((slot) => SLOTS.find((known) => known === slot) ?? []);
    return said.flatMap((text, index) =>
      [0, 1, 2].slice(0, slots.length).map((more) => {
        const slot = slots[(index + more) % slots.length];
        const view = { question: slot && { slot }, creditors: ['Nubank', 'Renner'], today: TODAY };
        return { turn: readTurn([text], view, find), is: inSlot(is, slot) };
      }),
    );
  });
}

/** Features that were seen once teach nothing. */
export function talkExamples(lessons: readonly TalkLesson[]): readonly Example[] {
  const counts = new Map<string, number>();
  const seen = lessons.map(({ turn, is }) => ({ features: talkFeatures(turn), is }));
  for (const { features } of seen) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  return seen.map(({ features, is }) => ({ features: features.filter((one) => (counts.get(one) ?? 0) > 1), is }));
}
