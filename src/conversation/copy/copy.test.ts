import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const);

/** Words that blame, promise, diagnose, or sell. */
const FORBIDDEN =
  /\b(inadimplent\w*|calote\w*|garantimos|garantido|caloteir\w*|vencedor|irrespons[aá]vel|superendividad[oa]|aproveite|imperd[ií]vel)\b/i;

describe.each(sources)('%s', (_, source) => {
  it('neither blames nor promises', () => {
    expect(source).not.toMatch(FORBIDDEN);
  });

  it('holds no figure of law or market: those come from the domain', () => {
    expect(source).not.toMatch(/\d+(,\d+)?\s?%\s?(ao|a\.)\s?(mês|m\.|ano|a\.)(?!"|'| se| Se)/);
  });
});

describe('the sentences', () => {
  it('are short enough to be read on a phone', () => {
    const texts = sources.flatMap(([, source]) =>
      [...source.matchAll(/'([^'\\\n]{40,})'/g)].map((match) => match[1] ?? ''),
    );
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:])\s/));
    expect(sentences.filter((sentence) => sentence.length > 300)).toEqual([]);
  });
});
