import type { NegotiationTopic } from '../../../contracts/question-topics.ts';
import type { PhraseList } from '../text/phrase-book.ts';

const ONE = '(um|uma|o|a|essa|esse|minha|meu|aquela|outra)?';
const I = '(eu|gente|a_gente)?';
const WRITE =
  '(escreve|escreva|escrever|redige|redija|redigir|faz|faca|fazer|faco|monta|monte|montar|cria|crie|criar|prepara|prepare|gera|elabora|elabore|formula|bola)';
const MESSAGE =
  '(mensagem|msg|mensagenzinha|carta|cartinha|email|e-mail|zap|texto|textinho|modelo|resposta|contraproposta|proposta)';

/** Clear by themselves, whatever was asked. */
export const TALK_QUESTIONS: PhraseList<NegotiationTopic> = [
  [
    'negotiate',
    [
      `como (que|e_que)? ${I} (faco|posso|consigo|devo|vou|faz|fazemos)? (para)? (tentar)? (negociar|renegociar|negocio|renegocio|negocia|renegocia)`,
      `como (que|e_que)? ${I} (faco|posso|consigo|devo|vou|faz)? (para)? (fechar|fazer|tentar|conseguir|pedir|peco|consigo|faco|fecho) ${ONE} (acordo|negociacao|renegociacao|desconto|parcelamento)`,
      '(me)? (ajuda|ajude|ajudar|ajudam|ajudas|orienta|oriente|ensina|ensine) (a|para|com|na|como|eu)? (eu|gente)? (a|para)? (negociar|renegociar|negociacao|renegociacao|acordo)',
      '(me)? (ajuda|ajude|ajudar|orienta|ensina) (a|para|eu_a|eu)? (fazer|fechar|pedir|conseguir|tentar) (um|uma|o|a)? (acordo|negociacao|renegociacao|desconto)',
      '(preciso|quero|queria) (de)? (uma)? ajuda (para|com|na|em)? (a)? (negociar|renegociar|negociacao)',
      '(melhor|qual_o_melhor|qual_e_o_melhor) (jeito|forma|maneira|modo) (de|para) (negociar|renegociar)',
      '(dica|dicas|conselho|conselhos) (de|para|sobre) (negociar|renegociar|negociacao)',
      'negocia (com)? (o|a)? .. para mim',
      'por onde (eu)? (comeco|comecar) (a|para)? negociar',
    ],
  ],
  [
    'how-much-to-offer',
    [
      `quanto (que|voce_acha_que)? ${I} (devo|posso|deveria|preciso|consigo|tenho_que|vou|da_para|e_bom|e_justo|faz_sentido|vale_a_pena|seria_bom)? (oferecer|ofereco|oferto|ofertar|propor|proponho)`,
      `quanto ${I} (peco|pedir|posso_pedir|devo_pedir|da_para_pedir|consigo) (de)? (desconto|abatimento)`,
      `quanto de (desconto|abatimento) ${I} (posso|devo|da_para|consigo|peco|pedir)? (pedir|conseguir|esperar)?`,
      `(qual|que|quais) (o|a)? (valor|proposta|oferta|lance) ${I} (devo|posso|vou|ofereco|proponho|mando|faco|deveria)? (oferecer|propor|fazer|mandar|ofertar|ofereco|proponho|faco|mando)`,
      `ate quanto ${I} (posso|devo|vale|da|pago|consigo|aceito|vou|ofereco) (a_pena|para)? (pagar|ir|oferecer|chegar|fechar|aceitar|subir)?`,
      'quanto (eles|o_banco|a_loja|a_financeira|a_operadora)? (costuma|costumam) (aceitar|dar|fazer)',
      '(qual|quanto) (e|eh|o|seria|o_meu)? (o)? (meu)? (teto|valor_maximo|maximo_que_vale|maximo_que_posso_pagar)',
      'quanto seria justo (pagar|oferecer|propor)?',
      '(se_eu|e_se_eu) (oferecer|ofertar|propor|chegar_com|falar|der) .. .. (eles|ele|ela|o_banco|a_loja)? (aceitam|aceita|topam|topa|fecham|fazem|aceitariam)',
      '(queria|quero|seria_bom|tomara) que (eles|ele|ela|o_banco|a_loja)? (fizessem|fizesse|fechassem|fechasse|aceitassem|aceitasse|deixassem|baixassem) (por|em|para)?',
    ],
  ],
  [
    'call-script',
    [
      `(o_que|que|oq) (que|e_que)? ${I} (falo|digo|respondo|devo_falar|devo_dizer|posso_falar|posso_dizer|tenho_que_falar|tenho_que_dizer|preciso_falar|falaria|diria) (para|com|na|no|quando|se|ao|em|pro) (eles|ele|ela|elas|ligacao|telefone|ligarem|ligar|me_ligarem|eu_ligar|atenderem|atender|a_moca|o_cobrador|cobranca|a_cobranca|negociacao|hora)`,
      '(o_que|que) (falar|dizer|responder) (para|com|na|no|quando|ao|em) (eles|ele|ela|ligacao|telefone|ligarem|ligar|hora|negociacao|a_cobranca|cobranca)',
      '(roteiro|script|colinha|cola) (para|da|de|pra_eu|com)? (a|o|eu|de)? (ligar|ligacao|telefonar|conversa|negociacao|falar|negociar|telefonema|banco)',
      'como (e_que|que)? (eu)? (falo|converso|falar|conversar|me_comporto|respondo|lido) (na|no|quando|com) (ligacao|telefone|eles_ligarem|ligarem|eles)',
      '(o_que|que) (eu)? nao (posso|devo|e_para) (falar|dizer)',
      '(vou|vou_ter_que|tenho_que|preciso|quero) ligar (para_eles|no_banco|para_o_banco|para_negociar) .. (o_que|que|como) (eu)? (falo|digo|falar|dizer)',
    ],
  ],
  [
    'draft-to-creditor',
    [
      `${WRITE} (para_mim)? ${ONE} ${MESSAGE} (para_mim)? (para|ao|aos|a|de_resposta_para|pedindo|dizendo|propondo) (eles|eu_mandar|mandar|enviar|eu_enviar|negociar|mim|desconto|acordo|parcelamento)`,
      `${WRITE} (para_mim)? (a|essa|aquela|uma|minha) (mensagem|msg|mensagenzinha|carta|cartinha|resposta) (para_mim|de_negociacao|de_acordo|de_proposta|por_favor)?`,
      `(tem|quero|queria|preciso_de|preciso|me_da|me_de|me_manda|me_mande|me_passa|manda|passa) (ai)? ${ONE} (mensagem|msg|texto|modelo|carta) (pronta|pronto|de_negociacao|para_negociar|para_mandar_para_eles|para_eles|para_mandar|para_enviar|de_acordo|de_proposta)`,
      'mensagem (para|pra) (eles|o_credor|o_banco|a_loja)',
      'como (eu)? (escrevo|respondo) (para|a) (eles|o_credor|o_banco|a_loja)',
      '(o_que|que) (eu)? (escrevo|mando|respondo_no_zap) (para|pra) (eles|ele|ela)',
    ],
  ],
  [
    'complaint',
    [
      `${WRITE} ${ONE} (reclamacao|queixa|denuncia) ..`,
      '(abre|abrir|abro|abra|registra|registrar|registro|registre|quero|queria|preciso|entrar_com|entro_com|mandar|manda|enviar|cade) (fazer|abrir|registrar|entrar_com|mandar)? (um|uma|a|o|minha)? (reclamacao|queixa|denuncia)',
      'como (e_que|que)? (eu)? (faco|faz|posso|consigo|abro|registro|fazer|abrir)? (para)? (fazer|abrir|registrar)? (um|uma|a)? (reclamacao|queixa|denuncia|reclamo|reclamar|denuncio|denunciar)',
      '(texto|carta|mensagem|modelo|reclamacao|queixa|denuncia|reclamar|denunciar) (para|no|na|ao|do|em|de) (o|a)? (procon|consumidor|consumidor_gov|consumidor_._gov|reclame_aqui|banco_central|bacen)',
      `${WRITE} .. (procon|consumidor_._gov|consumidor_gov|reclame_aqui)`,
      '(o_que|que) (eu)? (escrevo|coloco|falo|boto|digo) (no|para_o|na) (procon|consumidor_._gov|consumidor|reclame_aqui|reclamacao)',
      '(a|minha)? reclamacao (para|pra|pro) (eles|mim)',
    ],
  ],
  [
    'offers',
    [
      '(vale_a_pena|compensa|devo|sera_que_devo|sera_que_vale_a_pena|e_bom|e_melhor|acha_que_devo) (eu)? (aceitar|fechar|topar)',
    ],
  ],
  [
    'interest',
    [
      `quanto (que|e_que)? (eu|a_gente)? (pago|estou_pagando|vou_pagar|pagaria|perco|gasto|tem|da|e|sai|vai|fica) (so)? (de|em|com) juros`,
      'quanto (de|so_de|em) juros (eu|que_eu|e_que)? (pago|estou_pagando|vou_pagar|tem|da|e|sai|vai)?',
      '(qual|quais|quanto) (e|eh|sao|que_e)? (o|os|a|as)? (juros|taxa|taxas|taxa_de_juros|cet|custo_efetivo|custo_efetivo_total) (disso|nisso|dessa|desse|deste|desta|que_eu_pago|que_pago|que_estou_pagando|que_eles_cobram|que_me_cobram|que_estao_cobrando|da_minha|do_meu|das_minhas)',
      '(qual|quais) (e|eh)? (o)? cet (do|da|de|no|na)?',
      '(o_que|que) (e|eh|significa) (esse|o|um)? (cet|custo_efetivo_total|custo_efetivo)',
      '(qual|quais|que) (divida|dividas) (tem|cobra|cobram|com) (mais|maior|maiores|o_maior|os_maiores) juros',
      'quanto (vai|vao|foi|vira) (so)? para (os)? juros',
      '(vou|vou_acabar|estou|to)? (pagar|pago|pagando) quanto (a_mais|de_juros|de_juro|so_de_juros) ..',
      'quanto (que)? (eu)? (vou)? (pagar|pago) a mais ..',
    ],
  ],
  [
    'payroll-margin',
    [
      '(quanto|ate_quanto|quantos_por_cento) (eles|o_banco|do_meu|que)? (pode|podem) (ser)? (descontar|descontado|tirar|pegar|comprometer|abocanhar) (do|no|da|de|em) (meu|minha)? (salario|beneficio|contracheque|holerite|pagamento|aposentadoria|pensao|folha)',
      '(qual|quanto) (e|eh)? (a|o)? (minha)? margem (consignavel|do_consignado|para_consignado|de_consignado)?',
      '(limite|maximo|teto) (do|de|para) (desconto_do)? (consignado|desconto_no_salario|desconto_em_folha|desconto_na_folha)',
      '(podem|pode) (descontar|tirar|pegar) (isso_tudo|tudo_isso|tanto|mais_de) .. (salario|beneficio|aposentadoria|consignado)',
      'consignado (pode|podem) (pegar|tirar|descontar|comer|levar) (quanto|ate_quanto)',
    ],
  ],
];

/** Meant so only when somebody who is owed is named next: "como falo com o itaú", "escreve um texto pro banco". */
export const TALK_QUESTIONS_TO: PhraseList<NegotiationTopic> = [
  [
    'call-script',
    [
      `(o_que|que|oq) (que|e_que)? ${I} (falo|digo|respondo|devo_falar|devo_dizer|posso_falar|posso_dizer|tenho_que_falar|tenho_que_dizer|preciso_falar|falar|dizer|responder) (para|com|na|no|ao)`,
      `como (que|e_que)? ${I} (falo|converso|falar|conversar|devo_falar|trato|lido|ligo) (com|para|na|no)`,
      '(roteiro|script) (para|de) (ligar|falar|conversar) (para|com|no|na)',
    ],
  ],
  [
    'draft-to-creditor',
    [
      `${WRITE} (para_mim)? ${ONE} ${MESSAGE} (para_mim)? (para|ao|a|de_proposta_para)`,
      `(quero|queria|preciso|preciso_de|me_da|me_manda|tem|manda) ${ONE} (mensagem|msg|texto|modelo|carta) (pronta|pronto)? (para|ao|a)`,
      '(mensagem|msg|texto|carta) (para|ao)',
      '(escreve|escreva|manda|mande|fala|fale|diz|diga|pede|peca|responde|responda) (la|isso)? (para|ao|com)',
      '(o_que|que|como) (eu)? (escrevo|mando) (para|ao)',
    ],
  ],
  [
    'complaint',
    [
      '(reclamar|reclamo|reclamacao|queixa|denuncia|denunciar|denuncio) (de|do|da|dos|das|contra|sobre|para)',
      '(quero|vou|posso|como|queria) (eu)? (denunciar|denuncio)',
    ],
  ],
  [
    'interest',
    ['(qual|quais|quanto) (e|eh|sao)? (o|os|a)? (juros|taxa|taxa_de_juros|cet) (que)? (do|da|no|na|de|o|a)'],
  ],
];

/** Wishes rather than questions: heard once debts were told, so that "quero negociar minhas dívidas" opens a talk as any greeting does. */
export const TALK_WISHES: PhraseList<NegotiationTopic> = [
  [
    'negotiate',
    [
      '(quero|queria|preciso|gostaria_de|vamos|bora|da_para|consigo|posso|pretendo|vou|vou_tentar|quero_tentar|queria_tentar) (tentar)? (negociar|renegociar)',
      '(quero|queria|preciso|vou|gostaria_de) (fazer|fechar|tentar|pedir|propor) (um|uma)? (acordo|renegociacao|negociacao|desconto) (com|no|na|para|do|da)',
      '(ajuda|ajudar) (com|na|a) (negociacao|negociar)',
    ],
  ],
];

/** Said alone, as our own messages suggest: "reclamação", "mensagem". */
export const TALK_ALONE: PhraseList<NegotiationTopic> = [
  ['negotiate', ['(quero)? (negociar|renegociar|negociacao)', 'ajuda (para|com|na|a) (negociar|negociacao)']],
  ['complaint', ['(quero|manda|me_manda)? (a|uma|minha|fazer)? (reclamacao|reclamar)']],
  ['draft-to-creditor', ['(quero|manda|me_manda)? (a|uma)? (mensagem|msg|carta) (pronta)?']],
  ['call-script', ['(quero|manda|me_manda)? (o|um)? (script|roteiro_da_ligacao)']],
];

/** Whom one speaks to without a name. */
export const CREDITOR_NOUNS: ReadonlySet<string> = new Set(
  [
    'banco bancos credor credores credora loja lojas empresa empresas financeira operadora cobranca cobrador cobradora',
    'companhia concessionaria imobiliaria gerente assessoria escritorio eles',
  ]
    .join(' ')
    .split(' '),
);

/** What a creditor answered to the person's own proposal. */
export const REFUSALS: readonly string[] = [
  'nao (aceitaram|aceitou|toparam|topou|concordaram|concordou|quiseram|quis|querem|quer) (a|o|minha|meu|esse|essa|nenhum|nenhuma|fazer|dar|me_dar|aceitar|negociar|renegociar|acordo|baixar|reduzir|diminuir|fechar)? (proposta|oferta|acordo|contraproposta|valor|desconto|negociar|negociacao|parcelar|nenhum|nenhuma)?',
  '(recusaram|recusou|negaram|negou|rejeitaram|rejeitou|nao_aprovaram) (a|o|minha|meu|essa|esse) (proposta|oferta|contraproposta|acordo|pedido|pedido_de_desconto|desconto)',
  '(disseram|falaram|disse|falou|responderam|respondeu) (que)? nao (aceitam|aceita|fazem|faz|da|topam|topa|tem|negociam|negocia|dao|baixam)? (acordo|desconto|negociacao|menos|por_menos|esse_valor|a_proposta)?',
  '(proposta|contraproposta|acordo|oferta) .. (recusada|recusado|negada|negado|rejeitada|rejeitado)',
  '(levei|recebi|tomei) (um)? nao (deles|do|da)',
  'nao (foi|e|sera) possivel (aprovar|atender|aceitar|conceder|acatar) ..',
  '(riu|riram|caiu_na_risada|deram_risada|zombou|desligou|desligaram|bateu_o_telefone|bateram_o_telefone) (da|na)? (minha)? (minha)? (cara|de_mim)',
];

/** The yes without its price; with one it is an offer. */
export const AGREEMENTS: readonly string[] = [
  '(aceitaram|aceitou|toparam|topou|concordaram|concordou) (a|o|com|minha|meu|a_minha|o_meu)? (minha|meu|a|o)? (proposta|oferta|acordo|contraproposta|condicao|negociar|parcelar)?',
  '(minha)? (proposta|contraproposta) (foi)? (aceita|aprovada)',
  '(disse|disseram|falou|falaram|deu|deram|responderam|respondeu) (que|o)? (sim|ok|pode_ser|fechado)',
];

/** What the person proposes or thinks of proposing: no offer of the creditor, and nothing owed. */
export const OWN_PROPOSALS: readonly string[] = [
  '(ofereci|ofertei|propus|ofereco|proponho)',
  '(vou|quero|posso|queria|consigo|pretendo|penso_em|pensei_em|tentar|tentei|devo|poderia|da_para) (tentar)? (oferecer|propor|ofertar)',
  'se (eu|a_gente)? (oferecer|propor|ofertar|oferecesse|propusesse)',
  '(mandei|fiz|vou_mandar|vou_fazer|quero_mandar|enviei) (a|uma|minha)? (proposta|contraproposta|oferta) de',
  '(perguntei|pedi) (se|para) (eles)? (fazia|faziam|fazer|fazerem|aceitava|aceitavam|deixava|deixavam|deixar|fechava|fechavam|dava|fechar)? (por|em)',
];

/** What the person sent or asked, without its sum. */
export const PROPOSALS_SENT: readonly string[] = [
  '(mandei|enviei|fiz|passei) (a|uma|aquela|minha|sua|seu|o|um)? (minha|sua|seu)? (proposta|contraproposta|mensagem|modelo|pedido|texto|carta)',
  '(responderam|respondeu|leram|viram) .. (proposta|mensagem|modelo|texto|pedido|carta)',
  '(pedi|perguntei) (se|para|um|uma|o|por|desconto|menos|parcelamento)',
];

/** Objects that make it no answer to a proposal: "não aceitaram meu cartão", "não quis me atender". */
export const OTHER_REFUSED: ReadonlySet<string> = new Set(
  'cartao emprestimo atender ligacao curriculo documento pix dinheiro credito pagamento limite me falar saber'.split(
    ' ',
  ),
);

/** What creditors ask for, meant as an offer when a sum stands right after it and there is a plan: "pediram 600". */
export const SUMS_ASKED_BY_CREDITORS: readonly string[] = [
  '(eles|elas|o_banco|a_loja)? (pediram|pedem|pediu|pede|pedindo|querendo|querem|quer|falaram|falou|disseram|disse|exige|propos|sugeriu|exigem|exigiram|propuseram|mantiveram|sugeriram|falaram_em|chegaram_em|chegaram_a|faz|fazem|fizeram|deixaram_por|baixaram_para|subiram_para|voltaram_com)',
];

/** "contraproposta de 700", as loose as an offer's own words. */
export const COUNTER_OFFERS: readonly string[] = ['(contraproposta|contrapropostas|contra-proposta|contra_proposta)'];

/** "…, aceito?", "compensa?": asks what to make of the offer that was just told. */
export const OFFER_ASKED: readonly string[] = [
  '(isso_e_negocio|e_bom_negocio|vale_isso|presta|e_vantagem|aceito|fecho|topo|pego|devo_aceitar|devo_fechar|compensa|vale|vale_a_pena|e_bom|e_boa|boa|bom|ta_bom|esta_bom|esta_boa|sera|sera_que_vale|sera_que_compensa|que_acha|o_que_acha|o_que_voce_acha|e_uma_boa|e_negocio|vale_mesmo) (a_pena)? (ou_nao|isso)?',
];
