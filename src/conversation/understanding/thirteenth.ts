import type { Command } from '../../contracts/command.ts';
import { phraseBook } from './phrase-book.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * "não tenho décimo terceiro", "sim, recebo 13": whether the extra month's pay comes, told without a sum. To its own
 * question it is a yes or a no. What was spent already comes no more.
 */
export function readThirteenth({ reading, figures, view }: TurnReading): readonly Command[] {
  const [said] = statements.all(reading.words);
  if (!said || reading.words.includes('?') || figures.some(({ value }) => value.kind === 'amount')) return [];
  if (view.question?.slot === 'thirteenth') return [{ kind: said.value ? 'affirm' : 'deny' }];
  return [{ kind: 'tell-income', income: { thirteenth: said.value } }];
}

const NAMES = '(13o|13|decimo|13o_salario|13_salario|decimo_terceiro|decimo_terceiro_salario)';

const statements = phraseBook<boolean>([
  [true, [`(recebo|tenho|ganho|tem) (sim|o|meu|direito_a|direito_ao)? ${NAMES}`]],
  [
    false,
    [
      `(nao|nem) (recebo|tenho|ganho|tem|pagam|vou_receber) (mais|o|meu|nenhum|direito_a|direito_ao)? ${NAMES}`,
      `sem (o|meu)? ${NAMES}`,
      `(gastei|usei|torrei|comprometi|antecipei|adiantei) (todo|ja|o|meu|todo_o|o_meu)? ${NAMES}`,
    ],
  ],
]);
