import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownWordsFile } from './known-words.ts';

/** `npm run words`: to be run after a change of the grammar's lists; a test says when it is due. */
writeFileSync(
  join(import.meta.dirname, '../../src/conversation/understanding/text/known-words.data.ts'),
  knownWordsFile(),
);
