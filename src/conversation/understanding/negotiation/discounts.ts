import { toNumber } from '../figures/digits.ts';
import { readNumbers } from '../figures/numbers.ts';
import { percentEnd } from '../figures/rates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { type Reading, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "90% de desconto", "desconto de noventa por cento": a share of the debt that is forgiven, `fraction` of 1. */
export type Discount = { readonly fraction: number; readonly span: string };

const NEAR = 4;
/** "o desconto que apareceu pra oi é de 92%". */
const FAR = 9;
const NAMES: ReadonlySet<string> = new Set(['desconto', 'descontos', 'off', 'abatimento']);

export function readDiscount({
  reading,
  from,
  to,
}: Pick<TurnReading, 'reading' | 'from' | 'to'>): Discount | undefined {
  const { words } = reading;
  for (const number of readNumbers(reading)) {
    const end = number.from >= from ? percentEnd(words, number.to) : undefined;
    const percent = number.values.length === 1 && number.values[0] ? toNumber(number.values[0]) : 0;
    if (end === undefined || end > to || percent <= 0 || percent >= 100) continue;
    const around = words.slice(Math.max(from, number.from - NEAR), end + NEAR);
    // "a claro tem 70% no limpa nome".
    const before = words.slice(Math.max(from, number.from - 2), number.from);
    // "eles dão 60 por cento se pagar à vista".
    const isGiven = before.some((word) => GIVES.test(word)) && !around.some((word) => /^(?:juros|taxa)$/.test(word));
    const isOfFair = percent >= LEAST_OF_FAIRS && (isGiven || around.some((word) => FAIRS.has(word)));
    const isOf =
      words.slice(Math.max(from, number.from - FAR), number.from).includes('desconto') &&
      words[number.from - 1] === 'de';
    if (isOfFair || isOf || around.some((word) => NAMES.has(word))) {
      return { fraction: percent / 100, span: spanOf(reading, number.from, end) };
    }
  }
  return halfOff(reading, from, to);
}

const GIVES =
  /^(?:da|dao|deu|deram|dar|dando|tira|tiram|tirar|tiraram|tirando|perdoa|perdoam|perdoar|abate|abatem|abater|abateram|cortar|cortam|baixar|baixam)$/;
const LEAST_OF_FAIRS = 30;
const FAIRS: ReadonlySet<string> = new Set(['feirao', 'mutirao', 'limpa', 'serasa']);

/** "perdoam a metade", "metade do preço": half of it. */
function halfOff(reading: Reading, from: number, to: number): Discount | undefined {
  const [said] = halves.all(reading.words.slice(from, to));
  return said && { fraction: 0.5, span: spanOf(reading, from + said.from, from + said.to) };
}

const halves = phraseBook<true>([
  [
    true,
    [
      '(pela|por) metade (do_preco|do_valor|da_divida)?',
      'metade (do_preco|do_valor|de_desconto)',
      '(perdoa|perdoam|tira|tiram|abate|abatem|desconta|descontam|desconto_de) (a)? metade',
    ],
  ],
]);
