import { TALK_LESSONS } from './talk-lessons.data.ts';
import { TALK_LESSONS_OF_AFTERWARDS } from './talk-lessons-of-afterwards.data.ts';
import { TALK_LESSONS_OF_ANSWERS } from './talk-lessons-of-answers.data.ts';
import { TALK_LESSONS_OF_DISTRESS } from './talk-lessons-of-distress.data.ts';
import { TALK_LESSONS_OF_IDIOMS } from './talk-lessons-of-idioms.data.ts';
import { TALK_LESSONS_OF_KINDS } from './talk-lessons-of-kinds.data.ts';
import { TALK_LESSONS_OF_QUESTIONS } from './talk-lessons-of-questions.data.ts';
import { TALK_LESSONS_OF_REPLIES } from './talk-lessons-of-replies.data.ts';
import { TALK_LESSONS_OF_REQUESTS } from './talk-lessons-of-requests.data.ts';
import { TALK_LESSONS_OF_THE_PLAN } from './talk-lessons-of-the-plan.data.ts';
import { TALK_LESSONS_OF_TOPICS } from './talk-lessons-of-topics.data.ts';

/** What was written to learn from: `said` at the questions `asked`, and what it means. */
export type WrittenTalk = { readonly is: string; readonly asked: readonly string[]; readonly said: readonly string[] };

/**
 * Plain talk, which also teaches what is no danger to life. Sayings and the sorts of debts and troubles are left out of that:
 * with them the weights of danger get too low to hear what is said darkly.
 */
export const PLAIN_TALK: readonly WrittenTalk[] = readLessons([
  TALK_LESSONS,
  TALK_LESSONS_OF_ANSWERS,
  TALK_LESSONS_OF_QUESTIONS,
  TALK_LESSONS_OF_REQUESTS,
  TALK_LESSONS_OF_THE_PLAN,
]);

export const WRITTEN_TALK: readonly WrittenTalk[] = [
  ...PLAIN_TALK,
  ...readLessons([
    TALK_LESSONS_OF_AFTERWARDS,
    TALK_LESSONS_OF_DISTRESS,
    TALK_LESSONS_OF_IDIOMS,
    TALK_LESSONS_OF_KINDS,
    TALK_LESSONS_OF_REPLIES,
    TALK_LESSONS_OF_TOPICS,
  ]),
];

/** A line is an intent, `@`, the questions at which it is said, and turns. */
function readLessons(lessons: readonly string[]): readonly WrittenTalk[] {
  return lessons.flatMap((lines) =>
    lines.split('\n').flatMap((line) => {
      const [, is = '', slots = '', said = ''] = /^([^@ ]+)@([^ ]+(?: [^ ]+)*?): (.*)$/.exec(line) ?? [];
      return is === '' ? [] : [{ is, asked: slots.split(' '), said: said.split(' | ') }];
    }),
  );
}
