import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { isKnownWord } from '../text/respell.ts';
import { readTokens } from '../text/tokens.ts';
import type { Creditor, Entry } from './creditor.ts';
import { CREDITORS } from './creditors.data.ts';
import { type SpellingIndex, spellingIndex } from './misspelt-names.ts';

/** `beginnings`: every beginning of a name, so that most words of a text are dismissed at once. */
export type CreditorIndex = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly beginnings: ReadonlySet<string>;
  readonly speller: SpellingIndex;
};

/** All listed creditors by their joined names. */
export function creditorIndex(): CreditorIndex {
  const entries = new Map<string, Entry>();
  for (const creditor of CREDITORS) {
    for (const alias of [creditor.name, ...listed(creditor.also)]) addAlias(entries, alias, creditor, 'anywhere');
    for (const alias of listed(creditor.beside)) addAlias(entries, alias, creditor, 'beside-figure');
    for (const alias of listed(creditor.word)) addAlias(entries, alias, creditor, 'where-said');
  }
  return indexOf(entries);
}

/** A creditor that the person named before and the list does not know ("a loja do Zé") is found again. */
export function withKnown(index: CreditorIndex, known: readonly string[]): CreditorIndex {
  const own = known.filter((name) => joined(name).length >= 3 && !index.entries.has(joined(name)));
  if (own.length === 0) return index;
  const named = own.map((name): [string, Entry] => [
    joined(name),
    { name, taken: 'anywhere', words: readTokens([name]).words.length },
  ]);
  return indexOf(new Map([...index.entries, ...own.flatMap(ownerOnly), ...named]));
}

/** "pro Tião", of the "mercadinho do Tião": the last word of such a name, where it is no word of its own. */
function ownerOnly(name: string): [string, Entry][] {
  const { words } = readTokens([name]);
  const last = words.at(-1) ?? '';
  const isOwner = words.length > 1 && last.length >= SHORTEST_OWNER;
  return isOwner && !isKnownWord(last) ? [[last, { name, taken: 'where-said', words: 1 }]] : [];
}

const SHORTEST_OWNER = 4;

function indexOf(entries: ReadonlyMap<string, Entry>): CreditorIndex {
  const beginnings = new Set<string>();
  for (const name of entries.keys()) for (let end = 1; end <= name.length; end += 1) beginnings.add(name.slice(0, end));
  return { entries, beginnings, speller: spellingIndex(entries) };
}

function addAlias(index: Map<string, Entry>, alias: string, creditor: Creditor, taken: Entry['taken']): void {
  const { id, name } = creditor;
  const kind = alias.startsWith('cartao ') ? 'credit-card' : creditor.kind;
  const bill = billOf(creditor);
  const { words } = readTokens([alias]);
  index.set(words.join(''), {
    id,
    name,
    taken,
    words: words.length,
    ...(kind ? { kind } : {}),
    ...(bill ? { bill } : {}),
    ...(creditor.isShop ? { isShop: true } : {}),
  });
}

function billOf({ kind, supplies }: Creditor): ExpenseCategory | undefined {
  if (kind === 'telecom') return 'communication';
  if (kind === 'education') return 'education';
  if (kind === 'health') return 'health';
  return kind === 'utility-bill' ? (supplies ?? 'energy') : undefined;
}

/** "Casas Bahia", "casasbahia" and "casas bahia" are one key. */
function joined(name: string): string {
  return readTokens([name]).words.join('');
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim());
}
