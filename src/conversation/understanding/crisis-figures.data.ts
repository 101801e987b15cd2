import { phraseBook } from './phrase-book.ts';

/** What is owed, and who collects it: it may die, vanish and be killed. */
const BILLS =
  '(divida|dividas|conta|contas|juros|juro|banco|bancos|boleto|boletos|fatura|faturas|cartao|cartoes|parcela|parcelas|aluguel|carne|carnes|emprestimo|emprestimos|consignado|consignados|cobranca|cobrancas|cobrador|cobradores|agiota|agiotas|serasa|spc|rotativo|nome|cheque|cheque_especial|financiamento|prestacao|prestacoes|problema|problemas|imposto|impostos|luz|limite|credito|saldo|ligacoes|ligacao|ligacao_de|crediario|gastos|gasto)';
const THE =
  '(a|as|o|os|essa|essas|esse|esses|esta|estas|este|estes|isso|minha|minhas|meu|meus|tanta|tantas|tanto|tantos|toda|todas|todo|todos|na|no|nas|nos|da|do|das|dos|nessa|nesse|dessa|desse|dessas|desses|uma|um|toda_essa|todas_essas|todos_esses|todas_as|todos_os)';
/** A life that is short of money. */
const SHORT =
  '(apertado|apertada|devendo|endividado|endividada|pagando|correndo|fugindo|contando|negativado|negativada|enrolado|enrolada|sufocado|sufocada|trabalhando_para|escondido|escondida|preso|presa|duro|dura|sem_dinheiro|sem_grana|sem_credito|sem_um_real|so_para_pagar|para_pagar|so_pagando|atras_de|de_cheque|de_aluguel|de_favor|de_bico|de_bicos|de_emprestimo|de_cartao|de_credito|de_salario|de_limite|de_agiota|de_parcela|de_vale|de_um_salario|de_ajuda|na_casa|na_corda|na_pindaiba|na_dureza|na_conta|na_miseria|na_mao|no_vermelho|no_aperto|no_sufoco|no_limite|no_negativo|no_cheque|no_rotativo|no_cartao|no_sufoco|nesse_aperto|nesse_sufoco|nesse_vermelho|nessa_dureza|nessa_pindaiba|nesse_limite|nessa_correria|com_o_nome|com_medo_de_cobrador|com_medo_de_abrir|com_nome|com_o_salario|assim_devendo|assim_apertado|assim_apertada|assim_no_vermelho|um_mes|mes_a_mes|de_mes_em_mes|de_boleto|para_boleto|para_banco|so_de)';
const TIRED =
  '(cansaco|cansada|cansado|trabalhar|trabalho|trampar|trampo|rir|vergonha|raiva|medo|fome|sede|sono|saudade|calor|frio|dor_de_cabeca|curiosidade|preocupacao|amores|tanto|ansiedade|vontade|tedio|inveja|orgulho|pena|odio|susto|nervoso|estudar|vez|cobranca|juros)';

/** Ways of speaking about money and tiredness that sound like danger and are none. */
export const figuresOfSpeech = phraseBook<'figure'>([
  [
    'figure',
    [
      // Somebody or something else kills.
      '(vai|vao|ia|iam|quer|querem|pode|podem|esta|estao|ta|quase|que|me_juraram_que_vao|chega_a) me (matar|mata|matando|enforcar|enforcando|cortar|enforca) ..',
      `${BILLS} .. me (mata|matar|matando|enforca|enforcando|sufoca|corta)`,
      '(esta|estao) me matando',
      // Working, laughing, longing to death.
      'me (mato|matando|matar|mata|matei|matasse) (tanto|todo_dia|demais|ai)? (de|para|trabalhando|pagando|correndo|estudando|no_servico|no_trabalho|na_roca|nos_bicos|no_bico|na_obra|no_uber|na_rua|em_dois|nas_entregas|fazendo) ..',
      'me (mato|matando) (todo_dia|todos_os_dias|o_mes_inteiro|dia_e_noite|o_dia_todo|o_dia_inteiro|demais|tanto|no_trampo|na_lida)',
      'me (jogar|jogo|joguei|atirar|atirei|afundar|trancar|enfiar|afogar|afogo|afogando|afoguei|enforcar|enforco|enforcando|enforquei|pendurar|sufocar|suicidar) (no|na|nas|nos|em|de|com|nesse|nessa|nesses) (tanto|tanta|um|uma|os|as|mais|outro|outra|novas?)? (trabalho|cama|bico|bicos|estudo|estudos|corre|faxina|faxinas|servico|compras|sofa|rede|hora_extra|horas_extras|uber|consorcio|financiamento|financeiro|financeiramente|divida|dividas|conta|contas|juros|boleto|boletos|parcela|parcelas|prestacao|prestacoes|carne|cartao|cartoes|emprestimo|emprestimos|consignado|cheque|credito|aluguel|gastos)',
      'me (jogar|jogo) (de_cabeca|com_tudo|de_corpo_e_alma) ..',
      'me (cortar|corto|cortando|cortei) (gastos|gasto|no|nos|os|as|a_luz|a_agua|fazendo|com_a_faca|na_cozinha|no_trabalho|no_servico|sem_querer|o_cabelo|do_grupo|cabelo)',
      'me (machucar|machuco|machuquei|ferir|queimei|queimar) (no|na|jogando|trabalhando|com_o|feio_no) (trabalho|servico|obra|moto|academia|futebol|cozinha|emprego|bola|oleo|acidente|uber|entrega)?',
      `(morrendo|morta|morto|morrer|morro|morri|morte|morre) de ${TIRED}`,
      'morrer (pagando|devendo|endividado|endividada|sem_pagar|trabalhando|de_trabalhar|de_vergonha|na_praia|abracado|de_velho|de_velha|pobre|nesse_banco|nessa_fila)',
      '(antes_de|antes_que|antes_da|ate|ate_o_dia_de|ate_eu) (eu|a|minha|a_minha)? (morrer|morra|morte)',
      'ate a (morte|minha_morte|hora_da_morte|alma)',
      'nao (quero|posso|vou|pretendo|queria) morrer (devendo|endividado|endividada|com|sem|pagando|e_deixar|assim_devendo|antes|na_praia) ..',
      'nao (quero|posso|vou|pretendo|queria) morrer',
      'nao (penso|pensei|pensando|quero_pensar|tenho_vontade) (em|de) (morrer|morte|suicidio|me_matar|besteira)',
      '(medo|medinho|pavor) (de|que_eu) (morrer|morra|da_morte) (e|devendo|sem|antes|com) ..',
      '(fila|boleto|conta|juros|caso) de morte',
      'questao de vida ou morte',
      '(pensao|seguro|auxilio|certidao|atestado|indenizacao) (por|da|de|em_caso_de|de_vida_e|em|de_vida_por|da_minha) morte',
      'seguro de vida .. (desconta*|por_mes|embutido|cobrado|obrigatorio|caro|mensal|junto|casado)',
      // After somebody's death, asked as a question of heirs.
      '(se|quando) (eu)? (morrer|morresse|morro) (a|as|essa|essas|minha|minhas|meu|meus|quem|quem_e_que|o|os)? (divida|dividas|conta|contas|filhos|filho|familia|mulher|marido|esposa|que|herdeiro|herdeiros|consignado|emprestimo|financiamento)? (ainda|tambem)? (passa|passam|fica|ficam|vai_para|vao_para|herda|herdam|paga|assume|cobra|cobram|tem_que_pagar|e_cobrada|sobra|some|tem_de_pagar|vai_ter_que_pagar|responde|respondem) (a|as|para|com|pros|de|o|essa|isso|meus)? .. (filho|filhos|familia|herdeiro|herdeiros|mulher|marido|esposa|mae|quem|divida|dividas|conta)',
      '(se|quando) (eu)? (morrer|morresse|morro) (e|,)? quem (e_que|vai|que|e)? (paga|pagar|herda|assume|fica|responde|cobra) ..',
      '(o_que|que) acontece .. (morrer|morrendo|morre|morte|morro)',
      '(quando|se) (eu)? (morrer|morresse) ainda ..',
      // Ending, leaving and losing debts.
      `(acabar|terminar|dar|por|sumir|desaparecer) (um|o)? (fim|cabo|com|a|de|ao|que|em|aos|pra)? ${THE} (maldita|maldito|malditas|malditos|porcaria_de|desgraca_de|droga_de|praga_de|bendita|bendito)? ${BILLS}`,
      `(acabar|terminar) com (tudo|isso|tudo_isso|isso_tudo) .. ${BILLS}`,
      'acabar com tudo .. (devo|dever|que_eu_devo|estou_devendo|pagar)',
      '(acabar|terminar) com (tudo|isso|tudo_isso|isso_tudo) (que_devo|o_que_devo|logo_de_pagar|ate_o_fim|ate_dezembro|ate_o_natal|esse_ano|este_ano|ano_que_vem)',
      `(fim|ponto_final|basta) (nisso|nessa|nessas|nesse|nesses|na|nas|no|nos|em|a|as) ${THE}? ${BILLS}`,
      'dar (um|o) fim (nessa|nessas|nisso_das) (historia|novela|cobranca|bagunca|situacao|confusao|negociacao|palhacada)',
      '(por|dar) (um|o) fim (nisso|nessa_situacao) (e|para|ate) (pagar|quitar|limpar) ..',
      `(quero|queria|quis|querendo|preferia|vontade|vou|preciso|tomara) .. (sumir|desaparecer) (do|da|dos|das|com|desse|dessa|desses) ${THE}? (maldita|maldito)? (serasa|spc|lista|cadastro|radar|${BILLS.slice(1, -1)})`,
      '(quero|queria|vontade) .. (sumir|desaparecer) com (a|as|o|os|essa|essas|esse|esses|isso|minha|minhas|meu|meus|tudo) ..',
      '(quero|queria|vontade) .. sumir de (vergonha|tanta_vergonha|raiva)',
      `(quero|queria|preciso|desejo|tomara|espero|preferia|prefiro) que .. ${BILLS} .. (suma|sumisse|sumir|sumam|morra|morresse|desapareca|desaparecesse|acabe|acabasse|morta)`,
      `${BILLS} (sumisse|suma|desaparecesse|sumir|desaparecer|morrer|morresse|morta|morto|acabasse|acabe)`,
      `${BILLS} .. (sumisse|desaparecesse|acabasse|morresse|suma)`,
      `nao (vejo|enxergo|encontro|acho) (mais|outra|nenhuma|mais_nenhuma)? saida (para|com|de|dessa|dessas|desse|desses|nessa|nesse|dos|das|do|da) ${THE}? (tanta|tanto|pagar|quitar|enrascada|enrolacao|situacao_financeira|aperto|buraco|negociar|${BILLS.slice(1, -1)})`,
      'nao (vejo|enxergo|acho) (outra|mais|nenhuma)? saida (a_nao_ser|senao|alem_de|alem_do|fora|so) (pegar|vender|atrasar|parcelar|pagar|negociar|emprestimo|renegociar|pedir|fazer|um|refinanciar)',
      '(penso|pensei|pensando|pensar|medo|capaz|fazer|fazendo|faco|fiz|cometer) .. (besteira|besteiras|loucura|loucuras|merda|bobagem|asneira) .. (cartao|credito|compra|compras|dinheiro|banco|emprestimo|limite|comprar|gastar|consorcio|financiamento|negociacao|acordo|agiota|cheque|parcelar|parcela|pix|contrato|assinar|promocao|shopping|aposta|apostas|tigrinho|bet|bets)',
      '(nao|sem|evitar|parar) .. (fazer|fazendo) (mais|nenhuma|uma|outra|essa)? (besteira|besteiras|loucura|loucuras|bobagem|merda) ..',
      // Hard lives that are to go on.
      `(viver|vivendo|vida) ${SHORT}`,
      '(viver|vivendo|vivo) (assim|so|apenas)? (com|de|do|da) (esse|essa|o|a|meu|um|uma|so)? (salario|beneficio|renda|dinheiro|aposentadoria|pensao|bolsa|auxilio|mil|bpc|loas|tao_pouco|pouco)',
      `(viver|vivendo) (assim|desse_jeito|mais)? (com|de|no|na|nesse|nessa|para|em_funcao_de|em_funcao_da|por_causa_de|pra) ${THE}? (tanta|tanto|banco|pobreza|aperto|sufoco|miseria|trabalho|inss|bolsa|${BILLS.slice(1, -1)})`,
      '(essa|dessa|desta|nessa|minha|esta|a|de|que) vida (financeira|corrida|apertada|apertado|de_divida|de_dividas|de_devedor|de_devedora|de_pobre|de_boleto|de_boletos|de_aluguel|de_uber|de_motorista|de_cobranca|de_parcela|de_endividado|de_endividada|de_correria|cara|de_caloteiro|de_bico|bancaria)',
      'acordar .. .. (cobranca|boleto|conta|contas|divida|dividas|cobrador|telefone|fatura)',
      'acordar (cedo|as|na_hora|tarde|de_madrugada|atrasado|atrasada|com_o_telefone|com_cobranca|com_ligacao|com_mensagem|com_cobrador|devendo|e_pensar|4|5|6|7|endividado|endividada|sem_dinheiro|pensando)',
      'dormir .. (de_novo|a_noite|direito|bem|em_paz)',
      'sentido (nessa|nesse|na|no|nisso|pagar|ter|continuar_pagando|guardar|manter|parcelar|renegociar)',
      'nada faz sentido (nessa|nesse|na|no|nessas)',
      '(continuar|seguir) (pagando|trabalhando|nesse_emprego|nessa_empresa|com_o_cartao)',
      'parar de sofrer com .. (divida|dividas|conta|contas|cobranca|juros|banco)',
      // Other goodbyes, other deaths.
      'nao vou estar (aqui|em_casa|ai) (amanha|hoje|agora) (de|pela|a) (manha|tarde|noite)',
      'nao vou estar aqui .. (trabalho|trampo|viagem|viajar|viajando|servico)',
      'nao (quero|consigo|aguento|vou) mais (continuar|seguir) (com|no|na|nesse_emprego|nessa_empresa|nesse_acordo|nesse_consorcio|pagando|devendo|trabalhando|assim_devendo|assim_pagando|nesse_ritmo) ..',
      'nao (quero|consigo|aguento|vou) mais continuar assim',
      'nao (ha|tem|tenho|vejo) (mais)? (porque|por_que|para_que) continuar .. (pagando|cartao|acordo|consorcio|financiamento|plano)',
      '(carta|mensagem|festa|bilhete|video|almoco) de (despedida|adeus) (da|do|de|dos|na|no) (empresa|trabalho|emprego|firma|servico|colegas|turma|escola|chefe|pessoal|colega|patrao|banco|operadora)',
      '(despedir|despedindo|despedi|despedida|despedido) (do|da|de|dos|das) (carro|moto|casa|emprego|trabalho|servico|empresa|loja|cartao|cartoes|dinheiro|salario|banco|nubank|13o|decimo|colegas|pessoal|turma|equipe)',
      '(sair|ir_embora|partir) (dessa|desta|desse) vida (de|financeira|corrida) ..',
      'partir (para|pra|pro) (o|a|outra|outro|cima|negociacao|acordo|briga|justica|ignorancia) ..',
      '(quero|vou) partir (hoje|logo|e) para ..',
      'ultimo dia (do|da|para|de|no|na|util) (acordo|emprego|trabalho|servico|mes|ano|prazo|feirao|oferta|proposta|pagar|pagamento|vencimento|promocao|desconto|loja|empresa|negociar|renegociar|boleto|validade|ferias|contrato|aviso)',
      // Suicide of a figure.
      'suicidio (financeiro|economico|comercial|bancario|politico)',
      '(pegar|pegando|parcelar|pagar|fazer|assinar|aceitar|emprestimo|juros|agiota|cartao|rotativo|minimo|financiar|refinanciar|cheque|comprar) .. (e|eh|seria|foi|vira) (um|quase|quase_um|puro)? suicidio',
      '(e|eh|seria|foi) (um|quase_um)? suicidio (pegar|parcelar|pagar|fazer|assinar|aceitar|financiar|comprar|gastar|refinanciar)',
      'tiro no (pe|escuro)',
      '(peso|fardo) (no|em|nas|para_o|pro|nesse) (orcamento|bolso|contas|salario|mes|despesas)',
      'nascido .. (cartao|emprestimo|divida|consignado)',
      'nem que (eu)? (morra|morresse) (trabalhando|de_trabalhar|pagando|tentando)',
      '(tiro|tirei|tirar) (na|da|a|do) (minha|meu) (conta|salario|poupanca)',
    ],
  ],
]);
