import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnClasses } from './learn-classes.ts';
import { talkExamples, talkLessons } from './learn-talk.ts';
import { everyLesson, lessonsOutOfTurn, sumExamples } from './lessons.ts';
import { asModule } from './pack-weights.ts';

const FOLDER = join(import.meta.dirname, '../../src/conversation/understanding/certainty');

/** The modules of learnt weights, as the examples and corpora of today teach them. */
export function learntModules(): readonly { readonly file: string; readonly text: string }[] {
  const lessons = everyLesson();
  return [
    {
      file: join(FOLDER, 'sum-weights.data.ts'),
      text: asModule(
        { name: 'SUM_WEIGHTS', about: ABOUT_SUMS, folder: '..' },
        learnClasses(sumExamples([...lessons, ...lessonsOutOfTurn(lessons)]), {
          keepsSeen: true,
          rounds: 12,
          rate: 0.15,
        }),
      ),
    },
    {
      file: join(FOLDER, 'talk-weights.data.ts'),
      text: asModule(
        { name: 'TALK_WEIGHTS', about: ABOUT_TALK, folder: '..' },
        learnClasses(talkExamples(talkLessons(lessons)), { keepsSeen: false, rounds: 20, rate: 0.2 }),
      ),
    },
  ];
}

const BY = 'Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand.';
const ABOUT_SUMS = `What the words around a figure tell of it. ${BY}`;
const ABOUT_TALK = `What a short turn without figures is. ${BY}`;

if (import.meta.main) {
  for (const { file, text } of learntModules()) {
    if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    process.stdout.write(`${file.split('/').at(-1)}: ${Math.round(text.length / 1024)} KB\n`);
  }
}
