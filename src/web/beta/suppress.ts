/** Below this many people a figure could point to one of them. */
export const FEWEST = 5;

/**
 * A part of a whole as it may be shown: not where the whole is small, and not exactly where the part or what is left of
 * it is. `undefined` share: no bar.
 */
export type ShownPart = { readonly words: string; readonly share: number | undefined };

export function shownPart(part: number, whole: number): ShownPart {
  if (whole < FEWEST) return { words: '–', share: undefined };
  if (part > 0 && part < FEWEST) return { words: `menos de ${FEWEST}`, share: undefined };
  const rest = whole - part;
  if (rest > 0 && rest < FEWEST) return { words: `mais de ${whole - FEWEST}`, share: undefined };
  return { words: `${part} (${Math.round((100 * part) / whole)}%)`, share: part / whole };
}

export function shownCount(count: number): string {
  return count > 0 && count < FEWEST ? `menos de ${FEWEST}` : String(count);
}
