/**
 * How sure a phrase is. `certain`: nothing excuses it. `plain`: danger unless the very words are a figure of speech ("me matar
 * de trabalhar"). `word`: a word that is mostly danger by itself ("morrer"), unless a figure or an ordinary context is
 * around it ("quando o titular morrer").
 */
export type Sign = 'certain' | 'plain' | 'word';

export type SignList = readonly (readonly [sign: Sign, phrases: readonly string[]])[];
