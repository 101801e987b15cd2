import { people } from '../creditors/people.data.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

type Range = { readonly from: number; readonly to: number };

/**
 * What others of the house pay, where one's own costs are asked for: "meu irmão paga a água, 80", "o aluguel quem paga é minha
 * mãe, 800", "eu pago a luz, 130; meu irmão a água, 80".
 */
export function costsOfOthers(turn: TurnReading): readonly Range[] {
  const slot = turn.view.question?.slot;
  if (slot !== 'essentials' && slot !== 'flexibles') return [];
  const { words } = turn.reading;
  return payers(words).flatMap((payer): Range[] => {
    const start = startOfClause(words, payer.from);
    const after = words[payer.to] ?? '';
    // "quem paga é minha mãe": what is paid stands before.
    const isNamedAfter = words
      .slice(start, payer.from)
      .some((word, at, all) => word === 'quem' && PAYS.has(all[at + 1] ?? ''));
    if (isNamedAfter) return [{ from: start, to: endOf(turn, payer.to) }];
    const isSubject = !OF.has(words[payer.from - 1] ?? '');
    if (!isSubject) return [];
    // "minha mãe mora comigo e paga a luz dela".
    const verb = words.findIndex((word, at) => at >= payer.to && (PAYS.has(word) || CLAUSE_ENDS.has(word)));
    const pays = PAYS.has(words[verb] ?? '') && verb - payer.to <= FAR_VERB;
    // "meu irmão a água, 80": as the one before, the verb is left out.
    const isElliptic =
      ARTICLES.has(after) &&
      nameAt(turn, payer.to + 1) &&
      words.slice(0, payer.from).some((word) => OWN_PAYS.has(word));
    if (!pays && !isElliptic) return [];
    const named = turn.expenses.find(({ from, to }) => from >= start && to <= payer.from);
    // "só aluguel 500 que o resto minha sogra paga".
    const hasSum = turn.figures.some(({ from, to }) => from >= start && to <= payer.from);
    return [{ from: named && !hasSum ? start : payer.from, to: endOf(turn, payer.to) }];
  });
}

function payers(words: readonly string[]): readonly Found<unknown>[] {
  const pronouns = words.flatMap((word, at) => (PRONOUNS.has(word) ? [{ from: at, to: at + 1, value: true }] : []));
  return [...people.all(words), ...pronouns];
}

function nameAt({ expenses }: TurnReading, at: number): boolean {
  return expenses.some(({ from }) => from === at);
}

function startOfClause(words: readonly string[], at: number): number {
  return words.findLastIndex((word, index) => index < at && CLAUSE_ENDS.has(word)) + 1;
}

/** A sum right behind a comma belongs to what was named before it. */
function endOf({ reading: { words }, figures }: TurnReading, at: number): number {
  const end = words.findIndex((word, index) => index >= at && CLAUSE_ENDS.has(word));
  if (end < 0) return words.length;
  const sum = [',', '('].includes(words[end] ?? '')
    ? figures.find(({ from }) => from > end && from - end <= 2)
    : undefined;
  return sum ? sum.to : end;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PRONOUNS = set('ele ela eles elas');
const PAYS = set('paga pagam banca bancam cobre cobrem assume assumem custeia custeiam');
const OWN_PAYS = set('pago banco cubro assumo');
const ARTICLES = set('o a os as');
const OF = set('de do da dos das para pro pra ao com no na');
const FAR_VERB = 4;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', '(', 'mas', 'eu']);
