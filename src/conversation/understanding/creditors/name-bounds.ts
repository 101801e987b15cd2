import { debtKinds } from '../debts/debt-kinds.ts';
import { EVERYDAY_WORDS } from '../text/everyday-words.data.ts';
import { NUMBER_WORDS, SCALES } from '../text/number-words.data.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

const LONGEST_NAME = 4;

/** Where the name that begins at `from` ends; `from` itself when no name begins there. */
export function nameEnd(turn: TurnReading, from: number): number {
  const { words } = turn.reading;
  const first = words[from] ?? '';
  if (NO_NAMES.has(first)) return from;
  if ((first.length < 3 && !SHORT_NAMES.has(first)) || EVERYDAY_WORDS.has(first) || isTradeWord(turn, from))
    return from;
  let to = from;
  while (to < from + LONGEST_NAME && isPartOfName(turn, to)) to += 1;
  return trimmed(turn.reading, from, to);
}

/** "além desses dois", "fora isso": what was told before; "juntas dão 412", "somando 900": all of it. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'tras ano anos mes meses semana semanas dia dias epoca tempo comeco inicio final fim custas multa honorarios moro primeiro segundo terceiro quarto ultimo primeira segunda terceira ultima fui fomos fiz vim tive quis pus sou juntas juntos juntando somando somadas somados soma total alem fora tirando desses dessas esses essas nesses daqueles mesmo mesma mesmos mesmas daquelas aquele aquela aqueles aquelas'.split(
    ' ',
  ),
);

/** "no zé da moto", "pra lu". */
const SHORT_NAMES: ReadonlySet<string> = new Set('ze lu jo ju gi du leo bia'.split(' '));

function trimmed({ words }: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && (LINKS.has(words[to - 1] ?? '') || OF.has(words[to - 1] ?? ''))) to -= 1;
  return to;
}

/** "são joão", "nordeste", "silveira": one or two words of its own right after what it is. */
function properEnd(turn: TurnReading, at: number): number {
  const { words } = turn.reading;
  let to = at;
  while (to - at < MOST_PROPER && isProper(turn, to)) to += 1;
  return ['sao', 'santo', 'santa', 'nossa'].includes(words[to - 1] ?? '') && to > at && !isPartOfName(turn, to)
    ? at
    : to;
}

const MOST_PROPER = 3;

function isProper(turn: TurnReading, at: number): boolean {
  const word = turn.reading.words[at] ?? '';
  const opens = ['sao', 'santo', 'santa', 'nossa'].includes(word) && turn.reading.tokens[at + 1]?.kind === 'word';
  if (opens) return isPartOfName(turn, at + 1) && !EVERYDAY_WORDS.has(turn.reading.words[at + 1] ?? '');
  const isPlain = word.length >= 3 && !EVERYDAY_WORDS.has(word) && !OF.has(word) && !LINKS.has(word);
  return isPlain && isPartOfName(turn, at) && !isTradeWord(turn, at) && !turn.creditors.some(({ from }) => from === at);
}

function isTradeWord(turn: TurnReading, at: number): boolean {
  const word = turn.reading.words[at] ?? '';
  const covers = ({ from, to }: Found<unknown>) => from <= at && at < to;
  return debtKinds.knows(word) || turn.expenses.some(covers) || turn.incomes.some(covers);
}

function isPartOfName({ reading: { tokens, words }, figures, dates }: TurnReading, at: number): boolean {
  const word = words[at] ?? '';
  const isRead = [...figures, ...dates].some(({ from, to }) => from <= at && at < to);
  const isLetters = tokens[at]?.kind === 'word' || word === '&';
  return isLetters && !isRead && !ENDS_NAME.has(word) && !NUMBER_WORDS.has(word) && !SCALES.has(word);
}

/**
 * "silveira", "do seu zé", "da esquina", "de roupa" after `at`: what tells one shop from another. Where it ends; `at`
 * without one.
 */
export function tailEnd(turn: TurnReading, at: number): number {
  const { words } = turn.reading;
  let to = properEnd(turn, at);
  // "imobiliária Casa Nova".
  while (isWritten(turn, to) && to - at < LONGEST_NAME) to += 1;
  while (to - at < LONGEST_NAME && OF.has(words[to] ?? '')) {
    const title = TITLES.has(words[to + 1] ?? '') ? 1 : 0;
    if (!isPartOfName(turn, to + 1 + title)) break;
    to += 2 + title;
    // "do Chico Feitosa".
    while (isWritten(turn, to) && to - at < LONGEST_NAME + 1) to += 1;
  }
  return to;
}

function isWritten(turn: TurnReading, at: number): boolean {
  const token = turn.reading.tokens[at];
  if (token?.kind !== 'word' || !isPartOfName(turn, at)) return false;
  const isNamed = turn.creditors.some(({ from }) => from === at);
  return !isNamed && /^\p{Lu}\p{Ll}/u.test(turn.reading.source.slice(token.start, token.end));
}

/** Words that lead to a name: "no", "pra", "com". */
export const LINKS: ReadonlySet<string> = new Set(['no', 'na', 'nos', 'nas', 'para', 'com', 'ao']);
/** "à" as it is written: "devo R$ 1.050 à Marlene". */
export function isGrave({ tokens, source }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^[àÀ]$/.test(source.slice(token.start, token.end));
}

const OF: ReadonlySet<string> = new Set(['do', 'da', 'de', 'dos', 'das']);
const TITLES: ReadonlySet<string> = new Set(['seu', 'dona', 'dr', 'dra', 'meu', 'minha']);
const ENDS_NAME: ReadonlySet<string> = new Set(
  [
    'e eh mas que em com mais vence venceu vencida esta estou desde faz ha atrasado atrasada sem por parcelado uns umas tem',
    'devo ja sao deu faltam falta paguei saldo valor kkk hoje agora tudo dele dela ainda deve parcela parcelas fatura nao',
    'montante quantia importancia patamar reais conto me te lhe no na nos nas para eu ele ela eles elas voce gente depois antes mesmo quando onde tiro cai fica dou',
    'chama chamam chamada chamado chamava so resta restam sobrou pago ganho recebo todo toda cada outro outra mas porque tava estava era vou vai veio vem',
  ]
    .join(' ')
    .split(' '),
);
