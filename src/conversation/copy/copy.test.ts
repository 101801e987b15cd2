import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsOf, unsampled } from '../../../tests/support/copy-texts.ts';
import { EVERY_COPY } from '../../../tests/support/every-copy.ts';
import { everythingSaid } from '../../../tests/support/everything-said.ts';
import { readability, sentencesOf } from '../../../tests/support/readability.ts';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const);

/** Words that blame, promise, judge, diagnose, or sell; "desculpa", "na garantia" and "estimativa, não promessa" are none. */
const FORBIDDEN = [
  /inadimplen/i,
  /calote/i,
  /\bgarant(?:o|imos|id[oa]s?|e que)\b/i,
  /com certeza (?:você|vai)/i,
  /\bvocê (?:já )?(?:deveria|devia|tinha que)\b|\bdeveria ter\b/i,
  // To whom harm was done it may be said that it is not their fault.
  /(?<!des)culpa(?! não é sua)/i,
  /irrespons/i,
  /superendivid/i,
  /(?<!não |que uma )promess|\bpromet(?:o|emos|ido)\b/i,
  /vencedor|fracass|vergonhos|preguiç|descuid/i,
  /aproveite|imperd[ií]vel|última chance|só hoje/i,
  /\b100 ?%/,
];
/** She says "você", and the short "te" and "pra" of speech; never the other two. */
const OTHER_THAN_VOCE = /\b(?:senhor(?:a|es|as)?|sr\.|sra\.|tu|teus?|tuas?|contigo|v[óo]s|vossa)(?![\p{L}])/iu;
const LONGEST_SENTENCE = 300;

/** What is asked for or warned of, never asked for without a no. */
const SECRETS = /\b(?:cpf|senha|número d[eo] cartão|chave pix)\b/i;
const REFUSAL = /\b(?:não|nunca|sem|nem|nenhum|ninguém|pedem|escondi|só dentro|só seus|troca)\b/i;

/**
 * Chosen from the data: of the 320 texts of twelve words and more that are our own the worst had 49.5 before it was
 * mended and has 64 since; a tenth have less than 75, a quarter less than 84, and all together have 91. From 75 on a text
 * is for the first years of primary school, from 50 for all of it. Words of the matter ("parcela", "proposta",
 * "aplicativo") cost points, so a single text needs 60.
 */
const EASY = { single: 60, nineOfTen: 70, whole: 85, reply: 50 };
/** Below this many words one long name decides the index. */
const ENOUGH_WORDS = 12;

const modules = EVERY_COPY.map((one) => [one.name, one] as const);

describe.each(sources)('%s', (name, source) => {
  it('is heard by the tests of tone', () => {
    expect(EVERY_COPY.map((one) => `${one.name}.ts`)).toContain(name);
  });

  it('holds no figure of law or market: those come from the domain', () => {
    expect(source).not.toMatch(/\d+(,\d+)?\s?%\s?(ao|a\.)\s?(mês|m\.|ano|a\.)(?!"|'| se| Se)/);
  });
});

describe.each(modules)('what %s says', (_, module) => {
  const texts = textsOf(module);

  it('is known, of every function', () => {
    expect(unsampled(module)).toEqual([]);
  });

  it('neither blames nor promises nor sells', () => {
    expect(broken(texts)).toEqual([]);
  });

  it('leaves no gap where a name or a figure should stand', () => {
    expect(texts.filter((text) => /\(\s*\)|\*\*|""|undefined|NaN/.test(text))).toEqual([]);
  });

  it('has no sentence that is too long for a phone', () => {
    expect(texts.flatMap(sentencesOf).filter((sentence) => sentence.length > LONGEST_SENTENCE)).toEqual([]);
  });

  it('asks for no document, card or password', () => {
    // A list is read with what stands above it.
    const parts = texts.flatMap((text) => (/^•/m.test(text) ? text.split('\n\n') : sentencesOf(text)));
    expect(parts.filter((part) => SECRETS.test(part) && !REFUSAL.test(part))).toEqual([]);
  });

  it('can be read by someone with primary school', () => {
    if (module.isFormal) return;
    const hard = scored(texts).filter(({ index }) => index < EASY.single);
    expect(hard).toEqual([]);
  });
});

describe('the copy as a whole', () => {
  const texts = [...new Set(EVERY_COPY.filter(({ isFormal }) => !isFormal).flatMap(textsOf))];

  it('is of the first years of primary school', () => {
    expect(readability(prose(texts.join('\n'))).index).toBeGreaterThan(EASY.whole);
    const all = scored(texts);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ index }) => index >= EASY.nineOfTen).length / all.length).toBeGreaterThan(0.9);
  });
});

describe('what the agents answer in whole talks', () => {
  let said: readonly string[];
  beforeAll(async () => {
    said = await everythingSaid();
  });

  it('neither blames nor promises nor sells, in short sentences, and says "você"', () => {
    expect(said.length).toBeGreaterThan(90);
    expect(broken(said)).toEqual([]);
    expect(said.flatMap(sentencesOf).filter((sentence) => sentence.length > LONGEST_SENTENCE)).toEqual([]);
  });

  it('can be read by someone with primary school', () => {
    expect(readability(prose(said.join('\n'))).index).toBeGreaterThan(EASY.whole);
    expect(scored(said).filter(({ index }) => index < EASY.reply)).toEqual([]);
  });
});

/** Each text that breaks a rule, with what in it does. */
function broken(texts: readonly string[]): readonly string[] {
  const rules = [...FORBIDDEN, OTHER_THAN_VOCE, /!\s*!|[!?]{3,}/, /(?:![^!]*){4,}/];
  return texts.flatMap((text) =>
    rules.flatMap((rule) => rule.exec(text)?.[0] ?? []).map((found) => `${found}: ${text}`),
  );
}

function scored(texts: readonly string[]): readonly { readonly index: number; readonly text: string }[] {
  return texts.flatMap((text) => {
    const { index, words } = readability(prose(text));
    return words >= ENOUGH_WORDS ? [{ index: Math.round(index * 10) / 10, text }] : [];
  });
}

/** Without the lines of lists and menus: names and figures that are looked up, not read. */
function prose(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(?:•|\*\d\*)/.test(line))
    .join('\n');
}
