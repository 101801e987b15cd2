import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Where people's sentences are written: every figure of law and every rate in them comes from domain/law. */
const PLACES = ['src/conversation/copy', 'src/conversation/agents', 'src/notifications/copy', 'src/web'];

/** What a rule or rate looks like when somebody wrote it into a sentence. */
const LOOKS_LIKE_LAW: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a percentage', /\d(?:[.,]\d+)?\s?%/],
  ['an article', /\b(?:arts?\.|artigos?)\s*\d/i],
  [
    'a law',
    /\b(?:Lei (?:nº\s*)?\d|Lei d[oa] [A-Z]|Decreto|Resolução|Súmula|CDC|Código (?:Civil|Penal|de (?:Defesa|Processo)|do Consumidor)|MP \d)/,
  ],
  ['the minimum for living', /R\$\s?600\b/],
  ['a term in years', /\b(?:[2-9]|10|dois|três|cinco|dez) anos\b/i],
  ['a term in days or months', /\b(?:\d+|cinco|dez|quinze) (?:dias(?: úteis)?|meses)\b/i],
];

/** What looks like law and is not. An entry that no longer occurs must go. */
const ALLOWED: readonly { readonly file: string; readonly text: string; readonly why: string }[] = [
  {
    file: 'src/conversation/copy/debts.ts',
    text: '14% ao mês". Se não sabe',
    why: 'an example of how to answer, no claim about any rate',
  },
  {
    file: 'src/conversation/copy/budget.ts',
    text: 'Contei 22 dias de trabalho no mês.',
    why: 'says what was assumed about a daily wage',
  },
  { file: 'src/web/operators/pages/latencies-part.ts', text: '95 %', why: 'a percentile, and its target' },
  {
    file: 'src/web/operators/pages/people-part.ts',
    text: '“Ajudou?” em 7 dias',
    why: 'the window of a figure that operators see',
  },
  {
    file: 'src/web/beta/cohort-section.ts',
    text: 'Conversam depois de 7 dias',
    why: 'the window of a figure that operators see',
  },
  { file: 'src/web/format.ts', text: "'0 meses'", why: 'the words for no time at all' },
];

type Finding = { readonly file: string; readonly line: number; readonly what: string; readonly text: string };

describe('law and rates', () => {
  let findings: readonly Finding[];
  let sources: ReadonlyMap<string, string>;

  beforeAll(async () => {
    sources = await readPlaces();
    findings = [...sources].flatMap(([file, source]) => findingsIn(file, source));
  });

  it('are not written into any sentence: they come from domain/law', () => {
    const unexplained = findings.filter((finding) => !isAllowed(finding));
    expect(unexplained.map(({ file, line, what, text }) => `${file}:${line} ${what}: ${text}`)).toEqual([]);
  });

  it.each(ALLOWED)('$file still has "$text", $why', ({ file, text }) => {
    expect(findings.some((finding) => finding.file === file && finding.text.includes(text))).toBe(true);
  });

  it('are found where they are planted, and not in comments or code', () => {
    const planted = [
      "const a = 'O teto é de 8% ao mês';",
      "const b = 'Veja o art. 43 do CDC';",
      "const c = 'Guarde R$ 600 por mês';",
      "const d = 'A dívida some depois de cinco anos';",
      "const e = 'Em até 5 dias úteis';",
      '// 2 % of it, art. 52',
      ' * R$ 600 and 5 anos in a comment',
      'const f = total % 600;',
      "const g = 'Tenho 18 anos ou mais';",
    ].join('\n');
    const found = findingsIn('planted.ts', planted);
    expect(new Set(found.map(({ line }) => line))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('are looked for in every file of the places', () => {
    expect(sources.size).toBeGreaterThan(30);
  });
});

function isAllowed({ file, text }: Finding): boolean {
  return ALLOWED.some((allowed) => allowed.file === file && text.includes(allowed.text));
}

async function readPlaces(): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const place of PLACES) {
    for (const entry of await readdir(join(root, place), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      sources.set(path.slice(root.length + 1), await readFile(path, 'utf8'));
    }
  }
  return sources;
}

function findingsIn(file: string, source: string): readonly Finding[] {
  return source.split('\n').flatMap((text, index) => {
    const said = withoutComment(text);
    return LOOKS_LIKE_LAW.filter(([, pattern]) => pattern.test(said)).map(([what]) => {
      return { file, line: index + 1, what, text: text.trim() };
    });
  });
}

/** Lines of block comments begin with an asterisk here; a line comment with two slashes that are no address. */
function withoutComment(line: string): string {
  if (/^\s*(?:\/?\*)/.test(line)) return '';
  return line.replace(/(^|\s)\/\/.*$/, '');
}
