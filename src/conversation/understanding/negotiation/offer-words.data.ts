import type { OfferTerms } from '../../../contracts/mentions.ts';
import { type PhraseList, phrases } from '../text/phrase-book.ts';

const NAMES = '(oferta|proposta|acordo|desconto|negociacao|promocao)';
/** "aceitei sim o acordo", "assinei hoje o acordo", "desisti daquela proposta". */
const THE =
  '(sim|hoje|ontem|ja|agora|logo|mesmo|enfim|finalmente|la)? (a|o|essa|esse|esta|este|aquela|aquele|da|do|dessa|desse|daquela|daquele|disso|de|minha|meu|com)?';

/** What a person does with an offer. */
export type OfferAct = 'accepted' | 'declined' | 'lapsed';

export const OFFER_ACTS: PhraseList<OfferAct> = [
  [
    'accepted',
    [
      `(fechei|fechamos|aceitei|aceitamos|assinei|assinamos|topei|confirmei|peguei) ${THE} ${NAMES}`,
      '(fechei|fechamos|acertei|negociei|renegociei|combinei) (um_acordo)? com',
      'fechei (negocio|negociacao|um_acordo)',
      '(fechei|fechamos) (em|por)',
      '(ja)? (fiz|fizemos) (o|esse|aquele) acordo',
      'ja (aceitei|fechei|topei|fechamos|aceitamos)',
      '(aceitei|fechei|topei|assinei|aceitamos) (a|o|com_a|com_o) (do|da|de)',
      `${NAMES} (fechado|fechada|aceito|aceita|assinado|assinada)`,
      '(fico|ficamos|vou_ficar|fiquei) com (a|o|essa|esse|aquela|aquele) (da|do|de|oferta|proposta)',
      'vou querer (sim)? (a|o|essa|esse|aquela|aquele|essa_oferta|essa_proposta) (da|do|de)',
      '(so|eu)? quero (so)? (essa|esse|aquela|aquele) (da|do|oferta|proposta)',
      `(aceito|topo|aceita|vou_aceitar|vou_topar|quero_aceitar|pode_aceitar|vamos_aceitar|decidi_aceitar|resolvi_aceitar) (com)? (a|o|essa|esse) (oferta|proposta|acordo)? (da|do|de)`,
    ],
  ],
  [
    'declined',
    [
      `nao (quero|vou_querer|aceito|aceitei|topo|topei|vou_aceitar|vou_pegar|vou_fechar|vou_topar|quis) (mais)? (aceitar|fechar|pegar)? ${THE} ${NAMES}`,
      `(recusei|desisti|neguei|rejeitei|cancelei|cancelamos|larguei|abandonei|derrubei) ${THE} ${NAMES}`,
      '(recusei|rejeitei|dispensei|nao_aceitei|nao_topei) (a|o)? (do|da|de)?',
      '(nao_quis|nao_quero|nao_vou_querer|nao_aceito|nao_topo|nao_vou_aceitar|nao_vou_pegar|nao_me_interessa) (a|o) (do|da|de)',
      `(tira|tirar|remove|remover|apaga|apagar|cancela|cancelar|esquece|esquecer) ${THE} ${NAMES}`,
      `${NAMES} .. (eu)? nao (quero|aceito|aceitei|me_interessa|vou_querer|topo)`,
    ],
  ],
  [
    'lapsed',
    [
      `${NAMES} .. (ja)? (caiu|venceu|expirou|acabou|passou|sumiu|desapareceu|furou|foi_cancelada|foi_cancelado|perdeu_a_validade|saiu_do_ar|ja_era|miou|melou)`,
      `${NAMES} .. (ja)? nao (vale|existe|tem|esta|ta|aparece) mais`,
      '(ja)? (passou|acabou|venceu|expirou|estourou|perdi|perdemos) (o|do|fora_do)? prazo',
      'prazo .. (ja)? (acabou|venceu|passou|expirou|terminou|era_ate_ontem)',
      '(ja)? nao (vale|existe|tem|aparece|esta) mais (a|o|essa|esse)? (do|da|de|proposta|oferta|desconto)',
      '(ja)? (venceu|expirou|caducou|caiu|sumiu) (a|o|essa|esse|aquela|aquele) (do|da|de|proposta|oferta|desconto)',
      `${NAMES} .. (ja)? (caducou|prescreveu|encerrou|encerraram)`,
      `${NAMES} .. (valia|era|durava|ia) (so)? ate (ontem|anteontem|sexta_passada|semana_passada|mes_passado|dia)`,
      '(essa|aquela|esse|aquele|a|o) (ai|la)? (do|da|de) .. (ja)? (caducou|expirou|perdeu_a_validade|perdi_o_prazo|passou_do_prazo)',
      'mas (ja|ela|ele|essa|so_que|eu)? (ja)? (venceu|vencida|expirou|acabou|passou|caducou|perdi_o_prazo|sumiu)',
      `(perdi|cancelaram|retiraram|tiraram|suspenderam|nao_consegui_pegar|nao_consegui_fechar|perdi_o_prazo) ${THE} ${NAMES}`,
    ],
  ],
];

/** Words of offers that count as such whatever was asked. */
export const OFFER_CUES: readonly string[] = [
  '(ofereceram|ofereceu|oferecendo|oferece|oferecem|oferta|ofertas|proposta|propostas|propuseram|propos|ofertaram)',
  '(quitar|quito|quita|pagar|fecha|fecho|fechar|resolver) (tudo)? (por|a_vista)',
  // What a message of the creditor says: "quite sua dívida em 8x de 97".
  '(quite|quita|pague|regularize|negocie|liquide|renegocie|acerte|parcele|elimine|encerre) (ja|agora|hoje|logo)? (a|o|as|os)? (sua|seu|suas|seus) (divida|dividas|debito|debitos|pendencia|pendencias|fatura|contrato|saldo)',
  '(fizeram|fez|mandaram|mandou|recebi|chegou|apareceu|veio|enviaram) .. (acordo|proposta|oferta|desconto)',
  'a vista (por|sai|fica|de)',
  '(deram|dao|dando|deu|da|com) .. (de)? desconto',
  'acordo (de|por|em)',
];

/** Words that count as an offer where neither incomes nor expenses are being told. */
export const OFFER_CUES_OF_DEBTS: readonly string[] = [
  '(%|por_cento) (de)? (desconto|off|abatimento)',
  'desconto de',
  '(caiu|cai|baixou|foi) para .. (a_vista|para_quitar)',
  '(faz|fazem|fizeram|sai|deixam|deixaram|deixou|deixa|caiu) (a_divida|tudo)? por',
  '(baixou|baixaram|diminuiram|abaixaram) para',
  '(baixou|baixaram|abaixou|melhorou|melhoraram|diminuiram) (de_novo|outra_vez|mais_um_pouco|o_valor|a_proposta|ainda_mais)',
  '(com|tem|deram|de)? validade (de|ate|por)',
  '(para|pra) quitar',
  '(quer|querem|queriam|pedem|pediram|pediu) .. de entrada (e|mais)',
];

const THEY = '(eles|elas|ele|ela|o_banco|a_loja)?';
const SETTLES_NOW = '(fazem|faz|parcelam|parcela|fecham|fecha|dividem|divide|deixam|deixa)';
const SETTLES =
  '(fazem|faz|fizeram|fazer|fazerem|parcelam|parcela|parcelaram|parcelar|fecham|fecha|fechar|dividem|divide|dividir|deixam|deixa|deixar|da_para_fazer|da_para_fechar|da_para_parcelar)';

/** What came back of a call: "responderam que fazem 10x de 180", "a moça falou que fecha em 500". */
export const OFFER_REPLIES: readonly string[] = [
  `(responderam|respondeu|retornaram|retornou|falaram|falou|disseram|disse|avisaram|avisou) (me|para_mim)? que ${THEY} (da_para|podem|pode|conseguem|consegue|so)? ${SETTLES} (tudo|a_divida|para_mim)? (por|em|de|ate)?`,
  `(eles|elas|o_banco|a_loja|a_financeira|a_operadora|a_moca|o_rapaz|a_atendente|o_atendente|a_gerente|o_gerente) ${SETTLES_NOW} (tudo|a_divida|para_mim)? (por|em|de|ate)?`,
  '(me)? (responderam|respondeu|retornaram|retornou) (,|:|-)?',
  '(conseguiram|conseguiu|conseguem|toparam|topou|aceitaram) (fazer|baixar|deixar|fechar|parcelar) (tudo|a_divida|para_mim)? (por|para|em)?',
  '(fazem|parcelam|dividem) (tudo|a_divida|para_mim)? (por|em|de|ate)?',
];

/** Words that mean an offer when a sum stands right after them: "aceita 2.000", "fica 61,30". */
export const OFFER_CUES_OF_SUMS: readonly string[] = [
  // What a message of the creditor says: "pague 840 em 6x e fique livre".
  '(quite|pague|regularize|liquide) (ja|agora|hoje|so|apenas|somente|logo)? (por)? (so|apenas|somente)?',
  '(aceita|aceitam|aceitou|aceitaram|aceitava|topa|topam|topou|toparam)',
  '(fica|ficaria|sai|saiu|saindo) (por|so|em)',
  'ficou (por|so)',
  '(quitacao|quitar) .. (sai|fica|por)',
  '(abaixou|abaixaram|baixou|baixaram) (tudo)? para',
  '(deixa|deixam|deixaram|deixou|fazem|faz) (tudo|a_divida)? (por|em)',
  '(proposta|oferta|acordo) .. (caiu|baixou|abaixou) para',
  ...OFFER_REPLIES,
];

/** "se eu der 1.200 …": what somebody would do for that sum. */
export const OFFER_CONDITIONS: readonly string[] = [
  'se (eu|a_gente)? (der|desse|dar|depositar|transferir|mandar|entregar)',
  '(falando|dizendo|disse|disseram|falou|falaram|diz|dizem|garantiu|prometeu|prometeram|avisou|avisando) que (eu)? (pagando|se_eu_pagar|se_pagar|se_eu_quitar|se_eu_acertar|se_a_gente_pagar|dando|se_eu_der)',
];

/** What a creditor does for a sum: "pagando 700 eles perdoam o resto". */
export const OFFER_RESULTS: readonly string[] = [
  '(perdoa|perdoam|retira|retiram|encerra|encerram|arquiva|arquivam|zera|zeram|quita|quitam|esquecem) ..',
  '(tira|tiram|limpa|limpam|limpo) (o|meu)? (meu)? nome',
  '(morre|some|acaba|termina|fecha|resolve|apaga|apagam|somem) (com)? (a|essa|toda_a|minha|o|tudo)? (divida|debito|conta|pendencia|processo|cobranca)',
];

/** Words that mean an offer only once all debts are told. */
export const OFFER_CUES_AFTERWARDS: readonly string[] = [
  'acordo (da|do|com)',
  '(aceito|aceita|topo|vou_aceitar|quero_aceitar|pode_aceitar|decidi_aceitar|resolvi_aceitar) (com)? (a|o|essa|esse) (da|do|de)',
  '(sem|com)? entrada (de)?',
  'a vista (ou|em)?',
  // "eles renovaram, 350 até dia 15".
  '(renovaram|renovou|prorrogaram|prorrogou|estenderam|estendeu|reativaram|reativou|mantiveram|voltaram_com|voltou_com|refizeram|esticaram) (a|o|essa|esse|de_novo|ate)? (proposta|oferta|acordo|desconto|prazo)?',
  '(limpa|limpam|limpando) (o|meu)? (meu)? nome',
  'limpa nome',
];

type Said = Pick<OfferTerms, 'channel' | 'proof' | 'cleansName'>;

export const OFFER_DETAILS: PhraseList<Said> = [
  [
    { channel: 'bureau-app' },
    phrases('(app|aplicativo|site|feirao|pelo|no|na|do)? (do|da|de)? (serasa|spc|boa_vista|acordo_certo|limpa_nome)'),
  ],
  [{ channel: 'creditor-app' }, phrases('(app|aplicativo|site|portal), internet banking')],
  [{ channel: 'fair' }, phrases('(feirao|mutirao)')],
  [{ channel: 'phone', proof: 'spoken' }, phrases('(telefone|ligacao|ligaram|ligou|ligando|telefonaram|telefonema)')],
  [{ channel: 'message', proof: 'written' }, phrases('(whatsapp|whats|zap|wpp|sms|email|e-mail|mensagem|torpedo)')],
  [{ channel: 'letter', proof: 'written' }, phrases('(carta|cartinha|correio)')],
  [{ channel: 'branch' }, phrases('(na|da|no|do) (loja|agencia|balcao|gerente|banco)')],
  [{ proof: 'written' }, phrases('por escrito, (boleto|contrato|documento), tenho (o)? print')],
  [{ proof: 'spoken' }, phrases('(de|so_de) boca, nada por escrito, (nao|sem) (tem|tenho|mandaram)? nada escrito')],
  [
    { cleansName: true },
    phrases('(limpa|limpam|limpar|limpando) (o|meu)? (meu)? nome, (tira|tiram|tirar) (o)? (meu)? nome, nome limpo'),
  ],
];

/** The last day of an offer in words that name no date. */
export type Deadline = 'end-of-month' | 'end-of-week';

export const DEADLINES: PhraseList<Deadline> = [
  [
    'end-of-month',
    [
      '(vale|valida|valido|so|ate|vence|acaba|dentro|ainda)? (so|ate|somente|apenas)? (o|no)? (fim|final)? (desse|deste|nesse|neste|esse|este) mes',
      'ate (o)? (fim|final) do mes',
    ],
  ],
  [
    'end-of-week',
    ['(so|ate|vence)? (o)? (fim|final)? (dessa|desta|nessa|nesta|essa|esta) semana', 'ate (o)? (fim|final) da semana'],
  ],
];
