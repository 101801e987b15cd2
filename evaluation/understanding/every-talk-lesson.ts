import { TALK_LESSONS } from './talk-lessons.data.ts';
import { TALK_LESSONS_OF_ANSWERS } from './talk-lessons-of-answers.data.ts';
import { TALK_LESSONS_OF_QUESTIONS } from './talk-lessons-of-questions.data.ts';
import { TALK_LESSONS_OF_REQUESTS } from './talk-lessons-of-requests.data.ts';
import { TALK_LESSONS_OF_THE_PLAN } from './talk-lessons-of-the-plan.data.ts';

/** The lines of all lessons that were written for the weights: `intent@slots: text | text`. */
export const EVERY_TALK_LESSON: readonly string[] = [
  TALK_LESSONS,
  TALK_LESSONS_OF_ANSWERS,
  TALK_LESSONS_OF_REQUESTS,
  TALK_LESSONS_OF_QUESTIONS,
  TALK_LESSONS_OF_THE_PLAN,
].flatMap((lessons) => lessons.split('\n'));
