import type { Command } from '../../../contracts/command.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * "não tenho décimo terceiro", "sim, recebo 13": whether the extra month's pay comes, told without a sum. To its own
 * question it is a yes or a no. What was spent already comes no more.
 */
export function readThirteenth(turn: TurnReading): readonly Command[] {
  const { reading, figures, view } = turn;
  const isAsked = view.question?.slot === 'thirteenth';
  // The last one counts: "sim, já veio tudo" has nothing to come.
  const said = statements.all(reading.words)[0] ?? (isAsked ? answers.all(reading.words).at(-1) : undefined);
  if (
    !said ||
    isThirteenthInDoubt(turn) ||
    reading.words.includes('?') ||
    figures.some(({ value }) => value.kind === 'amount')
  )
    return [];
  if (isAsked) return [{ kind: said.value ? 'affirm' : 'deny' }];
  return [{ kind: 'tell-income', income: { thirteenth: said.value } }];
}

/** "adiantei no banco", "já veio tudo": whether some of it is still to come must be asked. */
export function isThirteenthInDoubt({ reading, view }: TurnReading): boolean {
  return view.question?.slot === 'thirteenth' && inDoubt.all(reading.words).length > 0;
}

const inDoubt = phraseBook<true>([
  [
    true,
    [
      '(ja)? (antecipei|adiantei|peguei_adiantado|saquei|empenhei) ..',
      // "sim" ⏎ "já veio tudo" says both.
      '(sim|recebo|tenho|claro) (\n|,|.|sim)? (mas|so_que|porem)? (ja|ele)? (ja)? (veio|caiu|saiu|recebi|entrou|pagaram) (todo|tudo|inteiro|ele_todo|tudo_ja|as_duas)',
    ],
  ],
]);

const NAMES = '(13o|13|decimo|13o_salario|13_salario|decimo_terceiro|decimo_terceiro_salario)';

const statements = phraseBook<boolean>([
  [
    true,
    [`(recebo|tenho|ganho|tem) (sim|o|meu|direito_a|direito_ao)? ${NAMES}`, `${NAMES} (eu)? (recebo|tenho|ganho|tem)`],
  ],
  [
    false,
    [
      `(nao|nem|nunca) (recebo|tenho|ganho|tem|pagam|vou_receber|tive|recebi) (mais|o|meu|nenhum|direito_a|direito_ao)? ${NAMES}`,
      `${NAMES} (eu)? (nao|nem|nunca) (recebo|tenho|ganho|tem|pagam|tive|recebi)`,
      // "recebo 13 não": the no of the north-east stands at the end.
      `(recebo|tenho|ganho|tem) (o|meu|direito_a|direito_ao)? ${NAMES} nao`,
      `sem (o|meu)? ${NAMES}`,
      `(gastei|usei|torrei|comprometi|antecipei|adiantei) (todo|ja|o|meu|todo_o|o_meu)? ${NAMES}`,
    ],
  ],
]);

/** Said of it without its name, once it is asked about. */
const answers = phraseBook<boolean>([
  [
    true,
    [
      '(tenho|temos) direito (sim|ne|claro|a_ele)?',
      '(opa|ora|oxe|uai|e_claro|rapaz) se (eu)? (recebo|tenho|ganho|vou_receber)',
      '(claro_que|sim) (eu)? (recebo|tenho|ganho|vou_receber)',
      '(metade|primeira|1a|uma_parte|primeira_parcela|1a_parcela) .. (veio|caiu|recebi|saiu|entrou|paga)',
      '(falta|vem|cai|recebo|sai|entra) (a|so_a|uma|so)? (outra|segunda|2a|outra_metade|segunda_parcela|2a_parcela|outra_parte|metade)',
      '(recebo|cai|vem|sai|entra) .. (dezembro|novembro|fim_do_ano|final_do_ano|natal)',
    ],
  ],
  [
    false,
    [
      '(nunca|nao|nem|sem) (tenho|tem|tive)? direito',
      '(nao|nem) (vai|vou|vao) (ter|receber|vir|cair|sair)',
      '(nunca|nao) (tive|recebi|vi|pagaram|pagam|pagou|paga|tem_isso|tenho_isso|existe)',
      '(esse|este|nesse|neste) ano (eu)? nao',
      '(ja)? (gastei|torrei|usei) (ele|todo|tudo|o_meu)?',
      '(ja)? (gastei|foi|torrei|usei) (todo|tudo|inteiro|embora|ele_todo|tudo_ja)',
      '(sou|trabalho|so|sendo) (so|de|como|um|uma)? (autonomo|autonoma|mei|informal|por_conta|por_dia|diarista|bico|de_bico|pj|boia-fria|boia_fria|uber|motoboy|freelancer|ambulante|camelo|feirante|pedreiro|manicure|faxineira|sem_carteira|sem_registro|na_informalidade)',
      '(nao) (sou|trabalho|estou|tenho) (registrado|registrada|clt|fichado|fichada|de_carteira|com_carteira|carteira|carteira_assinada|vinculo)',
      '(trabalho|trampo|estou|sou|emprego)? sem (carteira|registro|vinculo|contrato) (assinada)?',
      '(ja|foi|foram)? (ja)? (veio|caiu|saiu|recebi|entrou|pagaram|pagou|foi|foram|caiu|cairam|vieram|recebemos) (todo|toda|tudo|inteiro|inteira|ele_todo|tudo_ja|as_duas|os_dois|todo_pago|pago|pagos|pagas|pago_todo|pago_tudo|pago_inteiro|integral) (parcelas|partes|vezes)? ..',
      'quem (me)? dera',
      '(nao|nem) (tem|existe|rola|da) (essas|essa|esse|esses|isso|direito|nada_disso)? (coisa|coisas|beneficio|luxo|disso|isso|para_mim|mordomia)? (nao)?',
    ],
  ],
]);
