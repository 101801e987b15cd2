import { nameEnd } from '../creditors/name-bounds.ts';
import type { Figure } from '../figures/figure.ts';
import { PEOPLES_NAMES } from '../text/common-words.data.ts';
import { FIRST_NAMES } from '../text/everyday-words.data.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** True when what was said behind a shop's name, up to `to`, tells that one owes there, though no sum stands right beside it. */
export function isOwedBehind(turn: TurnReading, from: number, to: number): boolean {
  if (isBoughtThere(turn, from, to)) return true;
  if (to === from + 1) return isLoneItem(turn, from, to);
  const sum = sumInSentence(turn, to);
  if (!sum) return false;
  const between = turn.reading.words.slice(to, sum.from);
  return isOnTab(between) || (opensItem(turn, from) && isAside(turn, between));
}

/** "comprei um motor na loja do Sabá em oito vezes de 300", "tem a loja da Simone, fui comprando, tava em 570": what was had there, and its sum. */
function isBoughtThere(turn: TurnReading, from: number, to: number): boolean {
  const { reading, figures, creditors, kinds, view } = turn;
  const slot = view.question?.slot;
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts';
  const sum = figures.find((figure) => figure.from >= to && isSum(figure));
  if (!isListing || !sum || sum.from - to > FAR_BOUGHT || !endsInName(reading, to)) return false;
  const isOthers = [...creditors, ...kinds].some((one) => one.from >= to && one.from < sum.from);
  const around = reading.words.slice(Math.max(0, from - FAR_SUM), sum.from);
  return (
    !isOthers && around.some((word) => BUYS.test(word)) && !around.some((word) => PAID.test(word) && !BUYS.test(word))
  );
}

/** "do Sabá", "da simone": whose it is, and nothing that was said of it. */
function endsInName({ words, tokens, source }: TurnReading['reading'], to: number): boolean {
  const [word, token] = [words[to - 1] ?? '', tokens[to - 1]];
  const isWritten = token !== undefined && /^\p{Lu}\p{Ll}/u.test(source.slice(token.start, token.end));
  return isWritten || FIRST_NAMES.has(word) || PEOPLES_NAMES.has(word);
}

const FAR_BOUGHT = 18;
const BUYS =
  /^(?:compr(?:ei|amos|ando)|peg(?:uei|amos)|tir(?:ei|amos)|fiz|fizemos|parcelei|dev(?:o|endo|emos)|fiado|pendurad[oa]|anota|cheques?)$/;

/** "mercadinho, 65 reais", "a padaria, uns 80": one word, a comma and the sum, and nothing else in its sentence. */
function isLoneItem(turn: TurnReading, from: number, to: number): boolean {
  const { words } = turn.reading;
  const slot = turn.view.question?.slot;
  const sum = turn.figures.find((figure) => figure.from >= to && isSum(figure));
  if ((slot !== 'debts' && slot !== 'more-debts') || !sum || words[to] !== ',' || !opensItem(turn, from)) return false;
  const end = words[sum.to] === 'reais' ? sum.to + 1 : sum.to;
  return (
    words.slice(to + 1, sum.from).every((word) => ['uns', 'umas', '$'].includes(word)) &&
    ENDS_ITEM.has(words[end] ?? '')
  );
}

const ENDS_ITEM: ReadonlySet<string> = new Set(['', '\n', '.', ',', ';', '!', 'e']);

/** "a fatura do cartão do mateus 715", "carnê da esplanada 300": the one word of whose card it is. */
export function namesOfCards(turn: TurnReading): readonly Pick<Found<unknown>, 'from' | 'to'>[] {
  const { words } = turn.reading;
  return turn.kinds.flatMap(({ to: link }) => {
    const to = ['do', 'da'].includes(words[link] ?? '') ? nameEnd(turn, link + 1) : link;
    return to === link + 2 && turn.figures.some((sum) => sum.from === to && isSum(sum)) ? [{ from: link + 1, to }] : [];
  });
}

function isSum({ value }: Found<Figure>): boolean {
  return value.kind === 'amount' || value.kind === 'instalments';
}

/** The next sum of the same sentence with nobody else named before it. */
function sumInSentence(turn: TurnReading, at: number): Found<Figure> | undefined {
  const { figures, creditors, reading } = turn;
  const sum = figures.find((figure) => figure.from >= at && isSum(figure));
  if (!sum || sum.from - at > FAR_SUM) return undefined;
  const isOthers = creditors.some(({ from }) => from >= at && from < sum.from);
  return isOthers || reading.words.slice(at, sum.from).some((word) => ENDS.has(word)) ? undefined : sum;
}

/** "o mercado do Adão anota no caderno, lá tá 630". */
function isOnTab(between: readonly string[]): boolean {
  return between.some((word) => TABS.has(word));
}

/** "Loja Esplanada, 431 reais", "tem a oficina do Tonho, conserto da moto, 700": an item of the list with its sum behind a comma. */
function isAside({ view }: TurnReading, between: readonly string[]): boolean {
  const slot = view.question?.slot;
  const isListing = slot === undefined || slot === 'debts' || slot === 'more-debts';
  return isListing && between[0] === ',' && !between.some((word) => PAID.test(word));
}

function opensItem({ reading: { words } }: TurnReading, from: number): boolean {
  const start = ARTICLES.has(words[from - 1] ?? '') ? from - 1 : from;
  const before = words[start - 1] ?? '';
  // "a única sem juro é a do armazém do Nelson, 415".
  const isThat = ['do', 'da'].includes(words[from - 1] ?? '') && ARTICLES.has(words[from - 2] ?? '');
  return OPENS.has(before) || isThat;
}

const FAR_SUM = 10;
const ARTICLES: ReadonlySet<string> = new Set(['o', 'a']);
const OPENS: ReadonlySet<string> = new Set(['', '\n', ',', '.', ';', ':', '-', '!', 'tem', 'tenho', 'e', 'mais']);
const ENDS: ReadonlySet<string> = new Set(['.', '\n', '?', '!', ';', 'mas']);
const TABS: ReadonlySet<string> = new Set('caderno caderninho caderneta fiado pendura ficha carne conta'.split(' '));
/** "na oficina do Tonho, dei 300 de entrada". */
const PAID = /^(?:pag\w+|dei|deu|gast\w+|entrada|compr(?:ei|ou|amos)|ganh\w+|receb\w+|trabalh\w+)$/;
