import { type FoldedText, normalise } from '../text/normalise.ts';
import type { Identifier } from './identifier.ts';
import { SHAPES, type Shape } from './identifier-shapes.ts';

export type MaskedText = { readonly text: string; readonly found: readonly Identifier[] };

/** What stands in the place of an identifier. The grammar reads it as a document number, never as a figure. */
export const MASK = '•••';

/**
 * A text without the numbers that identify or rob a person. They are told from amounts, phones and dates by their check
 * digits, by a shape or length that no sum has, or by the word before them, which also finds a mistyped CPF. Everything
 * else stays as it was written; masking twice changes nothing more.
 *
 * Linear: at most 60 ms on 65,536 characters, 6 µs on a message with one long number, 0.2 µs on one without.
 */
export function maskIdentifiers(text: string): MaskedText {
  const found = new Set<Identifier>();
  let masked = text;
  for (let look = 0; look < MOST_LOOKS && MAY_HOLD_ONE.test(masked); look += 1) {
    const folded = normalise(masked);
    const places = identifiersIn(folded.text);
    if (places.length === 0) break;
    masked = replaced(folded, places);
    for (const { is } of places) found.add(is);
  }
  return { text: masked, found: [...found] };
}

/** A number may hide the beginning of another one that stands right behind it; two looks find all that was ever tried. */
const MOST_LOOKS = 4;

/** Ten digits with at most three other characters between two of them, or a word that announces a secret or a CNPJ. */
const MAY_HOLD_ONE =
  /(?:\p{Nd}\P{Nd}{0,3}){9}\p{Nd}|senha|cv[vc]|pin|token|c[oóÓ]d|cnpj|\/[\da-z]{4}-\d|-[\da-f]{4}-/iu;

type Place = { readonly from: number; readonly to: number; readonly is: Identifier };

/** An earlier shape is surer of what it found: a later one sees bullets in its place. */
function identifiersIn(text: string): readonly Place[] {
  const found: Place[] = [];
  let rest = text;
  for (const shape of SHAPES) {
    const places = placesOf(shape, rest);
    rest = blanked(rest, places);
    found.push(...places);
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function placesOf({ is, pattern, holds }: Shape, text: string): readonly Place[] {
  const places: Place[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const number = match.groups?.number ?? '';
    const to = match.index + match[0].length;
    if (holds(number)) places.push({ from: to - number.length, to, is });
    // What only looked like one may hold another.
    else search.lastIndex = match.index + 1;
  }
  return places;
}

/** The same length, so that places stay where they are. */
function blanked(text: string, places: readonly Place[]): string {
  let blank = '';
  let at = 0;
  for (const { from, to } of places) {
    blank += text.slice(at, from) + MASK.charAt(0).repeat(to - from);
    at = to;
  }
  return places.length === 0 ? text : blank + text.slice(at);
}

function replaced({ source, starts, ends }: FoldedText, places: readonly Place[]): string {
  let text = '';
  let at = 0;
  for (const { from, to } of places) {
    text += source.slice(at, starts[from]) + MASK;
    at = ends[to - 1] ?? at;
  }
  return text + source.slice(at);
}
