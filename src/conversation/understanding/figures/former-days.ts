import type { Found } from '../text/tokens.ts';

/** "antes era dia 30, agora é todo dia 7": a day that was. */
export function isFormerDay(words: readonly string[], { from }: Found<unknown>): boolean {
  const before = words.slice(Math.max(0, from - 4), from).filter((word) => !['dia', 'no', 'em', 'todo'].includes(word));
  return /^(?:era|eram|caia|vencia|recebia)$/.test(before.at(-1) ?? '') || before.at(-1) === 'antes';
}

/** "começo dia 1", "ele volta só dia 8": when something else is, and nothing comes or falls due. */
export function isOfDoing(words: readonly string[], { from }: Found<unknown>): boolean {
  const verb = words
    .slice(Math.max(0, from - 4), from)
    .filter((word) => !['so', 'la', 'no', 'dia', 'agora', 'em'].includes(word));
  return DOING.test(verb.at(-1) ?? '');
}

const DOING = /^(?:comeco|comecei|volto|volta|voltam|viajo|viaja|mudo|muda|caso|nasce|opero|opera|faco)$/;
