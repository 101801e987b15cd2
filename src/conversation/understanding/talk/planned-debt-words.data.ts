import type { QuestionTopic, TopicOfPlannedDebt } from '../../../contracts/question-topics.ts';
import type { PhraseList } from '../text/phrase-book.ts';

/** How people ask why and when one debt is paid; meant so only where its name stands behind. */
export type AskedOfDebt = TopicOfPlannedDebt | Extract<QuestionTopic, 'my-debts'>;

const STOP =
  '(parar_de_pagar|deixar_de_pagar|largar_de_pagar|parar_com|nao_pagar_mais|nao_pagar|paro_de_pagar|deixo_de_pagar|deixar_sem_pagar|parar_de_pagar_logo)';

export const PLANNED_DEBT_WORDS: PhraseList<AskedOfDebt> = [
  [
    'payment-reason',
    [
      '(por_que|porque|para_que|qual_o_motivo_de|qual_a_razao_de|por_qual_motivo|qual_motivo_de) (que|e_que|motivo|razao|eu_que)? (eu|voce|o_plano|a_gente|tu)? (pago|tenho_que_pagar|devo_pagar|preciso_pagar|vou_pagar|comeco|comeco_pagando|comecar|pagar|tenho_que_comecar|tem_que_ser|vem|e|eh|quitar|quito|tenho_que_quitar|colocou|botou|pos|escolheu|escolhe|paga|manda_pagar|mandou_pagar|comeca|tem_que_pagar|deixou|poe|coloca|bota|vai)',
      '(por_que|porque|qual_o_motivo_de|por_qual_motivo) (que|e_que|nao)?',
      '(qual|qual_e) (a|o)? (razao|motivo) (de|do|para) (ser|comecar|vir|pagar|estar|comecar_por|comecar_pelo)?',
    ],
  ],
  [
    'my-debts',
    [
      '(quanto|qto) (que|e_que)? (eu)? (ainda)? (falta|resta|faltam|restam|sobra|tem) (eu)? (ainda)? (de|pagar|para_pagar|de_pagar|para_quitar|para_acabar)? (para|no|na|do|da|de|com|o|a)',
      'falta quanto (ainda)? (para|no|na|do|da|de|com|pagar)? (o|a|do|da)?',
      '(quantas|quantos) (parcelas|prestacoes|boletos|meses|vezes)? (ainda|que)? (falta|faltam|restam|resta|tem) (ainda)? (de|do|da|para|no|na)?',
      '(qual|quanto_e|quanto_esta|como_esta) (o|e_o|a|meu)? (saldo|resto|divida|saldo_devedor) (do|da|no|na|com|de|para)',
    ],
  ],
  [
    'stop-paying',
    [
      `(posso|da_para|devo|tem_problema|e_melhor|vale_a_pena|compensa|tem_como|consigo|e_se_eu|se_eu|e_ruim|o_que_acontece_se|o_que_acontece_se_eu|o_que_da_se_eu|pode|poderia|sera_que_posso|adianta) (eu|so)? ${STOP}`,
      '(vou|quero|queria|pretendo|penso_em|pensei_em|pensando_em|vontade_de|estou_pensando_em) (parar|deixar|largar) de pagar',
      'nao (vou|quero|pretendo) mais pagar',
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
