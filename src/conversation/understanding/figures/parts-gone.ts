import type { Command } from '../../../contracts/command.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { Instalments } from './figure.ts';
import { INSTALMENT_NOUNS, ONE_INSTALMENT } from './instalment-words.data.ts';
import { countOf, type NumberReading, readNumbers } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import { countPaid, type PartsPaid, partsPaidIn } from './part-words.ts';

/** `none`: it may be any of the others, or something else. */
type Role = 'total' | 'paid' | 'left' | 'current' | 'none';

/**
 * How far a plan has gone, in answer to "quantas parcelas faltam?": two counts of which each says what it counts ("eram 6 mas
 * 4 já foi", "de 24 paguei 9"), or a count in all and a word ("paguei a metade, eram 20", "era doze, tô na sétima").
 */
export function partsGone(turn: TurnReading): Command | undefined {
  const { reading, creditors, figures } = turn;
  if (creditors.length > 0 || figures.some(({ value }) => tellsMoney(value))) return undefined;
  const words = partsPaidIn(turn);
  const counts = countsIn(reading, words);
  if (!counts) return undefined;
  if (counts.length + words.length === 1) return placeAlone(counts[0], words[0]?.value);
  if (counts.length + words.length !== 2) return undefined;
  const told = toldBy(counts, words[0]?.value);
  const { total = 0, paid = 0, remaining = 0 } = told ?? {};
  const isWhole = told && (told.total === undefined || paid + remaining <= total);
  return isWhole ? { kind: 'tell-debt', debt: { instalments: told } } : undefined;
}

/** "tô na quinta", "to na 5a", "essa é a penúltima". */
function placeAlone(count: Counted | undefined, words: PartsPaid | undefined): Command | undefined {
  if (words !== undefined) {
    if (typeof words === 'string') return undefined;
    if ('left' in words) return { kind: 'answer-number', value: words.left };
    return { kind: 'tell-debt', debt: { instalments: { paid: 'paid' in words ? words.paid : words.current - 1 } } };
  }
  return count?.role === 'current' && count.value >= 1
    ? { kind: 'tell-debt', debt: { instalments: { paid: count.value - 1 } } }
    : undefined;
}

function tellsMoney(value: TurnReading['figures'][number]['value']): boolean {
  if (value.kind === 'instalments') return value.instalments.amount !== undefined;
  if (value.kind === 'amount') return !value.amount.bare;
  return value.kind !== 'ignored' && value.kind !== 'duration';
}

type Counted = { readonly role: Role; readonly value: number };
type Told = { readonly total?: number; readonly paid?: number; readonly remaining?: number };

function toldBy(counts: readonly Counted[], words: PartsPaid | undefined): Told | undefined {
  const countAs = (role: Role) => counts.find((one) => one.role === role)?.value;
  // "falta metade, são 36": beside a share the only count is the whole.
  const total = countAs('total') ?? (words === undefined ? undefined : countAs('none'));
  if (total === undefined || total > MOST_PARTS) return undefined;
  if (words !== undefined) {
    const paid = countPaid(words, { total } satisfies Instalments);
    return paid === undefined || paid > total ? undefined : { total, paid };
  }
  const [paid, left, current] = [countAs('paid'), countAs('left'), countAs('current')];
  if (paid !== undefined) return { total, paid };
  if (left !== undefined) return { total, remaining: left };
  return current === undefined || current < 1 ? undefined : { total, paid: current - 1 };
}

/** Longer plans are mortgages: so many parts are rarer than a slip. */
const MOST_PARTS = 480;

/** The counts of the text with what each counts; `undefined` where a number is no count. */
function countsIn(reading: Reading, said: readonly Found<unknown>[]): readonly Counted[] | undefined {
  const numbers = readNumbers(reading).filter(
    ({ article, from }) => !article && !said.some((one) => one.from <= from && from < one.to),
  );
  const counts: Counted[] = [];
  for (const [index, number] of numbers.entries()) {
    const parts = number.scaled || number.fractional ? undefined : countOf(number);
    // "já completei dois anos": 24 parts.
    const value = parts !== undefined && YEARS.test(reading.words[number.to] ?? '') ? parts * 12 : parts;
    if (value === undefined || reading.words[number.to] === 'reais') return undefined;
    const role = roleOf(number, reading, { first: index === 0, next: numbers[index + 1] });
    counts.push({ role, value });
  }
  return counts;
}

const YEARS = /^anos?$/;

type Place = { readonly first: boolean; readonly next: NumberReading | undefined };

function roleOf(number: NumberReading, reading: Reading, { first, next }: Place): Role {
  const { words } = reading;
  const ordinal = ordinalAt(reading, number.from);
  const word = words[number.to] ?? '';
  const noun = INSTALMENT_NOUNS.has(word) || word === 'meses' || YEARS.test(word) ? 1 : 0;
  const end = ordinal?.to ?? number.to + noun;
  if (ordinal) return 'current';
  // "botaram mais 96. Dessas já foram 14".
  if (first && next && words.slice(end, next.from).some((one) => OF_THEM.test(one))) return 'total';
  const after = words.slice(end, Math.min(end + 3, next?.from ?? words.length));
  const said = saidAfter(after) ?? saidBefore(words.slice(Math.max(0, number.from - 4), number.from));
  // "17/36", "24, paguei 9".
  if (said === undefined && first && next && words[number.to] === '/') return 'none';
  return said ?? (words[number.from - 1] === '/' ? 'none' : first && next ? 'total' : 'none');
}

function saidAfter(after: readonly string[]): Role | undefined {
  const end = after.findIndex((word) => ENDS.has(word));
  const words = (end < 0 ? after : after.slice(0, end)).filter((word) => !SMALL.has(word));
  const [first = '', second = ''] = words;
  if (/^(?:pag[ao]s?|quitad[ao]s?|foi|foram)$/.test(first)) return 'paid';
  if (/^(?:restantes?|faltando|faltam|pendentes?|restam|aberto)$/.test(first)) return 'left';
  if (first === 'para' && /^(?:pagar|quitar|acabar|terminar|vencer)$/.test(second)) return 'left';
  return first === 'total' || first === 'todo' || first === 'tudo' ? 'total' : undefined;
}

/** The nearest word that says what is counted. */
function saidBefore(before: readonly string[]): Role | undefined {
  const near = before.findLast((word) => !SMALL.has(word) && !ONE_INSTALMENT.has(word)) ?? '';
  // "já foram 4" are paid, "foram 12" are all.
  if (near === 'foram' || near === 'foi') return before.includes('ja') || before.includes('so') ? 'paid' : 'total';
  return ROLES.find(([, words]) => words.test(near))?.[0];
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'paid',
    /^(?:paguei|pagamos|quitei|quitamos|dei|pagas?|quitadas?|pago|matei|matamos|liquidei|completei|completamos|eliminei)$/,
  ],
  ['left', /^(?:falta|resta|sobra|sobrou|sobraram|mais$|agora$)/],
  ['current', /^(?:na|numero)$/],
  ['total', /^(?:eram|era|de|das|dos|em|tinha|total|fiz|dividi|parcelei|x|vezes)$/],
];

const OF_THEM = /^(?:dess[ae]s|dest[ae]s|del[ae]s)$/;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'e', 'mas', 'porem', '(', ')']);
const SMALL: ReadonlySet<string> = new Set('ja eu so que as os sao ainda no ao uns umas acho a o estou'.split(' '));
