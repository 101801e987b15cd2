import { type FoldedText, normalise } from '../../../domain/text/normalise.ts';
import { ABBREVIATIONS } from './abbreviations.data.ts';
import { isKnownWord, respelt } from './respell.ts';

/**
 * `word`: letters, folded, abbreviations written out. `number`: digits with their separators. `code`: a document, card,
 * phone or boleto number, never a figure. `mark`: one sign or emoji ("R$" is the mark "$"). `break`: a line end.
 * `start` and `end` are offsets in the person's own text; `glued`: no space before it.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'code' | 'mark' | 'break';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** The word before a slip of the thumb was mended. */
  readonly written?: string;
};

/** A turn's text as tokens. `words[i]` is `tokens[i].text`, for phrase books. */
export type Reading = { readonly source: string; readonly tokens: readonly Token[]; readonly words: readonly string[] };

/** Something found in tokens `from` (inclusive) to `to` (exclusive). */
export type Found<T> = { readonly from: number; readonly to: number; readonly value: T };

/** The first `count` tokens. */
export function beginningOf({ source, tokens, words }: Reading, count: number): Reading {
  return { source, tokens: tokens.slice(0, count), words: words.slice(0, count) };
}

/** The texts of one turn, joined by line ends and cut into tokens. */
export function readTokens(texts: readonly string[]): Reading {
  const folded = normalise(texts.join('\n'));
  const tokens: Token[] = [];
  const codes = codeSpans(folded.text);
  let nextCode = 0;
  let at = 0;
  let previousEnd = -1;
  while (at < folded.text.length) {
    while ((codes[nextCode]?.to ?? Number.POSITIVE_INFINITY) <= at) {
      nextCode += 1;
    }
    const code = codes[nextCode];
    const to = code?.from === at ? code.to : lexemeEnd(folded.text, at);
    const raw = folded.text.slice(at, to);
    if (raw === '\n' || raw.trim() !== '') {
      tokens.push(tokenOf(raw, code?.from === at, { folded, from: at, to, glued: previousEnd === at }));
      previousEnd = to;
    }
    at = to;
  }
  const kept = withoutLaughter(respeltTokens(tokens.filter(isNoShortForm), folded.source));
  return { source: folded.source, tokens: kept, words: kept.map((token) => token.text) };
}

/** "p/ meu ex", "c/ juros": the stroke belongs to the word before it. */
function isNoShortForm({ text, glued }: Token, at: number, tokens: readonly Token[]): boolean {
  return !(text === '/' && glued && ['para', 'com'].includes(tokens[at - 1]?.text ?? ''));
}

/** Words with a slip of the thumb, as they were meant. A capital inside a sentence begins a name, which stays as it is. */
function respeltTokens(tokens: readonly Token[], source: string): readonly Token[] {
  let tried = 0;
  return tokens.map((token, at) => {
    // "uai so" without its accent is no "só".
    if (token.text === 'so' && tokens[at - 1]?.text === 'uai') return { ...token, text: 'uai' };
    // "num atraso", "num devo": the "não" of the country, before a verb.
    if (token.text === 'num' && VERBS_DENIED.has(tokens[at + 1]?.text ?? '')) return { ...token, text: 'nao' };
    if (token.kind !== 'word' || tried > MOST_RESPELT || isCapital(source, token, tokens[at - 1])) return token;
    const text = respelt(token.text);
    if (text === token.text) return token;
    tried += 1;
    return { ...token, text, written: token.text };
  });
}

const VERBS_DENIED: ReadonlySet<string> = new Set(
  'atraso atrasei pago paguei sei lembro tenho devo quero recebo tem consigo consegui vou deu dou gasto posso entendo ganho esta estou da pode precisa aguento'.split(
    ' ',
  ),
);

/** Nobody slips so often in one turn: a bound for floods. */
const MOST_RESPELT = 60;

function isCapital(source: string, { start, end }: Token, before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(source.slice(start, end));
}

/** "kkkk", "rsrs" and faces beside words say how, not what; alone they are all that was said. */
function withoutLaughter(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.filter(
    ({ kind, text }) => !(kind === 'word' ? LAUGHTER.test(text) : kind === 'mark' && FACE.test(text)),
  );
  return said.some(({ kind }) => kind === 'word' || kind === 'number' || kind === 'code') ? said : tokens;
}

const LAUGHTER = /^(?:kkk|(?:rs){2,}|(?:ha){2,}|(?:he){2,}|(?:hua){2,}|(?:ks)+)$/;
/** Faces and hearts; a thumb, a cross or a shrug answers. */
const FACE =
  /^[\u{1f600}-\u{1f644}\u{1f910}-\u{1f917}\u{1f920}-\u{1f925}\u{1f927}-\u{1f92f}\u{1f970}-\u{1f976}\u{1f979}-\u{1f97a}\u{1f494}\u{1f62d}\u{1fae0}-\u{1fae8}\u{1f972}]$/u;

/** The person's own characters of tokens `from` to `to`. */
export function spanOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last ? reading.source.slice(first.start, last.end) : '';
}

type Place = { readonly folded: FoldedText; readonly from: number; readonly to: number; readonly glued: boolean };

function tokenOf(raw: string, isCode: boolean, { folded, from, to, glued }: Place): Token {
  const place = { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0, glued };
  if (isCode) {
    return { kind: 'code', text: '#', ...place };
  }
  if (raw === '\n') {
    return { kind: 'break', text: raw, ...place };
  }
  if (isDigit(raw)) {
    return { kind: 'number', text: raw, ...place };
  }
  if (raw.endsWith('$')) {
    return { kind: 'mark', text: raw === 'us$' ? 'us$' : '$', ...place };
  }
  if (isLetter(raw)) {
    return { kind: 'word', text: ACCENTED.get(written(folded.source, place)) ?? canonicalWord(raw), ...place };
  }
  return { kind: 'mark', text: raw, ...place };
}

function written(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return source.slice(start, end).normalize('NFC').toLowerCase();
}

/** "é" folds to "e", but "3 mil é 4" is no sum: the verb keeps a spelling of its own. "uai sô" says not "só". */
const ACCENTED: ReadonlyMap<string, string> = new Map([
  ['é', 'eh'],
  ['sô', 'uai'],
]);

/** "siiiim" is "sim", but "kkkk" is laughter and must not become the "k" of thousands. */
function canonicalWord(raw: string): string {
  if (/^k{2,}$/.test(raw)) {
    return 'kkk';
  }
  const word = calmed(raw);
  return ABBREVIATIONS.get(word) ?? word;
}

/** "siiiim" is "sim", "carrro" is "carro", and "prooosta" has only the wrong key in the middle. */
function calmed(raw: string): string {
  if (!/(\p{L})\1{2,}/u.test(raw)) return raw;
  const [single, double] = [raw.replace(/(\p{L})\1{2,}/gu, '$1'), raw.replace(/([rs])\1{2,}/gu, '$1$1')];
  if (double !== raw && isKnownWord(double)) return double;
  const drawn = raw.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (!isKnownWord(single) && isKnownWord(drawn)) return drawn;
  const meant = isKnownWord(single) ? single : respelt(raw);
  return meant === raw ? single : meant;
}

const CURRENCY = /(?:us|r|rs|rr)?\$/y;
const NUMBER = /\d+(?:[.,]\d+)*/y;
/** Names that mix letters and digits or signs stay whole; all else is cut between letters and digits ("dia10"). */
const MIXED_NAME =
  /(?:hb20|s10|i30|c3|c4|xj6|mt0\d|cg1\d0|cb\d{3}|xre\d{3}|c6|c&a|m&m|h&m|99pay|13o|14o)(?![\p{L}\d])/uy;
const WORD = /\p{L}+(?:['-]\p{L}+)*/uy;

function lexemeEnd(text: string, at: number): number {
  for (const pattern of [CURRENCY, MIXED_NAME, NUMBER, WORD]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) {
      return pattern.lastIndex;
    }
  }
  const point = text.codePointAt(at) ?? 0;
  return at + (point > 0xffff ? 2 : 1);
}

/**
 * CPF, CNPJ, card, phone, CEP, boleto lines and any run of nine or more plain digits (R$ 50.000.000 is the largest
 * amount, so these cannot be one), and what stands in the place of one that was masked. Bounded quantifiers only: linear on any input.
 */
const CODE =
  /(?<![\d.,])(?:\d{5}[. ]?\d{5} ?\d{5}[. ]?\d{6} ?\d{5}[. ]?\d{6} ?\d ?\d{14}|(?:\d{11,12}[- ]\d?[ ]?){3}\d{11,12}(?:-\d)?|\d{4}([ -])\d{4}\1\d{4}\1\d{3,4}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{3}\.\d{3}\.\d{3}[-. ]\d{2}|\d{3} \d{3} \d{3} \d{2}|\d{9}-\d{2}|(?:\+?55 ?)?\(\d{2}\) ?9? ?\d{4}[- ]?\d{4}|\+55 ?\d{2} ?9? ?\d{4}[- ]?\d{4}|\d{2} 9 ?\d{4}[- ]?\d{4}|9?\d{4}-\d{4}|\d{5}-\d{3}|\d{9,60})(?![\d]|[.,]\d)|•{3}/g;

function codeSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(CODE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function isDigit(raw: string): boolean {
  return raw >= '0' && raw < ':' && !isLetter(raw.slice(-1));
}

function isLetter(raw: string): boolean {
  return /\p{L}/u.test(raw);
}
