import type { CommonTopic } from '../../../contracts/question-topics.ts';
import type { PhraseList } from '../text/phrase-book.ts';

/** Said of what may be done to somebody: a question, whatever sign ends it. */
const MAY =
  '(podem|pode|conseguem|consegue|sera_que|sera_que_vao|sera_que_podem|tem_como|e_possivel|da_para|o_banco_pode|a_justica_pode|eles_podem|tem_perigo_de|tem_risco_de|tem_direito_de|tem_o_direito_de|eles_tem_direito_de|corro_risco_de|corro_o_risco_de|posso)';
/** Said of what will be done: a question only where a question mark ends it. */
const WILL = '(vao|vai|querem|quer|estao_querendo|ameacaram|ameacam|ameacando|falaram_que_vao|disseram_que_vao)';
const HOME = '(casa|casinha|apartamento|ape|imovel|moradia|barraco|lar)';
const MY =
  '(a|o|da|do|na|no|minha|meu|nossa|toda|todo|todo_o)? (minha|meu|nossa|unica|dinheiro_da|dinheiro_do|minha_unica)?';
const ACCOUNT =
  '(conta|contas|salario|salarios|poupanca|dinheiro|saldo|pagamento|conta_do_banco|conta_salario|conta_bancaria|pix|caixinha)';
const PAY = '(meu|minha)? (salario|pagamento|folha|folha_de_pagamento|contracheque|holerite|ordenado)';
const BENEFIT =
  '(beneficio|beneficios|aposentadoria|bolsa_familia|bpc|loas|bpc_loas|pensao_do_inss|pensao_por_morte|auxilio|auxilio_doenca|inss)';
const FREEZE =
  '(bloquear|bloqueiam|bloqueia|penhorar|penhora|penhoram|travar|congelar|confiscar|pegar|tirar|tomar|segurar|reter|prender|mexer|mexer_em|levar)';
const FROZEN =
  '(penhorado|penhorada|bloqueado|bloqueada|tomado|tomada|retido|retida|confiscado|confiscada|cortado|cortada|mexido)';
const JAIL = '(preso|presa|presos|cadeia|prisao|xadrez|cana|xilindro|camburao)';
const SON =
  '(do_meu_filho|da_minha_filha|dos_meus_filhos|do_filho|da_filha|dos_filhos|das_criancas|dos_meninos|do_menino|da_menina)';
const ALIMONY = `(pensao_alimenticia|pensoes_alimenticias|alimentos|pensao|pensao_${[
  'do_meu_filho',
  'da_minha_filha',
  'dos_meus_filhos',
  'das_criancas',
  'dos_meninos',
].join('|pensao_')})`;

/** Fears that are asked about, in any sentence. */
export const FEAR_WORDS: PhraseList<CommonTopic> = [
  [
    'prison',
    [
      `(podem|pode|podi|vao|vai|conseguem|consegue|sera_que|tem_como|medo_de|querem|mandar|e_verdade_que) (me|mi|nos|eles|o_banco|vao|te|a_gente|podem)? (me)? (prender|prende|prenderem|levar_preso|levar_presa|mandar_prender|mandar_a_policia|chamar_a_policia|por_na_cadeia|colocar_na_cadeia|botar_na_cadeia)`,
      `(vou|posso|vamos|podemos|corro_risco_de|corro_o_risco_de|tem_perigo_de|perigo_de|risco_de|medo_de|sera_que_vou|tem_como|da_para|pode) (eu)? (ser|ir|acabar|parar|ir_parar|sair|ficar)? (na|para|em|de|no|para_a)? ${JAIL} (por|se|porque|por_causa|pela|pelas|devendo|nao_pagando|sem_pagar|por_nao) ..`,
      `(vou|posso|vamos|podemos|corro_risco_de|corro_o_risco_de|tem_perigo_de|sera_que_vou|medo_de) (eu)? (ser|ir|acabar|parar|ir_parar) (na|para|em|para_a)? ${JAIL}`,
      `(divida|dividas|dever|devendo|nao_pagar|cartao|emprestimo|calote) (no|do|de|com|ao)? (banco|cartao|loja|agiota)? .. (da|dar|dao|leva|levam|vai_dar|pode_dar|podem_dar) (em|para|na|a|ate)? (a)? ${JAIL}`,
      `(da|leva|dar|vai_dar|pode_dar) (em|para|na|a)? (a)? ${JAIL} .. (dever|divida|dividas|nao_pagar|devendo|cartao|emprestimo)`,
      `(quem_deve|quem_nao_paga|devedor|por_divida|por_dividas|por_causa_de_divida|por_dever|se_eu_nao_pagar|se_nao_pagar|se_eu_ficar_devendo) .. (vai|pode|vou|posso|podem|e|fica|da|tem) (ser|ir|me|para|parar)? (para|na|em|a)? ${JAIL}`,
      '(divida|dever|nao_pagar|ficar_devendo|ter_divida) (e|eh|virou|da|vira) crime',
      '(e|eh|isso_e) crime (dever|nao_pagar|ter_divida|ficar_devendo|estar_devendo)',
      `(existe|tem|ainda_tem|ha) (prisao|cadeia) .. (divida|dividas|dever|deve)`,
      '(a)? policia (pode|vai|podem|vem|vao) (vir|bater|aparecer|me_buscar|me_pegar|na) .. (divida|dividas|casa|porta|dever|cobrar)',
      `(prisao|cadeia|preso|presa|prender) (por|por_causa_de|pela|por_causa_da) (divida|dividas|dever|cartao|emprestimo|conta)`,
    ],
  ],
  [
    'home-seizure',
    [
      `${MAY} (eles|o_banco|alguem|a_justica|vir|me|ainda|um_juiz)? (penhorar|penhora|penhoram|tomar|tomam|tomem|tirar|tiram|leiloar|confiscar|levar|perder|pegar|vender) ${MY} ${HOME}`,
      `(vao|vai|querem|quer|ameacaram|ameacam|ameacando|estao_ameacando|dizendo_que_vao|falaram_que_vao|disseram_que_vao|falando_que_vao|medo_de|podem|mandar|risco_de) (me)? (penhorar|penhora) ${MY} ${HOME}`,
      `(penhora|penhorar) (de|da) (unica|minha|unico)? ${HOME} (por|se|e|como|pode|existe|vale) ..`,
      `${MY} ${HOME} (pode|podem|vai|sera|corre_risco_de) (ser)? (penhorada|penhorado|tomada|tomado|leiloada|leiloado|penhora|penhorar) (por|se|pela|por_causa|pelo)? ..`,
      `(posso|vou|podemos|vamos) (acabar|ficando)? (ficar|ficando) sem (a|minha|nossa)? ${HOME} (por|por_causa|se|devendo) ..`,
      `(perco|posso_perder|perder|vou_perder) ${MY} ${HOME} (por|por_causa|por_causa_de|por_causa_da|se) (de|da|uma|eu|nao|essa|minha)? (divida|dividas|cartao|emprestimo|dever|pagar|nao_pagar)`,
    ],
  ],
  [
    'account-seizure',
    [
      `${MAY} (eles|o_banco|alguem|me|ainda|um_juiz|a_justica|vir)? ${FREEZE} ${MY} ${ACCOUNT}`,
      `(meu|minha|o_meu|a_minha) ${ACCOUNT} (pode|podem) ser ${FROZEN}`,
    ],
  ],
  [
    'benefit-seizure',
    [
      `${MAY} (eles|o_banco|alguem|me|ainda|um_juiz|a_justica|vir)? ${FREEZE} ${MY} ${BENEFIT}`,
      `(meu|minha|o_meu|a_minha) ${BENEFIT} (pode|podem) ser ${FROZEN}`,
    ],
  ],
  [
    'alimony',
    [
      `${ALIMONY} ${SON}? .. (esta|ta|ficou|tenho|com|anda|e)? (muito)? (atrasada|atrasadas|em_atraso|vencida|sem_pagar|atrasado)`,
      `(atrasei|atraso|atrasar|atrasando|nao_paguei|nao_pago|nao_pagar|deixei_de_pagar|parei_de_pagar|nao_consegui_pagar|nao_consigo_pagar|nao_estou_conseguindo_pagar|estou_devendo|devo|devendo) (mais|de)? (a|uma|as|o)? ${ALIMONY}`,
      `${JAIL} (por|por_causa|por_causa_de|por_causa_da|pela|por_nao_pagar|por_nao_pagar_a|por_atrasar_a|por_atrasar) (a|da|de)? ${ALIMONY}`,
      `${ALIMONY} (atrasada)? .. (da|leva|dar|pode_dar|leva_a|vai_dar) (em|para|na|a)? ${JAIL}`,
    ],
  ],
  [
    'name-check',
    [
      '(como|onde|aonde|por_onde|tem_como|da_para|queria|quero|preciso|posso) (e_que|que)? (eu)? (faco_para|consigo|posso|faz_para)? (ver|vejo|saber|sei|consultar|consulto|descobrir|descubro|olhar|olho|checar|checo|verificar|verifico|conferir|confiro) (aqui|ai|de_graca|gratis)? (se)? (o|a)? (meu)? (nome|cpf|score) .. (sujo|negativado|limpo|restricao|serasa|spc|restrito|devendo|positivo)',
      '(ver|saber|consultar|olhar|vejo|sei|olho|consulto) (como)? (que)? (esta|ta|anda) (o)? meu (cpf|nome|score)',
      '(sera_que|quero_saber_se|queria_saber_se|saber_se|ver_se|nao_sei_se|descobrir_se|consultar_se|sabe_se|sabe_dizer_se|consegue_ver_se|ve_se|ve_ai_se|olha_se|sei_se) (o)? (meu)? (nome|cpf) (ja|ainda)? (esta|ta|e|foi|ficou|anda|continua) (mesmo|muito)? (sujo|limpo|negativado|no_serasa|na_serasa|no_spc|com_restricao|restrito|com_nome_sujo)',
      '(sera_que|quero_saber_se|queria_saber_se|saber_se|ver_se|nao_sei_se|como_sei_se|como_saber_se) (eu)? (estou|sou|fui|fiquei|to_no) (com_o_nome_sujo|com_nome_sujo|negativado|negativada|no_serasa|na_serasa|no_spc)',
      '(como|onde|aonde|por_onde|tem_como|da_para|queria|quero|preciso) (e_que|que)? (eu)? (faco_para|consigo|posso)? (ver|vejo|saber|sei|consultar|descobrir|descubro|olhar|olho|checar|verificar|verifico|conferir) se (eu)? (estou|sou|fui) (com_o_nome_sujo|com_nome_sujo|negativado|negativada|no_serasa|na_serasa|no_spc)',
      '(como|onde|aonde|quero|da_para|tem_como|consigo|posso) (eu)? (consultar|consulto|consulta|ver|vejo|puxar|puxo|olhar) (o|meu)? (meu)? (cpf|nome|score) (de_graca|gratis|sem_pagar|no_serasa|na_serasa|no_spc|gratuitamente|pela_internet|gratuito)?',
    ],
  ],
];

/** The same fears in the words of a statement: a question only where a question mark ends the sentence. */
export const FEARS_IF_ASKED: PhraseList<CommonTopic> = [
  [
    'which-bill-first',
    [
      '(eu)? (deixo_de_pagar|atraso|deixo|paro_de_pagar|nao_pago) (o|a|de_pagar_o|de_pagar_a) (cartao|aluguel|luz|agua|condominio|carro|internet|emprestimo|loja|fatura|gas) (para|e) (pagar|pago|quito) (o|a) ..',
    ],
  ],
  [
    'home-seizure',
    [
      `${WILL} (me)? (tomar|tirar|leiloar|confiscar|levar|pegar) ${MY} ${HOME}`,
      `(vou|vamos|posso|podemos|da_para|corro_risco_de|tem_perigo_de) (perder|ficar_sem|acabar_sem|acabar_perdendo) ${MY} ${HOME}`,
      `(tomam|tiram|penhoram|leiloam|penhora|toma|leiloa) ${MY} ${HOME}`,
    ],
  ],
  [
    'account-seizure',
    [
      `${WILL} (me)? ${FREEZE} ${MY} ${ACCOUNT}`,
      `(bloqueiam|bloqueia|penhoram|penhora|travam|congelam|confiscam|tomam|seguram) ${MY} ${ACCOUNT}`,
      `(vao|vai|podem|pode|conseguem|consegue|eles_podem|o_banco_pode|tem_direito_de|descontam|desconta) (me)? (descontar|descontam|desconta|tirar|abater)? (isso|direto|tudo)? (direto)? (do|no|da|na|de|em) ${PAY}`,
    ],
  ],
  ['benefit-seizure', [`${WILL} (me)? ${FREEZE} ${MY} ${BENEFIT}`]],
  ['prison', [`(vou|vamos) (ser|ir|parar|acabar)? (na|para|em)? ${JAIL}`]],
  [
    'name-check',
    [
      '(o|e)? (meu|minha) (nome|cpf) (ja|ainda)? (esta|ta|e|ficou|continua|anda) (mesmo|muito)? (sujo|limpo|negativado|no_serasa|na_serasa|no_spc|com_restricao|restrito)',
      '(eu)? (estou|fiquei) (com_o_nome_sujo|com_nome_sujo|negativado|negativada|no_serasa|na_serasa|no_spc)',
    ],
  ],
  [
    'in-my-name',
    [
      '(vao|vai|pode|podem|voce_vai|voce_pode|sera_que_vai|sera_que_vao) (sujar|negativar|manchar|queimar|prejudicar|estragar) (o)? (meu)? (nome|cpf|score)',
    ],
  ],
];
