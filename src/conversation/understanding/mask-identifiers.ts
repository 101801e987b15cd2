import { isCardNumber, isCpf } from './check-digits.ts';
import { type FoldedText, normalise } from './normalise.ts';

/** A CPF, the number of a payment card, the line of a boleto, or what follows "senha" and "cvv". */
export type Identifier = 'cpf' | 'card' | 'boleto' | 'secret';

export type MaskedText = { readonly text: string; readonly found: readonly Identifier[] };

/** What stands in the place of an identifier. The grammar reads it as a document number, never as a figure. */
export const MASK = '•••';

/**
 * A text without the numbers that identify or rob a person. They are told from amounts, phones and dates by their check
 * digits (CPF: modulo 11; cards: Luhn), by their length (boleto lines have 44 to 48 digits), or by the word before them,
 * which also finds a mistyped CPF. Everything else stays as it was written; masking twice changes nothing more.
 */
export function maskIdentifiers(text: string): MaskedText {
  const folded = normalise(text);
  const places = identifiersIn(folded.text);
  if (places.length === 0) return { text, found: [] };
  return { text: replaced(folded, places), found: [...new Set(places.map(({ is }) => is))] };
}

type Place = { readonly from: number; readonly to: number; readonly is: Identifier };

function identifiersIn(text: string): readonly Place[] {
  const found: Place[] = [];
  for (const { is, pattern, holds } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const { number } = match.groups ?? {};
      if (number === undefined || !holds(number)) continue;
      const to = match.index + match[0].length;
      const place = { from: to - number.length, to, is };
      if (!found.some((other) => other.from < place.to && place.from < other.to)) found.push(place);
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
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

type Shape = { readonly is: Identifier; readonly pattern: RegExp; readonly holds: (number: string) => boolean };

const always = () => true;
/** No digit, and no decimals, on either side: "12.345.678.909,10" is a sum. */
const ALONE = { before: String.raw`(?<![\d.,/-])`, after: String.raw`(?![.,/-]?\d)` };

/** In order of trust: what an earlier shape took, a later one leaves alone. Bounded repeats only, so linear on any text. */
const SHAPES: readonly Shape[] = [
  { is: 'boleto', pattern: shape(String.raw`\d(?:[ .-]{0,2}\d){43,47}`), holds: always },
  {
    is: 'cpf',
    pattern: after(String.raw`c\.?p\.?f\.?`, String.raw`\d(?:[ .\-/]{0,2}\d){9,10}`),
    holds: always,
  },
  {
    is: 'card',
    pattern: after('(?:n[uº°.]?(?:mero)?|numeracao) (?:do|de) cartao', String.raw`\d(?:[ .-]?\d){11,18}`),
    holds: always,
  },
  { is: 'secret', pattern: after('(?:senha|cvv|cvc|codigo de seguranca)', String.raw`\d{3,8}`), holds: always },
  {
    is: 'card',
    pattern: shape(String.raw`[2-6]\d{3}(?<gap>[ .-]?)\d{4}\k<gap>\d{4}\k<gap>\d{1,7}`),
    holds: (number) => isCardNumber(number) && !isListOfSums(number),
  },
  { is: 'card', pattern: shape(String.raw`3\d{3}[ .-]?\d{6}[ .-]?\d{4,5}`), holds: isCardNumber },
  {
    is: 'cpf',
    pattern: shape(String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}[ .\-/]?\d{2}`),
    holds: (number) => isCpf(number) && !isListOfSums(number),
  },
];

function shape(number: string): RegExp {
  return new RegExp(`${ALONE.before}(?<number>${number})${ALONE.after}`, 'g');
}

/** A number after the word that says what it is, with at most a short link between them: "meu cpf é o 123…". */
function after(word: string, number: string): RegExp {
  return new RegExp(
    `\\b${word}(?: (?:do|da|de) cartao)?(?: (?:e|o|meu|minha|numero|n))*[ :=#-]{0,3}(?<number>${number})(?!\\d)`,
    'g',
  );
}

/** "2000 3000 1500 4000", "350 280 120 90": sums in a row may pass a check digit by chance. */
function isListOfSums(number: string): boolean {
  const groups = number.split(' ');
  return groups.length > 1 && groups.filter((group) => group.endsWith('0')).length >= 3;
}
