import type { Found } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { withAmount } from './instalment-amounts.ts';
import { isMoney, smallCount, speaksOfInstalments } from './instalment-context.ts';
import { BEHIND_WORDS, ONE_INSTALMENT } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/** "48x de 520, tem 3 atrasadas": in the plural and few, they are counted. "enel 45 atrasada" is money. */
export function missed(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  if (countsDebts(number, words)) return { from: number.from, to: number.to, value: { kind: 'ignored', why: 'count' } };
  const count = fewParts(number);
  if (count === undefined || words[number.from - 1] === '$') return undefined;
  if (
    endsMissed(number, scan) ||
    isSaidBehind(words, number.to) ||
    isStandingBehind(number, words) ||
    areInArrears(number, scan)
  )
    return behind(number.from, number.to, count);
  // "pagas 12 atrasadas 2": the number stands after its word.
  const isListed =
    /^(?:pagas|pagos|quitad[ao]s)$/.test(words[number.from - 1] ?? '') && /^\d+$/.test(words[number.to + 1] ?? '');
  // "… ⏎ 2 atrasada": one line of a burst about parts.
  const isLine =
    ['\n', ',', ';', 'tem', 'e'].includes(words[number.from - 1] ?? '') &&
    ['', '\n'].includes(words[number.to + 1] ?? '');
  const isSingular =
    isLine && /^(?:atrasad|vencid)[ao]$/.test(words[number.to] ?? '') && speaksOfInstalments(scan, number.from);
  const verb = ['estao', 'ja', 'ficaram'].includes(words[number.to] ?? '') ? 1 : 0;
  const isAfter =
    (LATER.test(words[number.to + verb] ?? '') && !isListed) || isSingular || isPriced(number, count, scan);
  return isAfter ? behindAndPrice(number.from, number.to + 1 + verb, count, scan) : undefined;
}

/** "4 atrasada de 76". */
function isPriced({ to }: NumberReading, count: number, { reading: { words }, numbers }: Scan): boolean {
  return count > 1 && /^(?:atrasad|vencid)[ao]$/.test(words[to] ?? '') && words[to + 1] === 'de' && numbers.has(to + 2);
}

/** "tô 2 atrasado", "de uns tempos pra cá atrasamos duas". */
function isStandingBehind({ from, to }: NumberReading, words: readonly string[]): boolean {
  const before = words[from - 1] ?? '';
  const isStood = ['estou', 'estamos'].includes(before) && /^(?:atrasad|vencid)[ao]s?$/.test(words[to] ?? '');
  const isNamed = ['da', 'do', 'na', 'no', 'dele', 'dela'].includes(words[to] ?? '');
  // "atrasei 3 da caixa".
  return (
    isStood || (/^atras(?:amos|ei)$/.test(before) && (isNamed || ['', '.', ',', '\n', '!'].includes(words[to] ?? '')))
  );
}

/** "tem duas que venceram e eu não paguei", "três que ficaram pra trás". */
function isSaidBehind(words: readonly string[], at: number): boolean {
  if (words[at] !== 'que') return false;
  const after = words.slice(at + 1, at + 5).filter((word) => !['eu', 'ja', 'me'].includes(word));
  return (
    /^(?:venceram|atrasaram|atrasei)$/.test(after[0] ?? '') ||
    /^nao (?:paguei|consegui|pagamos)/.test(after.join(' ')) ||
    /^(?:ficaram|ficou|ficando) (?:para tras|atrasad[ao]s|vencid[ao]s)/.test(after.join(' '))
  );
}

/** "das quais quitei 39. estou com quatro em atraso": of parts that were spoken of. */
function areInArrears({ from, to }: NumberReading, scan: Scan): boolean {
  const { words } = scan.reading;
  const isLate = words[to] === 'em' && ['atraso', 'aberto'].includes(words[to + 1] ?? '');
  return isLate && ['com', 'tem', 'tenho'].includes(words[from - 1] ?? '') && speaksOfInstalments(scan, from);
}

const LATER = /^(?:atrasad[ao]s|vencid[ao]s|parad[ao]s|pendurad[ao]s|acumulad[ao]s)$/;

/** "…, atrasadas 3", "carro 48x 890 atrasado 4": the number stands last. */
function endsMissed({ from, to }: NumberReading, scan: Scan): boolean {
  const { words } = scan.reading;
  const before = words[from - 1] ?? '';
  if (!['', ',', '.', '\n', ')', 'e'].includes(words[to] ?? '')) return false;
  return LATER.test(before) || (/^(?:atrasad[ao]|vencid[ao]|atrasei)$/.test(before) && speaksOfInstalments(scan, from));
}

/** "faculdade 3 atrasados de 670": how many are missed, and what each costs. */
function behindAndPrice(from: number, to: number, count: number, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const isPriced = words[to] === 'de' && scan.numbers.has(words[to + 1] === '$' ? to + 2 : to + 1);
  return isPriced ? withAmount(from, to, { behind: count }, scan) : behind(from, to, count);
}

/** "2 faturas do neon atrasadas", "atrasei 2 parcelas da moto", "luz atrasada 2 contas": a name may stand between. */
export function missedOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = fewParts(number);
  const after = words[number.to + 1] === 'em' ? number.to + 2 : number.to + 1;
  // "3 parcelas atrasadas de 400" is read as any count of parts.
  if (count === undefined || !PARTS.has(words[number.to] ?? '') || BEHIND_WORDS.has(words[after] ?? ''))
    return undefined;
  const isBefore = words
    .slice(Math.max(0, number.from - 3), number.from)
    .some((word) => word === 'atrasei' || /^(?:atrasad|vencid)[ao]s?$/.test(word));
  if (!isBefore && !isBehindLater(number.to + 1, scan)) return undefined;
  return words[number.to + 1] === 'de'
    ? withAmount(number.from, number.to + 1, { behind: count }, scan)
    : behind(number.from, number.to + 1, count);
}

/** "parcelas atrasadas: 4, de 312 cada". */
export function missedList(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = fewParts(number);
  const isList = words[number.from - 1] === ':' && BEHIND_WORDS.has(words[number.from - 2] ?? '');
  if (count === undefined || !isList) return undefined;
  const isOfParts = words.slice(Math.max(0, number.from - 5), number.from).some((word) => ONE_INSTALMENT.has(word));
  return isOfParts && !isMoney(words, number) ? withAmount(number.from, number.to, { behind: count }, scan) : undefined;
}

/** The name of whose they are, and what each costs, may come first: "2 parcela da loja 130 cada q ta atrasada". */
function isBehindLater(from: number, { reading: { words, tokens }, numbers }: Scan): boolean {
  let sums = 0;
  for (let at = from; at < Math.min(words.length, from + LONGEST_NAME); at += 1) {
    const word = words[at] ?? '';
    if (BEHIND_LATER.test(word) || (word === 'sem' && /^pag/.test(words[at + 1] ?? ''))) return true;
    if (tokens[at]?.kind === 'break' || ['.', ',', ';', 'e', 'mas', 'mais'].includes(word)) return false;
    if (numbers.has(at)) sums += 1;
    const isEach = ['cada', 'que', 'esta', 'estao'].includes(word);
    if (sums > 1 || (sums === 1 && !numbers.has(at) && !isEach)) return false;
  }
  return false;
}

const LONGEST_NAME = 9;
const BEHIND_LATER = /^(?:atrasad[ao]s?|vencid[ao]s?|atraso|atrasou|atrasaram|aberto)$/;
const PARTS: ReadonlySet<string> = new Set(
  'parcela parcelas prestacao prestacoes fatura faturas boleto boletos mensalidade mensalidades contas guia guias carnes talao taloes taloezinhos'.split(
    ' ',
  ),
);

const MOST_MISSED = 24;

function fewParts(number: NumberReading): number | undefined {
  const count = smallCount(number);
  return count !== undefined && count >= 1 && count <= MOST_MISSED && !number.article ? count : undefined;
}

/** "luz 100 e água 90, as duas atrasadas": so many debts, and no parts. */
function countsDebts(number: NumberReading, words: readonly string[]): boolean {
  const count = smallCount(number);
  const isOfThem = ['as', 'os'].includes(words[number.from - 1] ?? '') && count !== undefined && count <= MOST_DEBTS;
  const at = ['estao', 'ja', 'ficaram'].includes(words[number.to] ?? '') ? number.to + 1 : number.to;
  return isOfThem && /^(?:atrasad[ao]s|vencid[ao]s|negativad[ao]s)$/.test(words[at] ?? '');
}

const MOST_DEBTS = 6;

function behind(from: number, to: number, count: number): Found<Figure> {
  return { from, to, value: { kind: 'instalments', instalments: { behind: count } } };
}
