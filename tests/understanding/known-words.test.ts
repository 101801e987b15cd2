import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownWordsFile } from '../../evaluation/understanding/known-words.ts';

it('knows every word of the grammar, as `npm run words` writes them down', () => {
  const file = join(import.meta.dirname, '../../src/conversation/understanding/text/known-words.data.ts');
  expect(words(readFileSync(file, 'utf8'))).toEqual(words(knownWordsFile()));
});

function words(file: string): readonly string[] {
  return file.match(/\p{L}+\*?/gu) ?? [];
}
