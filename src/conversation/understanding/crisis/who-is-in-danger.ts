import { type PhraseBook, phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { agreeingHints } from './agreeing-hints.ts';
import { DENIALS, DISCLAIMERS } from './disclaimers.data.ts';
import { everywhere, keep } from './everywhere.ts';
import { evidenceOf, isHeavy, LEARNT, type Weights } from './evidence.ts';
import { FIGURES_OF_SPEECH } from './figures-of-speech.data.ts';
import { HINTS, type Hint } from './hints.data.ts';
import { inCanonicalWords } from './in-canonical-words.ts';
import { ORDINARY_CONTEXTS } from './ordinary-contexts.data.ts';
import { SAYINGS_OF_DEATH } from './sayings-of-death.data.ts';
import { SETTLED_AFFAIRS_OF_OTHERS } from './settled-affairs.data.ts';
import type { Sign } from './sign.ts';
import { LONG_AGO, SOMEONE_ELSE } from './someone-else.data.ts';
import { SIGNS, wordsOfDanger } from './words-of-danger.ts';

/**
 * Whose life may be in danger by what is said. Recall first: a false alarm costs a kind message, a miss may cost a life.
 * Signs are grouped by how sure they are; figures of speech ("essa conta vai me matar") and ordinary contexts ("quando o
 * titular morrer") take back what they overlap, unless the person says that it is no figure of speech.
 */
export function whoIsInDanger(reading: Reading, weights: Weights = LEARNT): 'self' | 'someone-else' | undefined {
  const words = wordsOfDanger(reading);
  return whoseSigns(words, weights) ?? (tellsOfDanger(words, weights) ? 'self' : undefined);
}

/** By the weight of all words, but for what a figure of speech or a denial explains. */
function tellsOfDanger(words: readonly string[], weights: Weights): boolean {
  if (!isHeavy(evidenceOf(words, weights), words)) return false;
  const exact = keep(words, BETWEEN_FIGURES);
  if (everywhere(denials, exact).length > 0) return false;
  if (everywhere(disclaimers, exact).length > 0) return true;
  const figures = everywhere(figuresOfSpeech, keep(words, BETWEEN_BURSTS));
  const unexplained = words.filter((_, at) => !figures.some(({ from, to }) => from <= at && at < to));
  return isHeavy(evidenceOf(unexplained, weights), unexplained);
}

function whoseSigns(words: readonly string[], weights: Weights): 'self' | 'someone-else' | undefined {
  const close = keep(words, BETWEEN_SIGNS);
  const found = [...everywhere(signs, close), ...inSentences(words)];
  const hinted = everywhere(hints, close);
  const others = everywhere(someoneElse, close);
  if (found.length + others.length + agreeingHints(hinted).length === 0) return undefined;
  const exact = keep(words, BETWEEN_FIGURES);
  const joined = keep(words, BETWEEN_BURSTS);
  const meant = everywhere(disclaimers, exact).length > 0;
  const figures = meant ? [] : everywhere(figuresOfSpeech, joined);
  const contexts = everywhere(ordinaryContexts, joined);
  const past = everywhere(longAgo, joined);
  const denied = everywhere(denials, exact);
  const told = others.filter(
    (other) => !isTakenBack(other, [...past, ...figures], words) && (meant || !isDoubtful(other, words, weights)),
  );
  const agreed = agreeingHints(hinted.filter((hint) => !isTakenBack(hint, figures, words)));
  const own = [...found, ...agreed].filter((sign) => {
    if (denied.some(({ from, to }) => from < sign.from && to >= sign.to)) return false;
    if (sign.value === 'certain') return true;
    if (isTakenBack(sign, figures, words) || (!meant && isDoubtful(sign, words, weights))) return false;
    return sign.value === 'plain' || !isTakenBack(sign, [...contexts, ...past], words);
  });
  if (own.some((sign) => !overlapsAny(sign, told))) return 'self';
  return told.length > 0 ? 'someone-else' : own.length > 0 ? 'self' : undefined;
}

/**
 * The words around a sign speak so much of bills, work or jest that it is not believed. Where neither the weights nor the signs
 * had seen the texts, this takes back 0.3 % of the dangers of the corpus, and a third of 100 alarms at ordinary phrases.
 */
function isDoubtful({ from, to }: Found<unknown>, words: readonly string[], weights: Weights): boolean {
  return evidenceOf(words.slice(Math.max(0, from - BEFORE), to + AFTER), weights) < AGAINST;
}

const BEFORE = 2;
const AFTER = 8;
const AGAINST = -2;

/** Words that stand between the words of a phrase without changing it: a pause, an "eu", the next message of a burst. */
const BETWEEN_SIGNS: ReadonlySet<string> = new Set([
  ...[',', '.', '!', ';', ':', '"', "'", '\n', '*', '_', '-', '(', ')', '…', '?', '/'],
  ...'kkk eu ja ate mesmo mesma logo ai ne viu tipo simplesmente realmente as_vezes mano serio sinceramente'.split(' '),
]);

/** "não, eu quero morrer" is not "não quero morrer": here pauses and "eu" count. */
const BETWEEN_FIGURES: ReadonlySet<string> = new Set(['kkk', 'ja', 'so', 'mesmo', 'logo', 'ai', '"', "'", '*', '_']);
/** "o nubank quer me" ⏎ "matar do coração": a figure may run on in the next message. */
const BETWEEN_BURSTS: ReadonlySet<string> = new Set([...BETWEEN_FIGURES, '\n']);

const SURENESS: readonly Sign[] = ['certain', 'plain', 'word'];

/** The surest first: of phrases that are equally long the first one is found. */
const signs = phraseBook(() =>
  SIGNS.toSorted(([one], [other]) => SURENESS.indexOf(one) - SURENESS.indexOf(other)).map(
    ([sign, phrases]): readonly [Sign, readonly string[]] => [sign, inCanonicalWords(phrases, BETWEEN_SIGNS)],
  ),
);
const hints = phraseBook(() =>
  HINTS.map(([hint, phrases]): readonly [Hint, readonly string[]] => [hint, inCanonicalWords(phrases, BETWEEN_SIGNS)]),
);
const someoneElse = book([...SOMEONE_ELSE, ...SETTLED_AFFAIRS_OF_OTHERS], BETWEEN_SIGNS);
const longAgo = book(LONG_AGO, BETWEEN_BURSTS);
const figuresOfSpeech = book([...FIGURES_OF_SPEECH, ...SAYINGS_OF_DEATH], BETWEEN_BURSTS);
const ordinaryContexts = book(ORDINARY_CONTEXTS, BETWEEN_BURSTS);
const disclaimers = book(DISCLAIMERS, BETWEEN_FIGURES);
const denials = book(DENIALS, BETWEEN_FIGURES);

function book(phrases: readonly string[], skipped: ReadonlySet<string>): PhraseBook<true> {
  return phraseBook(() => [[true, inCanonicalWords(phrases, skipped)]]);
}

/** Signs that close a sentence or a message: "queria apagar" ends there, whatever is told next. */
function inSentences(words: readonly string[]): readonly Found<Sign>[] {
  const found: Found<Sign>[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !SENTENCE_ENDS.has(words[at] ?? '')) continue;
    if (at > from && (from > 0 || at < words.length)) {
      found.push(...everywhere(signs, keep(words, BETWEEN_SIGNS, from, at)));
    }
    from = at + 1;
  }
  return found;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['\n', '.', '!', '?', ',', ';', '…']);

/**
 * True when what the sign ends with belongs to a figure: "não aguento mais viver" … "viver devendo". What an earlier message
 * ended with belongs to no sign in this one: "devo no nubank" ⏎ "me mato".
 */
function isTakenBack(sign: Found<unknown>, figures: readonly Found<unknown>[], words: readonly string[]): boolean {
  return figures.some(
    ({ from, to }) => from < sign.to && to >= sign.to && !words.slice(from, Math.max(from, sign.from)).includes('\n'),
  );
}

function overlapsAny(one: Found<unknown>, others: readonly Found<unknown>[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}
