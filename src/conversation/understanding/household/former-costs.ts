import type { Amount } from '../figures/amounts.ts';
import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';

type Sum = { readonly figure: Found<Figure>; readonly amount: Amount };

/**
 * Of two sums of one cost or income, that which counts now: "o aluguel era 450 e agora é 520", "a luz aumentou, era 168, vem 231",
 * "o condomínio foi pra 380, era 320".
 */
export function sumOfNow(
  [first, second]: readonly Sum[],
  words: readonly string[],
): { readonly now: Sum; readonly old: Sum } | undefined {
  if (!first || !second) return undefined;
  const between = words.slice(first.figure.to, second.figure.from);
  if (between.length > FAR || between.some((word) => ENDS.has(word))) return undefined;
  const opening = words.slice(Math.max(0, first.figure.from - NEAR), first.figure.from);
  if (opening.some((word) => WAS.test(word)) && between.some((word) => IS.test(word)))
    return { now: second, old: first };
  const isMoved = opening.some((word) => NOW.test(word)) || opening.includes('para');
  return isMoved && between.some((word) => WAS.test(word)) ? { now: first, old: second } : undefined;
}

const FAR = 8;
const NEAR = 4;
const ENDS: ReadonlySet<string> = new Set(['.', '\n', ';', '?']);
const WAS = /^(?:era|eram|antes|custava|pagava|vinha|dava|ganhava|recebia|saia|tirava)$/;
const NOW = /^(?:agora|hoje|virou|vem|vai|ficou|passou|passei|subiu|aumentou|foi|baixou|caiu)$/;
const IS = /^(?:agora|hoje|virou|vem|ficou|passou|passei|subiu|aumentou|foi|baixou|caiu)$/;
