import { withoutFillers } from '../text/clauses.ts';
import { phraseBook } from '../text/phrase-book.ts';

/**
 * "não tenho mais nenhuma dívida", "não quero isso agora": a no to the open question, with what it denies. "não tenho coragem
 * nem de abrir a carta" denies nothing that was asked.
 */
export function deniesAtFirst(words: readonly string[]): boolean {
  const bare = withoutFillers(words);
  const said = denials.at(bare, 0);
  return said !== undefined && (said.to === bare.length || GOES_ON.has(bare[said.to] ?? ''));
}

/** What may follow a denial without taking it back. */
const GOES_ON: ReadonlySet<string> = new Set(
  'nao so mas por porque que em no na nos nas do da de desde para com agora ainda e ne viu obrigado obrigada'.split(
    ' ',
  ),
);

const ASKED =
  '(mais|nenhum|nenhuma|nada|ninguem|outra|outras|outro|outros|divida|dividas|conta|contas|parcela|parcelas|proposta|propostas|oferta|ofertas|acordo|acordos|desconto|atraso|atrasada|atrasadas|atrasado|atrasados|atrasadinha|essa|essas|esse|isso|disso|13o|13|decimo|decimo_terceiro|decimo_terceiro_salario|direito|pendencia|pendencias|em_atraso|carteira|ainda|agora|nao|continuar|participar|conversar|falar|apagar|mudar|passar|responder|dar|ajuda|interesse)';

const denials = phraseBook<true>([
  [
    true,
    [
      `nao (tenho|tem|ha|temos|existe|sobrou) ${ASKED} ..`,
      `nao (quero|aceito|topo|autorizo|concordo|desejo|vou_querer|pretendo) ${ASKED}? ..`,
      `nao (recebo|recebi|ganho|recebemos|vou_receber|me_pagam|pagam) ${ASKED}? ..`,
      `nao (me)? (ofereceram|fizeram|mandaram|ofereceu|propuseram|apareceu|chegou|veio|deram) ${ASKED}? ..`,
      `nao (esta|estou|estao) (atrasad*|em_atraso|devendo|com_atraso|nenhuma|nada|interessad*) ..`,
      'nao (obrigado|obrigada|valeu|precisa|agradeco) ..',
      'nao nao ..',
      'nao (porque|pois|senhora|senhor|moca|moco|ainda|por_enquanto) ..',
    ],
  ],
]);
