import type { Reading } from '../text/tokens.ts';

/** Names of creditors that mean something else where they stand. */
export function isNoCreditor({ words, tokens }: Reading, at: number): boolean {
  if (isSold(words, at) || isWishToPay(words, at) || isTill(words, at)) return true;
  // "a conta fecha na safra": the harvest; the bank is "o Safra".
  if (words[at] === 'safra' && ['na', 'da', 'a'].includes(words[at - 1] ?? '')) return true;
  // "3,99% am e 59% aa" names no "Ame".
  if (words[at] === 'am' && /^(?:%|\d.*)$/.test(words[at - 1] ?? '')) return true;
  // "480 avista" tells how it is paid.
  return words[at] === 'avista' && tokens[at - 1]?.kind === 'number';
}

/** "quero quitar o nubank": no firm of that name. */
function isWishToPay(words: readonly string[], at: number): boolean {
  const isWish = words[at] === 'quero' && words[at + 1] === 'quitar';
  return isWish && !['no', 'na', 'do', 'da', 'pelo', 'pela', 'app', 'site', 'com'].includes(words[at - 1] ?? '');
}

/** "paguei a renner no caixa", "no caixa eletrônico": where one pays; the bank is "a Caixa". */
function isTill(words: readonly string[], at: number): boolean {
  if (!/^cai?xa$/.test(words[at] ?? '')) return false;
  if (/^(?:eletronic|rapid)/.test(words[at + 1] ?? '')) return true;
  return words[at - 1] === 'no' && words.slice(Math.max(0, at - 8), at).some((word) => PAYS.test(word));
}

const PAYS = /^(?:pag(?:u?ei|o|ar|amos)|depositei|saquei|transferi|deixei|botei|coloquei)$/;

/** "vendo avon e natura": what one sells. */
function isSold(words: readonly string[], at: number): boolean {
  const start = Math.max(0, at - 4);
  const before = words.slice(start, at);
  // "revendedora natura 310" is who sold it.
  const sells = before.findLastIndex(
    (word, index) => SELLS.has(word) || (SELLERS.has(word) && words[start + index - 1] === 'sou'),
  );
  return (
    sells >= 0 &&
    before.slice(sells + 1).every((word) => /^\p{L}+$/u.test(word) && !['no', 'na', 'pelo', 'pela'].includes(word))
  );
}

const SELLS: ReadonlySet<string> = new Set(['vendo', 'revendo']);
const SELLERS: ReadonlySet<string> = new Set(['revendedor', 'revendedora', 'consultora', 'consultor']);
