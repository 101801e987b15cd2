import type { Found } from '../text/tokens.ts';
import { amountAt } from './amounts.ts';
import type { Figure } from './figure.ts';
import { afterCurrency, isMoney, smallCount } from './instalment-context.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/**
 * "4 carnês de 89", "três cheques de 500", "tem 5 boletos de 63,40 pra vencer": papers that are held stand for what is still to be
 * paid, each of so much. "parcelei em 5 boletos de 80", "foram 6 carnês de 40" tell how it was bought.
 */
export function papersOwed(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const isCounted = count !== undefined && count >= 2 && count <= MOST_PAPERS && !number.article;
  if (!isCounted || isMoney(words, number) || !PAPERS.test(words[number.to] ?? '')) return undefined;
  const next = words[number.to + 1] === 'de' ? scan.numbers.get(afterCurrency(words, number.to + 2)) : undefined;
  const amount = next && !next.article ? amountAt(next, scan) : undefined;
  if (!amount || /^(?:meses|anos|dias|%)$/.test(words[amount.to] ?? '')) return undefined;
  const to = words[amount.to] === 'cada' ? amount.to + 1 : amount.to;
  const parts = isHowBought(words, number.from) ? { total: count } : { remaining: count };
  return { from: number.from, to, value: { kind: 'instalments', instalments: { ...parts, amount: amount.value } } };
}

const MOST_PAPERS = 120;
const PAPERS = /^(?:boletos?|carnes?|carnezinhos?|cheques?|promissorias?|talao|taloes|duplicatas?)$/;

function isHowBought(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from);
  return ['em', 'x'].includes(before.at(-1) ?? '') || before.some((word) => BOUGHT.test(word));
}

const NEAR = 3;
const BOUGHT = /^(?:parcel|divid|fiz|fez|fizeram|fizemos|foi|foram|ficou|deu|virou|gerou|geraram|eram|sao|acordo)/;
