import type { CreditorMention, OverdueMention } from '../../../contracts/mentions.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { DebtItem } from './debt-item.ts';
import { standings } from './overdue.ts';

/** Tokens `from` to `to` tell how the debts stand that were told before and are not named in this turn. */
export type Others = { readonly from: number; readonly to: number; readonly names: readonly CreditorMention[] };

/** "o itaú tá em dia, o resto atrasou", "…; as demais estão regulares", "o outro não", where it is asked what is overdue. */
export function othersMeant(turn: TurnReading): Others | undefined {
  const [said] = phrasesIn(others, turn);
  const { view, creditors, reading } = turn;
  if (!said || !(view.question?.slot === 'overdue' || tellsStanding(turn, said))) return undefined;
  const named = new Set(creditors.map(({ value }) => value.mention.name));
  const names = view.creditors.filter((name) => !named.has(name)).map((name) => ({ name, span: name }));
  if (names.length === 0 || (said.value === 'one' && names.length > 1)) return undefined;
  const end = turn.clauses.find(({ from, to }) => from <= said.from && said.from < to)?.to ?? turn.to;
  const next = creditors.find(({ from }) => from >= said.to)?.from ?? end;
  const to = Math.min(end, next, turn.to);
  const isAlone = reading.words.slice(said.to, to).length > 0;
  return isAlone ? { from: said.from, to, names } : undefined;
}

/** "a da marisa parei em julho, as outras tão em dia", asked about rates: said of the others, and not of the one that was named. */
function tellsStanding(turn: TurnReading, said: Found<unknown>): boolean {
  const clause = turn.clauses.find(({ from, to }) => from <= said.from && said.from < to);
  const isBesideNamed = turn.creditors.some(({ to }) => to <= said.from);
  return isBesideNamed && clause !== undefined && standings.all(clause.words).length > 0;
}

/** How they stand: by what was read of those words, or by the "sim" or "não" that ends them. */
export function standingOfOthers(
  { names, from, to }: Others,
  items: readonly DebtItem[],
  { reading, isNamedBehind }: { readonly reading: TurnReading['reading']; readonly isNamedBehind: boolean },
): readonly DebtItem[] {
  const [only] = items;
  const words = reading.words.slice(from, to);
  const overdue = (items.length === 1 ? only?.overdue : undefined) ?? byYesOrNo(words, isNamedBehind);
  return overdue ? names.map((mention) => ({ creditor: { mention }, overdue })) : [];
}

/** "o itaú tá em dia, os outros não" says the contrary of what was said of the first. */
function byYesOrNo(words: readonly string[], isNamedBehind: boolean): OverdueMention | undefined {
  if (words.at(-1) === 'nao') return { state: isNamedBehind ? 'up-to-date' : 'overdue' };
  return words.includes('sim') ? { state: 'overdue' } : undefined;
}

const others = phraseBook<'one' | 'all'>([
  [
    'all',
    [
      '(todo|todos|todas)? (o|os|as) (resto|restante|restantes|outras|outros|demais) (todo|todas|todos|delas|deles|das_contas)?',
      '(outras|outros|demais|resto|restante)',
    ],
  ],
  ['one', ['(o|a) (outro|outra)']],
]);
