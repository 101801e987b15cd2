import type { TopicOfPlannedDebt } from '../../contracts/command.ts';
import type { PhraseList } from './phrase-book.ts';

/** How people ask why and when one debt is paid; meant so only where its name stands behind. */
export const PLANNED_DEBT_WORDS: PhraseList<TopicOfPlannedDebt> = [
  [
    'payment-reason',
    [
      '(por_que|porque|para_que|qual_o_motivo_de|qual_a_razao_de|por_qual_motivo|qual_motivo_de) (que|e_que|motivo|razao|eu_que)? (eu|voce|o_plano|a_gente|tu)? (pago|tenho_que_pagar|devo_pagar|preciso_pagar|vou_pagar|comeco|comeco_pagando|comecar|pagar|tenho_que_comecar|tem_que_ser|vem|e|eh|quitar|quito|tenho_que_quitar|colocou|botou|pos|escolheu|escolhe|paga|manda_pagar|mandou_pagar|comeca|tem_que_pagar|deixou|poe|coloca|bota|vai)',
      '(por_que|porque|qual_o_motivo_de|por_qual_motivo) (que|e_que)?',
    ],
  ],
  [
    'debt-schedule',
    [
      'quando (que|e_que)? (eu|a_gente|o_plano)? (pago|pagar|vou_pagar|tenho_que_pagar|comeco_a_pagar|comeco_pagar|devo_pagar|termino|termino_de_pagar|acabo|acabo_de_pagar|quito|vou_quitar|acaba|termina|zera|zero|quitar|vou_terminar|vou_terminar_de_pagar|vou_acabar_de_pagar|me_livro|fico_livre|some|vai_acabar|paga|quita)',
      '(em_que|que|qual|em_qual|ate_que|para_que) mes (eu|que_eu|e_que_eu|que|e_que)? (pago|quito|acabo|acabo_de_pagar|termino|termino_de_pagar|acaba|termina|vou_pagar|vou_quitar|vou_terminar|me_livro|comeco_a_pagar|zera|vai_acabar)',
      'ate quando (eu|vou)? (pago|vou_pagar|pagar|fico_pagando|pagando|tenho_que_pagar|ficar_pagando)',
      'quanto (que|e_que)? (eu)? (vou_pagar|pago|vou_acabar_pagando|vou_ter_pago|sai|fica) (no_total|ao_todo|no_fim|no_final|ate_o_fim|de_total|tudo)',
    ],
  ],
];
