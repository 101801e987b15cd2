import type { Slot } from '../../../contracts/command.ts';
import { withoutFillers } from '../text/clauses.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * "só o nubank mesmo, uns 2 mil", "aluguel 600 e mais nada": what is told is all there is, so the list is complete. Only where
 * a list is being asked for, or before any question.
 */
export function isAllThereIs(turn: TurnReading): boolean {
  const slot = turn.view.question?.slot;
  if (slot !== undefined && !LISTS.has(slot)) return false;
  const { clauses, reading } = turn;
  if (reading.words.includes('?')) return false;
  const last = clauses.at(-1)?.words ?? [];
  // "não sobra pra mais nada" closes no list.
  if (closing.all(last).some(({ from, to }) => to === last.length && !/^(?:para|de|em)$/.test(last[from - 1] ?? '')))
    return true;
  // "nada mais não, só a luz que tá atrasada": the one that is left is told along.
  const [first, second] = clauses;
  const isButOne = first && second && closing.at(first.words, 0) && LEADS_TO_REST.has(second.words[0] ?? '');
  if (isButOne && (slot === 'more-debts' || slot === 'debts')) return true;
  const bare = withoutFillers(clauses[0]?.words ?? []);
  const isOnly = onlyOne.at(bare, 0) !== undefined;
  // "só o cartão mesmo" without whose it is, asked which debts there are, may go on; "nada demais, só 199 da claro mesmo" does not.
  const isLast = slot === 'more-debts' || (slot === 'debts' && reading.words.includes('nada'));
  // "só a cervejinha, uns 40" may go on.
  return isOnly && reading.words.includes('mesmo') && (slot === 'flexibles' || (isLast && turn.creditors.length > 0));
}

const LEADS_TO_REST: ReadonlySet<string> = new Set(['so', 'somente', 'apenas', 'fora', 'tirando']);

const LISTS: ReadonlySet<Slot> = new Set(['incomes', 'essentials', 'flexibles', 'debts', 'more-debts']);

const closing = phraseBook<true>([
  [
    true,
    [
      '(e)? (mais_nada|nada_mais|nada_alem|nada_alem_disso|nada_fora_isso|mais_nenhuma|mais_nenhum|nao_tem_mais_nada|nao_tenho_mais_nada|nao_tem_mais|nao_devo_mais_nada|nao_devo_nada_mais)',
      'e (so|so_isso|pronto|acabou|so_isso_mesmo)',
      '(e)? (paro|para|parou|fica|ficou|acaba|acabou|termina|fecho) (por)? (ai|aqui|nisso|so_nisso|so_isso)',
      '(fora|tirando|alem) (isso|disso|esse|essa|ela|ele) (nada|mais_nada|nao_tenho_nada|acabou|nao_devo_nada)',
      '(e|sao) (a|o|as|os) (unica|unico|unicas|unicos) (que_eu_tenho|que_tenho|divida|mesmo)?',
      '(e)? nao devo (mais)? (nada)? (a|para|pra) (mais)? ninguem (mais)?',
      'e (so)? (isso|tudo) (que_eu_devo|que_devo|que_tenho|amore|amor|moca|querida|querido|viu|gente|amigo|amiga|filha)',
      '(que|pelo_que) (eu)? (me)? (lembro|lembre) (e_so|e_so_isso|agora|e_isso|no_momento)',
    ],
  ],
]);

/** "só", "é só", "acho que só": before the one thing that there is. */
const onlyOne = phraseBook<true>([
  [
    true,
    [
      '(nao|nada|nenhuma|ufa|nada_demais|nada_d|ih)? (+)? (e|eh|tem|tenho|devo|acho_que|acho_que_e|gasto)? (so|somente|apenas)',
    ],
  ],
]);
