import type { CommonTopic, QuestionTopic } from '../../../contracts/question-topics.ts';
import type { PhraseList } from '../text/phrase-book.ts';

/** How a word that nobody explained is asked about. */
function whatIs(name: string): readonly string[] {
  const term = `(${name})`;
  return [
    `(o_que|que|oque|oq|qual) (que)? (e|eh|significa|quer_dizer|seria|sao|vem_a_ser|que_e) (mesmo)? (esse|essa|esses|o|a|os|um|uma|isso_de|esse_negocio_de|essa_historia_de|esse_tal_de|essa_tal_de|esse_tal|essa_tal|tal_de|a_tal|o_tal|a_tal_da|o_tal_do)? ${term}`,
    `(explica|explique|me_explica|me_explique|entender|entendi|entendo|compreendo|pode_explicar|poderia_explicar|me_fala|fala) (para_mim|melhor|direito|aqui|ai)? (o_que|que|como|sobre|disso)? (e|eh|sao|seria|significa|funciona|que_e|direito)? (esse|essa|o|a|os|as|um|uma|de|esse_tal_de|essa_tal_de)? ${term}`,
    `como (e_que|que)? (funciona|funcionam|e) (esse|essa|o|a|os|as|um|uma)? ${term}`,
    `${term} (e|eh|sao|significa|quer_dizer|seria) (o_que|oque|que|como)`,
    `(como_assim|para_que_serve|serve_para_que|que_historia_e_essa_de|que_negocio_e_esse_de|que_trem_e_esse_de|que_e_isso_de|que_diabo_e) (esse|essa|o|a|os)? ${term}`,
    `${term} (como_assim|como_funciona|serve_para_que|para_que_serve|que_e_isso)`,
  ];
}

/** How help that one may have a right to is asked about. */
function rightTo(name: string): readonly string[] {
  const term = `(${name})`;
  return [
    ...whatIs(name),
    `(tenho|ter|teria|tem|temos|quem_tem|terei|sera_que_tenho|dar) (algum|o|esse)? direito (a|na|no|de|ao|ter)? (a|ter|receber)? ${term}`,
    `${term} .. (tenho_direito|eu_tenho_direito|como_peco|como_pedir|como_faco|como_faz|como_consigo|quem_pode|quem_tem_direito|onde_peco|onde_pede|como_solicito|posso_pedir|posso_receber)`,
    `(como|onde|aonde|posso|consigo|da_para|tem_como) (e_que|que)? (eu)? (faco_para|faz_para|fazer_para|posso|consigo)? (peco|pede|pedir|consigo|conseguir|ter|solicito|solicitar|receber|recebo|entrar|entro|me_cadastro|me_inscrevo|cadastrar|fazer|faco|pegar|pego|ganhar) (a|o|na|no|para|um|uma|direito_a)? (a|o)? ${term}`,
    `(quero|queria|preciso|gostaria|vou|preciso_de|gostaria_de|existe|tem|ainda_tem|ainda_existe|tenho|teria|ganho|posso_ter) (pedir|ter|solicitar|fazer|me_cadastrar|receber|saber_da|saber_do|saber_sobre|de)? (a|o|na|no|um|uma|algum|alguma)? ${term} (ainda|para_mim|de_graca)?`,
  ];
}

const TARIFF =
  'tarifa_social|tarifa_social_de_energia|tarifa_social_da_luz|luz_do_povo|desconto_na_luz|desconto_na_conta_de_luz|desconto_da_luz|desconto_na_energia|luz_de_graca|luz_gratis|tarifa_baixa_renda|baixa_renda_na_luz|luz_mais_barata|conta_de_luz_mais_barata|auxilio_luz|auxilio_para_pagar_a_luz|ajuda_para_pagar_a_luz|ajuda_na_luz|vale_luz';
const GAS =
  'auxilio_gas|auxilio_do_gas|vale_gas|gas_do_povo|beneficio_do_gas|beneficio_de_gas|ajuda_do_gas|ajuda_para_o_gas|ajuda_no_gas|botijao_de_graca|botijao_gratis|gas_de_graca|gas_gratis|ajuda_para_comprar_gas';
const CARD =
  'rmc|cartao_rmc|rcc|cartao_rcc|reserva_de_margem|reserva_de_margem_consignavel|cartao_consignado|cartao_de_credito_consignado|cartao_beneficio|desconto_rmc|emprestimo_rmc';
const FUND = '(fgts|fundo_de_garantia|saque_aniversario|saque_do_fgts|fundo)';
const BILL =
  '(aluguel|luz|agua|condominio|cartao|carro|moto|gas|energia|internet|escola|faculdade|prestacao|emprestimo|conta_de_luz|conta_de_agua|conta|contas|fatura|carne|financiamento|telefone|plano_de_saude|remedio|mercado|comida|iptu|banco|prestacao_do_carro|parcela_do_carro)';
const LOAN =
  '(emprestimo|emprestimos|consignado|consignados|divida|dividas|conta|contrato|financiamento|credito|cartao|compra|cobranca|desconto|rmc|parcela|debito)';
const NOT_DONE =
  '(nao|nunca|num) (fiz|peguei|pedi|assinei|contratei|reconheco|autorizei|solicitei|conheco|foi_eu|fui_eu|e_minha|e_meu)';

/** What many ask besides their own figures. */
export const COMMON_QUESTION_WORDS: PhraseList<CommonTopic | Extract<QuestionTopic, 'what-is-this' | 'negotiate'>> = [
  ['total-effective-cost', whatIs('cet|custo_efetivo|custo_efetivo_total|tal_cet')],
  [
    'compound-interest',
    [
      ...whatIs('juros_compostos|juros_composto|juros_sobre_juros|juros_em_cima_de_juros|juros_simples_e_composto'),
      'diferenca (de|entre|dos|do|entre_os) juros simples (e|para|dos|de) (juros)? (composto|compostos)',
      '(porque|por_que|como) (que|e_que)? (a|essa|minha|as|minhas|uma)? (divida|dividas) (cresce|crescem|aumenta|aumentam|sobe|so_cresce|so_aumenta|nao_para_de_crescer|nunca_acaba|dobrou|dobra|virou_bola_de_neve|vira_bola_de_neve) ..',
    ],
  ],
  [
    'portability',
    [
      ...whatIs(
        'portabilidade|portabilidade_de_credito|portabilidade_de_divida|portabilidade_de_emprestimo|portabilidade_do_emprestimo|portabilidade_do_consignado',
      ),
      '(posso|da_para|tem_como|consigo|compensa|vale_a_pena|como|quero|queria|devo) (eu)? (levar|levo|mudar|mudo|transferir|transfiro|passar|passo|trocar|troco) (a|o|essa|meu|minha|esse)? (minha|meu)? (divida|emprestimo|consignado|financiamento) (para|de) (outro|um_outro) (banco|lugar)',
      '(como|posso|quero|da_para|vale_a_pena|compensa|devo|consigo|tem_como|queria) (eu)? (fazer|faco|faz|pedir|peco) (a|uma)? portabilidade (da|do|de|para)? ..',
      'portabilidade (vale_a_pena|compensa|e_bom|e_boa|presta|adianta)',
    ],
  ],
  [
    'payroll-loan',
    whatIs(
      'consignado|emprestimo_consignado|credito_consignado|desconto_em_folha|emprestimo_descontado_em_folha|consignados',
    ),
  ],
  [
    'payroll-card',
    [
      ...whatIs(CARD),
      `(posso|como|quero|da_para|tem_como|consigo|preciso|queria|gostaria_de|devo|vou) (eu|que|e_que|faco_para|faz_para)? (cancelo|cancelar|tirar|tiro|encerrar|encerro|parar|acabar|acabo|sair|me_livrar|me_livro|saio|quitar|terminar) (de|do|da|desse|dessa|o|a|esse|essa|com|com_o|com_esse|meu|minha)? (meu|desconto|tal_de|uso_do)? (do|da|de)? (${CARD})`,
      `(${CARD}) .. (da_para_cancelar|posso_cancelar|como_cancelo|como_cancela|como_tiro|tem_como_cancelar|nao_acaba|nunca_acaba|nao_termina)`,
      `nao quero (mais)? (esse|o|um|ter|esse_tal_de)? (${CARD})`,
      `(tem|veio|apareceu|esta_vindo|vem|descontam|descontando) .. (um|esse|uma)? (desconto|tal|negocio|nome)? (de|da|do)? (${CARD}) (no|do|na) ..`,
    ],
  ],
  [
    'negotiation-fair',
    [
      '(feirao|mutirao|serasa_limpa_nome|feirao_do_serasa|feirao_limpa_nome) (do|da|de|dos)? (serasa|spc|limpa_nome|negociacao|renegociacao|bancos|nome|divida|dividas)? .. (vale|vale_a_pena|compensa|e_bom|e_boa|presta|confiavel|funciona|e_verdade|adianta|e_serio|e_seguro|tem_desconto|ajuda)',
      '(vale_a_pena|vale|compensa|e_bom|presta|adianta|o_que_acha|o_que_voce_acha|como_funciona|devo|posso|quando_e|quando_tem|o_que_e|e_seguro|e_confiavel|funciona|sera_que_vale) .. (o|no|do|nesse|esse|pelo|ir_no|esperar_o|negociar_no)? (feirao|mutirao|serasa_limpa_nome|feirao_limpa_nome|feirao_serasa_limpa_nome|feirao_do_limpa_nome)',
    ],
  ],
  [
    'fgts',
    [
      `(posso|da_para|tem_como|consigo|podemos|vale_a_pena|compensa|e_bom|devo|como|e_melhor|pode|sera_que_posso|eu_posso|vale) (eu|que|e_que)? (usar|uso|sacar|saco|pegar|pego|tirar|tiro|retirar|antecipar|adiantar|liberar|resgatar|mexer_no|gastar) (o|a|do|no|meu|um_pouco_do|o_dinheiro_do|dinheiro_do|parte_do|todo_o|o_saldo_do|saldo_do)? (meu)? ${FUND}`,
      `${FUND} (serve|da|ajuda|pode|compensa|vale|e_bom|posso) (a_pena|ser|usar|usado)? (usar|usado|ser_usado|sacar)? (para|pra) (pagar|quitar|abater) ..`,
      `(tenho|sobrou|ha) (um|dinheiro|saldo|algum)? .. (no|de|do) ${FUND} .. (posso|da_para|uso|compensa|vale_a_pena|consigo|tem_como)`,
    ],
  ],
  [
    'social-tariff',
    [
      ...rightTo(TARIFF),
      '(luz|energia|conta_de_luz) (pode|podia|poderia) (ser|sair|vir|ficar) (de_graca|gratis|mais_barata)',
    ],
  ],
  ['gas-benefit', rightTo(GAS)],
  [
    'social-help',
    [
      ...rightTo('cras|cadunico|cad_unico|cadastro_unico|bolsa_familia|cesta_basica'),
      '(o_que|que) (e_que)? (o|no)? cras (faz|resolve|ajuda|oferece|tem|da)',
      '(onde|aonde) (fica|e|tem|acho|encontro|vou) (o|um|no)? cras',
      '(que|quais|qual|tem|existe|ha) (algum|alguma|e|sao)? (os|as|o|a)? (beneficio|beneficios|ajuda|auxilio|auxilios|ajudas) (do_governo|da_prefeitura|social|sociais) .. (direito|posso|pedir|receber|para_mim|tenho|existe|tem)?',
      '(tenho|teria|tem|sera_que_tenho) direito (a)? (algum|alguma|que|quais|algo|qualquer) (beneficio|beneficios|ajuda|auxilio|coisa_do_governo)? ..',
      '(a_que|a_quais|quais|que) (beneficio|beneficios|ajuda|auxilio) (eu)? (tenho_direito|posso_pedir|posso_receber|posso_ter)',
    ],
  ],
  [
    'which-bill-first',
    [
      `(posso|devo|e_melhor|melhor|sera_que_posso|compensa|vale_a_pena|da_para|tem_problema|pode|posso_eu|e_certo) (eu)? (deixar_de_pagar|nao_pagar|atrasar|deixar|parar_de_pagar|deixo_de_pagar|segurar|deixar_atrasar|deixar_de_lado|empurrar|adiar) (o|a|de|do|da)? ${BILL} .. (para|e) (poder|conseguir|dar_para)? (pagar|eu_pagar|quitar) ..`,
      `(eu)? (pago|pagar|quito|priorizo|acerto) (primeiro)? (o|a)? ${BILL} ou (pago|pagar)? (o|a)? ${BILL}`,
      `(pago|pagar|primeiro|antes|quito) (,|:)? (o|a)? ${BILL} ou (o|a)? ${BILL}`,
      `(posso|pode|da_para|tem_problema|tem_problema_em|e_ruim) (eu)? (atrasar|deixar_atrasar|adiar|empurrar|deixar_para_depois|deixar_de_pagar|pagar_depois) (o|a)? ${BILL}`,
      '(qual|que|quais) (conta|contas|boleto|boletos) (de_casa|da_casa|que)? (eu)? (e)? (mais_importante|posso_atrasar|posso_deixar|posso_deixar_de_pagar|pode_esperar|podem_esperar|posso_adiar|da_para_atrasar|nao_posso_atrasar|nao_pode_atrasar|vem_antes)',
      '(nao) (da|tenho|consigo|vai_dar|sobra|tenho_dinheiro) (para|como|dinheiro)? .. (pagar)? (tudo|todas|todas_as_contas) .. (qual|o_que|que|quais) (conta|contas|eu)? .. (primeiro|antes|primeira|deixo)',
    ],
  ],
  [
    'negotiate',
    [
      '(divida|dividas|conta|debito) (e|esta|ja|ta)? (muito|bem|mais|tao)? (velha|velhas|antiga|antigas|velho|antigo|de_anos|de_muitos_anos|de_muito_tempo) .. (desconto|acordo|negociar|abatimento|pagar_menos|baixar|negocia)',
      '(divida|dividas|conta|debito) (e|esta|ja|ta)? (muito|bem|mais|tao)? (velha|velhas|antiga|antigas) .. (da_para|tem_como|posso|consigo|rola|sera_que_da_para) (eu)? (pedir|conseguir|ter|negociar)? (um)? (desconto|acordo|abatimento)',
      'consigo (um|algum)? desconto (na|nas|numa|em) (minha|minhas|essa)? (divida|dividas|conta)',
      '(da_para|tem_como|consigo|posso|rola|sera_que_da_para|sera_que_consigo|como|devo|vale) (eu)? (pedir|peco|conseguir|consigo|ter|arrumar|ganhar|negociar) (um|algum|mais|bom)? desconto (na|nas|da|das|de|em|numa|por)? (minha|minhas|essa|uma|a|as)? (divida|dividas|divida_velha|divida_antiga|divida_atrasada)',
      '(da_para|tem_como|posso|consigo|rola|sera_que_da_para|sera_que_consigo|devo) (eu)? (pedir|conseguir|ter|negociar) (um|algum|mais|bom)? desconto',
      '(eles|banco|loja|credor) (dao|da|fazem|faz) desconto (na|em|para|de|por) (divida|dividas|conta) (velha|antiga|velhas|antigas)?',
    ],
  ],
  [
    'not-my-loan',
    [
      `${NOT_DONE} (esse|este|essa|esta|esses|essas|aquele|aquela|tal|nenhum_desses|nenhuma_dessas|nenhum_deles) (tal_de)? ${LOAN}`,
      `(nao|nunca) (reconheco|autorizei|conheco) (nenhum|nenhuma|o|a|um|uma|os|as)? ${LOAN}`,
      `(essa|esta|esse|este) ${LOAN} (ai|aqui)? nao (e|eh|foi) (minha|meu|feita_por_mim|feito_por_mim|eu|eu_que_fiz)`,
      `${NOT_DONE} (um|nenhum|nenhuma|uma)? ${LOAN} (nesse|nessa|com_esse|com_essa|com_eles|nesse_banco|desse_banco)`,
      `(nao|nunca) (fui|foi) eu (que|quem) (fiz|fez|peguei|pegou|pedi|pediu|contratei) (esse|essa|este|esta|o|a|esses|essas) ${LOAN}`,
      '(diz|dizem|falou|falam|disse|disseram|afirma) que (eu)? (fiz|peguei|contratei|devo) .. (mas|e|so_que) (eu)? (nao|nunca) (fiz|peguei|contratei|devo)',
      '(nao|nunca) (pedi|solicitei|quis|fiz) (cartao|emprestimo|consignado) (nenhum|algum) ..',
      '(pegaram|tiraram|sacaram) dinheiro (no|em|com|usando) (o)? (meu) (nome|cpf)',
      `${LOAN} .. (que|q) (eu|la)? ${NOT_DONE}`,
      `(fizeram|pegaram|abriram|tiraram|contrataram|colocaram|meteram|apareceu|apareceram|botaram) (um|uma|uns|o|a|varios)? ${LOAN} (falso|falsa|fantasma|novo)? .. (no|em|com_o|usando_o|com) (meu|meus|minha) (nome|cpf|beneficio|dados|documentos|documento|inss)`,
      '(usaram|clonaram|roubaram|pegaram) (o|os)? (meu|meus|minha) (nome|cpf|dados|documento|documentos|cartao|identidade) ..',
      `(caiu|entrou|apareceu|depositaram|veio|apareceram) (um|uma|dinheiro|esse|no)? .. (emprestimo|consignado|dinheiro|desconto|pix|deposito) .. (que_eu|que|sem_eu|sem) (nao|nunca)? (pedi|fiz|peguei|autorizei|pedir|autorizar|saber|contratei|contratar|reconheco)`,
      `(emprestimo|consignado|desconto|contrato|divida|cobranca|cartao) (indevido|indevida|fraudulento|fraudulenta|falso|falsa|fantasma|nao_autorizado|nao_reconhecido|desconhecido|desconhecida|sem_minha_autorizacao|sem_autorizacao|sem_eu_pedir|sem_eu_saber)`,
    ],
  ],
  [
    'who-is-behind',
    [
      '(quem|qual) (sao|e|eh) (que_e)? (os|o|a|as)? (responsavel|responsaveis|dono|dona|donos|chefe|proprietario|criador|criadores|equipe|time|diretor|fundador) (por|de|do|da|disso|daqui|desse|dessa|aqui)? ..',
      '(de_quem) (e|eh|sao) (essa|esse|isso|a|o|aqui|este|esta)? (empresa|negocio|servico|aplicativo|app|site|programa|robo|numero|assistente|isso|aqui)',
      'quem (esta|fica|ta|e_que_esta) (por)? (tras|atras) (de|disso|daqui|desse|dessa|da) ..',
      '(qual|quem) (e|eh)? (o)? nome (do|da|dos) (dono|dona|donos|empresa|responsavel|firma|empresa_de_voce)',
      '(essa|a|sua) (empresa|firma) (de_voce)? (existe|e_registrada|e_legalizada|e_de_verdade) ..',
      'quem (criou|fez|inventou|desenvolveu|montou|programou|manda|comanda|banca|mantem) (voce|isso|isto|esse|essa|nisso|aqui|em_voce|a_dora|o_robo) ..',
      '(qual|tem|me_passa|me_da|cade|manda|me_manda|quero|voce_tem|tem_algum) (e|eh)? (o|um)? (cnpj|razao_social) ..',
      '(qual|que) (e|eh)? (o)? (cnpj|razao_social|endereco|sede) (da|de|dessa|desta) (empresa|voce|firma|denserola)',
    ],
  ],
  [
    'what-is-this',
    [
      '(voce|dora) (e|eh|sao|fala|falam|vem) de onde',
      '(voce|dora|tu) (e|eh|seria) (mesmo)? (um|uma)? (humana|humano|gente|pessoa|pessoa_de_verdade|pessoa_real|gente_de_verdade|real|de_verdade|ser_humano|inteligencia_artificial|mulher|mulher_de_verdade|maquina|atendente|computador)',
    ],
  ],
  [
    'in-my-name',
    [
      '(voce|a_dora|dora|a_empresa|a_denserola) (vai|vao|pode|podem|consegue|conseguem)? (negocia|negociam|negociar|fala|falam|falar|liga|ligam|ligar|fecha|fecham|fechar|assina|assinam|assinar|resolve|resolvem|resolver|entra_em_contato|entrar_em_contato|pede|pedir) (com|para|ao)? (o|os|a|as|tudo|isso|acordo|minha|minhas)? (banco|bancos|divida|dividas|credores|credor|lojas|serasa)? (com|no|em|por|em_meu) (o)? (meu|mim|minha|nome|meu_lugar) (nome|lugar|parte)? ..',
      '(isso|aqui|usar_isso|falar_com_voce|esse_plano|conversar_aqui|o_plano|esse_programa|fazer_isso|esse_negocio|mexer_nisso|esse_cadastro) .. (vai|pode|podem|vao)? (sujar|suja|negativar|negativa|manchar|mancha|prejudicar|prejudica|queimar|afetar|afeta|baixar|baixa) (o|no)? (meu)? (nome|score|cpf)',
      '(isso|essa_conversa|o_que_eu_falo|aqui|esse_plano) (vai|pode|podem) (aparecer|constar|ir|sair|parar|cair) (no|na|para_o|para_a|em) (serasa|spc|meu_nome|meu_cpf|score|meu_score|banco)',
      '(se)? (eu)? (usar|usando|fizer|fazer|falar|seguir|fechar) (isso|aqui|com_voce|o_plano|esse_plano) .. (o|meu)? (meu)? (score|nome|cpf) (cai|baixa|suja|fica_sujo|piora|diminui|abaixa)',
      '(voce|dora) (vai|vao|pode|podem) (sujar|negativar|manchar|queimar|prejudicar|colocar|botar) (o)? (meu)? (nome|cpf|score) ..',
    ],
  ],
];

/** Words that are of one topic only, for a question that no phrase above knows. */
export const COMMON_HINTS: PhraseList<CommonTopic> = [
  ['prison', ['(delegacia|cadeia|prisao|prender)']],
  ['total-effective-cost', ['(cet|custo_efetivo)']],
  ['compound-interest', ['juros (composto|compostos|sobre_juros)']],
  ['portability', ['portabilidade']],
  ['payroll-card', ['(rmc|rcc|cartao_consignado|reserva_de_margem)']],
  ['negotiation-fair', ['(feirao|mutirao)']],
  ['fgts', ['(fgts|fundo_de_garantia)']],
  ['social-tariff', ['(tarifa_social|luz_do_povo)']],
  ['gas-benefit', ['(gas_do_povo|vale_gas|auxilio_gas|gas_do_governo)']],
  ['social-help', ['(cras|cadunico|cad_unico|cadastro_unico|cesta_basica|assistente_social)']],
];
