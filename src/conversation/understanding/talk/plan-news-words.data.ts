const ALL =
  '(tudo|todas|todos|tudinho|todas_elas|todas_as_contas|todas_as_parcelas|todas_as_dividas|as_contas|tudo_o_que_tinha|tudo_que_tinha|tudo_que_o_plano_pediu|tudo_do_plano|tudo_certinho|o_mes_todo|todo_mundo)';
const MONTH =
  '(desse_mes|deste_mes|do_mes|nesse_mes|neste_mes|esse_mes|este_mes|agora|hoje|ja|desse_mes_ja|que_tinha|do_plano)';

/** All that the month asks for, as the whole of a clause. */
export const MONTH_PAID: readonly string[] = [
  `(ja|eu|hoje|ontem)? (ja)? (eu)? (paguei|pagamos|quitei|consegui_pagar|deu_para_pagar) ${ALL} ${MONTH}?`,
  `(esse|este|nesse|neste) mes (eu)? (ja)? (paguei|consegui_pagar|deu_para_pagar) ${ALL}`,
  `(ja)? (esta|ficou)? (tudo|todas|todos) (pago|paga|pagas|pagos) ${MONTH}?`,
  `(o|esse|este) mes (ja)? (esta|foi|ficou) (pago|todo_pago|quitado)`,
];

const CARD = '(o|no|do|com_o|meu|no_meu|do_meu|aquele|nesse|esse)? (cartao|credito|cartao_de_credito)';

/** More is owed on a card: "usei o cartão de novo", "passei 200 no cartão". */
export const USES_OF_CARD: readonly string[] = [
  `(usei|usamos|gastei|gastamos|passei|comprei|compramos|estourei|tive_que_usar|precisei_usar|acabei_usando|acabei_gastando|voltei_a_usar|precisei_passar|tive_que_passar) .. .. ${CARD}`,
  '(usou|usaram|passou|passaram|gastou|gastaram) .. (o|no|com_o|do)? meu cartao',
  `(fiz|fizemos) (uma|umas|mais_uma|outra|a) (compra|compras|comprinha) .. .. ${CARD}`,
];

export const CARD_USES: readonly string[] = [
  '(usei|voltei_a_usar|tive_que_usar|precisei_usar|acabei_usando) .. (o|do|no|o_cartao|a|da)',
];

const AGREEMENT =
  '(o|a|meu|minha|esse|essa|do|da|do_meu|uma_parcela_do|a_parcela_do|da_parcela_do|a_do|as_parcelas_do)? (acordo|negociacao|renegociacao|parcelamento_do_acordo)';

export const BROKEN_AGREEMENTS: readonly string[] = [
  `(quebrei|furei|descumpri|quebramos|nao_cumpri|nao_honrei|deixei_quebrar) ${AGREEMENT}`,
  `(atrasei|nao_paguei|nao_consegui_pagar|nao_vou_conseguir_pagar|nao_consigo_pagar|nao_consigo_mais_pagar|deixei_de_pagar|parei_de_pagar|nao_deu_para_pagar|falhei_no|falhei_com_o|perdi_a_parcela_do) ${AGREEMENT}`,
  '(o|meu|esse)? acordo .. (quebrou|foi_quebrado|foi_rompido|melou)',
];

/** Words up to "a mais" of what was to be paid on top and is not. */
export const DROPPED_EXTRAS: readonly string[] = [
  '(nao|num) (vou|quero|posso|consigo|vai_dar_para|da_para|da|estou_conseguindo) (mais)? (pagar|por|colocar|botar|dar|mandar|separar)? .. a mais',
  '(desisti|desisto|cancela|cancelar|esquece|esqueca|tira|tirar|retira|retirar) (de|disso_de|isso_de)? (pagar|por|colocar|botar)? .. a mais',
];

/** All that a turn says: what waits for a yes is wanted no more. */
export const CHANGED_MIND: readonly string[] = ['(eu)? (mudei|mudamos) de (ideia|opiniao)', 'pensei melhor'];
