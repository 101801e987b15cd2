import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { creditorIndex } from '../../src/conversation/understanding/creditors/creditor-index.ts';
import { debtKinds } from '../../src/conversation/understanding/debts/debt-kinds.ts';
import { expenseWords } from '../../src/conversation/understanding/household/expense-words.ts';
import { incomeWords } from '../../src/conversation/understanding/household/income-words.ts';
import { fold } from './fold.ts';

const FOLDER = join(import.meta.dirname, '../../src/conversation/understanding');
/**
 * The words that the grammar itself looks for, taken from its own lists and phrases, as the file `known-words.data.ts`: so
 * that a slip of the thumb can be told from a word.
 */
export function knownWordsFile(): string {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(isLexicon).toSorted();
  const names = new Set(sources.filter(isOfNames).flatMap((file) => wordsOf(file)));
  const said = sources.filter((file) => !isOfNames(file)).flatMap((file) => wordsOf(file));
  const counts = new Map<string, number>();
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = new Set(said.filter((word) => !isName(word)));
  return [
    '// Written by `npm run words` from the lists and phrases of the grammar. Not to be edited by hand.',
    '',
    '/** Words that the grammar looks for; with a star, beginnings of words. */',
    declared('GRAMMAR_WORDS', [...words]),
    '',
    '/** Those of them that stand in many phrases. */',
    declared(
      'FREQUENT_WORDS',
      [...words].filter((word) => (counts.get(word) ?? 0) >= OFTEN),
    ),
    '',
    '/** Words of creditors and their places. */',
    declared(
      'NAME_WORDS',
      [...names].filter((word) => !words.has(word)),
    ),
    '',
  ].join('\n');
}

/** A creditor that some phrase names ("é do nubank?"): a misspelling of it is for the reader of names. */
function isName(word: string): boolean {
  const isTrade = [debtKinds, expenseWords, incomeWords].some((book) => book.knows(word));
  return !isTrade && CREDITORS.get(word)?.taken === 'anywhere';
}

const CREDITORS = creditorIndex().entries;
const OFTEN = 4;

function isLexicon(file: string): boolean {
  return (
    file.endsWith('.ts') &&
    !/\.test\.ts$|^(?:examples|certainty)\/|^crisis\/(?:examples|evidence)|^text\/(?:known|everyday|common)-words|^say-|canonical-words/.test(
      file,
    )
  );
}

function isOfNames(file: string): boolean {
  return /^creditors\/(?:creditors-that|local-creditors|creditors\.data)/.test(file);
}

/** Lists and phrases have a space or a choice in them; a lone word is more often a name in the code. */
function wordsOf(file: string): readonly string[] {
  const code = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => !/^import|^export .* from|^\s*(?:\*|\/[/*])/.test(line))
    .join('\n');
  const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '');
  // "cartao: 'cartaum catao'": what a misspelling stands for.
  const keys = [...code.matchAll(/^\s+(\p{L}{3,}): '/gmu)].map((match) => ` ${match[1] ?? ''}`);
  return [...literals, ...(file.startsWith('abbreviations') ? keys : [])]
    .filter((literal) => isOfNames(file) || /[ |_]/.test(literal.trim()) || SPOKEN_ALONE.has(fold(literal)))
    .flatMap((literal) => fold(literal.replace(/\$\{[^}]*\}/g, ' ')).match(/\p{L}{3,}\*?/gu) ?? []);
}

/** Words that stand by themselves in the code and are said by people. */
const SPOKEN_ALONE: ReadonlySet<string> = new Set(
  [
    'terceira quarta quinta sexta segunda primeira primeiro segundo terceiro quarto ultimo ultima sabado domingo terca',
    'setenta oitenta noventa trinta milhao milhoes bilhao barao galo galos marco abril setembro outubro dezembro',
    'janeiro fevereiro junho julho agosto novembro semana semanas hoje amanha ontem meses anos dias semanal mensal',
    'quinzenal anual diaria diario descontos eletricidade vence vencem venceu vencimento vencido vencida atraso atrasei',
    'atrasou atrasado atrasada atrasados atrasadas recebendo ganhando receber ganhar desde durante eletronico centos centas sentos centus',
  ]
    .join(' ')
    .split(' '),
);

function declared(name: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.toSorted()) {
    if (line.length + word.length + 1 > LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  const body = [...lines, line].map((one) => `    '${one}',`).join('\n');
  return `export const ${name}: ReadonlySet<string> = new Set(\n  [\n${body}\n  ]\n    .join(' ')\n    .split(' '),\n);`;
}

const LONGEST_LINE = 110;
