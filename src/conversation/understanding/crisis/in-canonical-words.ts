import { CANONICAL_WORDS } from './canonical-words.data.ts';

/**
 * Phrases as they must be looked up: each word in the one form of its family, and without the words that are skipped in a
 * person's text, so that a list can be written as people speak.
 */
export function inCanonicalWords(phrases: readonly string[], skipped: ReadonlySet<string>): readonly string[] {
  // Phrases share most of their parts, some of them a hundred words long: each is read once.
  const known = new Map<string, readonly string[]>();
  return phrases.map((phrase) => phrase.split(' ').flatMap(canonical).join(' '));

  function canonical(part: string): readonly string[] {
    const found = known.get(part) ?? canonicalPart(part, skipped);
    known.set(part, found);
    return found;
  }
}

function canonicalPart(part: string, skipped: ReadonlySet<string>): readonly string[] {
  if (part === '..') return [part];
  const isOptional = part.endsWith('?');
  const options = part.replace(/^\(|\)?\??$/g, '').split('|');
  const said = new Set(options.map((option) => canonicalOption(option, skipped)).filter((option) => option !== ''));
  return said.size === 0 ? [] : [`(${[...said].join('|')})${isOptional ? '?' : ''}`];
}

function canonicalOption(option: string, skipped: ReadonlySet<string>): string {
  // Most options are a single word.
  if (!option.includes('_')) return skipped.has(option) ? '' : (CANONICAL_WORDS.get(option) ?? option);
  return option
    .replace(ARTICLE_AFTER_PARA, '$1')
    .split('_')
    .filter((word) => !skipped.has(word))
    .map((word) => CANONICAL_WORDS.get(word) ?? word)
    .join('_');
}

/** "pro céu" and "para o céu" are the same: the reading drops the article, and so do the phrases. */
const ARTICLE_AFTER_PARA = /(?<![a-z])(para|pra)_(?:o|a|os|as)(?=_|$)/g;
