import type { DialogueView } from '../../../contracts/command.ts';
import { ordinalAt } from '../figures/ordinals.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { FoundCreditor } from './creditors.ts';

/**
 * Debts that are meant by their place in the list that was just asked about: "os três últimos em dia", "as duas primeiras
 * atrasadas desde janeiro", "a segunda não". "a última parcela" counts something else.
 */
export function namesByPlace(reading: Reading, { question, creditors }: DialogueView): readonly Found<FoundCreditor>[] {
  const isRepeated = new Set(creditors).size < creditors.length;
  if (question?.slot !== 'overdue' || isRepeated) return [];
  return reading.words.flatMap((_, from) => {
    const meant = placeAt(reading, creditors, from);
    return (meant?.names ?? []).map((name) => ({ from, to: meant?.to ?? from, value: mentioned(name) }));
  });
}

/** "as duas tão atrasadas", where three were asked about: which two was not said. */
export function meansSome({ words }: Pick<Reading, 'words'>, { creditors }: DialogueView): boolean {
  return words.some((word, at) => {
    const count = ['os', 'as'].includes(word) ? COUNTS.get(words[at + 1] ?? '') : undefined;
    return (
      count !== undefined && count < creditors.length && /^(?:esta|estao|em|ja|atras|venc)/.test(words[at + 2] ?? '')
    );
  });
}

function mentioned(name: string): FoundCreditor {
  return { mention: { name, span: name } };
}

type Place = { readonly to: number; readonly names: readonly string[] };

function placeAt(reading: Reading, creditors: readonly string[], at: number): Place | undefined {
  const { words } = reading;
  if (!['o', 'a', 'os', 'as'].includes(words[at] ?? '')) return undefined;
  const count = COUNTS.get(words[at + 1] ?? '') ?? COUNTS.get(words[at + 2] ?? '');
  const end = count === undefined ? at + 2 : at + 3;
  const said = words.slice(at + 1, end).find((word) => EDGES.test(word));
  const names = said ? atEdge(creditors, said, count ?? 1) : atPlace(creditors, ordinalAt(reading, at + 1)?.value);
  return names.length > 0 && !COUNTED.test(words[end] ?? '') ? { to: end, names } : undefined;
}

function atEdge(creditors: readonly string[], edge: string, count: number): readonly string[] {
  if (count >= creditors.length) return [];
  return edge.startsWith('ultim') ? creditors.slice(-count) : creditors.slice(0, count);
}

function atPlace(creditors: readonly string[], place: number | undefined): readonly string[] {
  return place === undefined ? [] : creditors.slice(place - 1, place);
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['dois', 2],
  ['duas', 2],
  ['2', 2],
  ['tres', 3],
  ['3', 3],
  ['quatro', 4],
  ['4', 4],
]);
const EDGES = /^(?:primeir|ultim)[oa]s?$/;
/** "a última parcela", "a primeira fatura", "a última que paguei", "a última vez". */
const COUNTED = /^(?:parcelas?|faturas?|contas?|boletos?|vez|prestac\w+|que|fatura|mes|semana)$/;
