import { KIN, members, PILLS } from './concepts.ts';

/**
 * What tells little by itself and much beside another hint: a goodbye is polite, "cuidem dos meus cachorros" is a request,
 * and the two together are a farewell to life.
 */
export type Hint =
  | 'goodbye'
  | 'apology'
  | 'giving-up'
  | 'entrusting'
  | 'afterwards'
  | 'means'
  | 'at-hand'
  | 'alone'
  | 'attempt'
  | 'again'
  | 'lived-enough'
  | 'departure'
  | 'the-dead'
  | 'soon'
  | 'decided'
  | 'in-order'
  | 'useless'
  | 'giving-away'
  | 'reunion'
  | 'talk-of-money';

/** Two hints that mean danger when they stand near each other, in whatever order. */
export const HINTS_THAT_AGREE: readonly (readonly [one: Hint, other: Hint])[] = [
  ['goodbye', 'entrusting'],
  ['goodbye', 'apology'],
  ['goodbye', 'giving-up'],
  ['goodbye', 'decided'],
  ['goodbye', 'means'],
  ['apology', 'entrusting'],
  ['apology', 'giving-up'],
  ['apology', 'decided'],
  ['apology', 'means'],
  ['apology', 'departure'],
  ['giving-up', 'departure'],
  ['giving-up', 'means'],
  ['entrusting', 'afterwards'],
  ['means', 'at-hand'],
  ['means', 'alone'],
  ['means', 'decided'],
  ['means', 'soon'],
  ['attempt', 'again'],
  ['lived-enough', 'departure'],
  ['lived-enough', 'the-dead'],
  ['lived-enough', 'useless'],
  ['departure', 'the-dead'],
  ['reunion', 'the-dead'],
  ['reunion', 'lived-enough'],
  ['reunion', 'useless'],
  ['departure', 'useless'],
  ['departure', 'soon'],
  ['departure', 'decided'],
  ['departure', 'in-order'],
  ['useless', 'the-dead'],
  ['useless', 'goodbye'],
  ['giving-away', 'decided'],
  ['giving-away', 'goodbye'],
  ['giving-away', 'afterwards'],
  ['giving-away', 'departure'],
  ['giving-away', 'giving-up'],
  ['useless', 'apology'],
];

const CREATURES = `(${members(KIN)}|familia|cachorro|cachorros|cachorra|gato|gatos|gatinhos|bichos|bichinhos|passarinho|pets|criancas|meninos|meninas|bebe|maezinha|plantas|casa)`;

export const HINTS: readonly (readonly [hint: Hint, phrases: readonly string[]])[] = [
  [
    'goodbye',
    [
      '(adeus|tchau|fui)',
      '(fiquem|fica|fique) com deus',
      '(se_cuidem|se_cuida)',
      '(amo|amei|amava) (muito)? (voces|todos|meus|minha|minhas|meu|eles|elas|cada_um|voce|vcs)',
      '(obrigado|obrigada|obg|valeu|grato|grata|agradeco) (muito)? por tudo',
      'foi bom enquanto durou',
      '(ultima|ultimo) (mensagem|vez|audio|recado|texto|conversa)',
    ],
  ],
  [
    'apology',
    [
      '(me_perdoa|me_perdoe|me_perdoem|perdao|perdoem|perdoa|perdoe)',
      '(desculpa|desculpe|desculpem|me_desculpa|me_desculpem|me_desculpe) (por)? (tudo|qualquer_coisa|todos|meus|minha|mae|pai|filho|filha|familia|gente|amor|nao_ter|nao_ser|ser)',
      '(a)? culpa (nao|e_so|foi_so|e_toda) (e|foi|minha)? (de_ninguem|dela|dele|deles|sua|de_voces|minha)',
      'ninguem (tem|teve|tem_a) (a)? culpa',
    ],
  ],
  [
    'giving-up',
    [
      '(nao|num) (consegui|fui|sou|soube|pude) (ser|mais)? (ser)? (forte|capaz_de_viver|feliz)',
      '(sou|fui|to_sendo|estou_sendo) (muito|um|uma|tao)? (fraco|fraca|covarde|fracasso|fracassado|fracassada)',
      'nao aguento mais (nada|tudo|$)',
      'nao (aguentei|aguento) $',
      '(desisti|desisto|desistindo) (de_tudo|$)',
      'cansei (de_tudo|de_lutar|de_sofrer|de_tentar|$)',
      '(cansado|cansada) (de_tudo|de_lutar|de_sofrer|de_tentar|$)',
      'nao (tenho|sobrou|restou) mais (forcas|forca|nada|ninguem)',
      '(para_mim|pra_mim) (ja)? (deu|chega|acabou|basta)',
      '(ja)? (deu|chega|acabou|basta) (para_mim|pra_mim)',
      'nao da mais',
    ],
  ],
  [
    'entrusting',
    [
      `(cuida|cuidem|cuide|olhe|olhem|olha|zela|zelem|criem|cria) (bem)? (da|do|de|dos|das|por|pelo|pela|pelos|pelas|a|o) (meu|minha|meus|minhas|nosso|nossa|nossos)? ${CREATURES}`,
      `(tomem|toma|tome) conta (da|do|de|dos|das) (meu|minha|meus|minhas)? ${CREATURES}`,
      `(deixei|entreguei|dei|deixo|doei|deixando) .. (cachorro|cachorra|gato|gata|gatos|bichos|racao|passarinho|filhos|filho|filha|criancas|bebe|alianca|joias|senha|senhas|chave|documentos) .. (com|para) .. ${KIN}`,
      `${CREATURES} .. (fica|ficar|ficam) com (a|o|minha|meu)? ${KIN}`,
      `(passei|mandei|dei|deixei) .. (senha|senhas) .. ${KIN}`,
      `(senha|senhas|documentos|chave|papeis|escritura|cartao) .. (estao|esta|deixei|ficam|fica) .. (gaveta|mesa|envelope|armario|irma|irmao|mae|filha|filho|esposa|mulher|marido)`,
      '(fala|fale|falem|diz|diga|digam|avisa|avisem|avise) .. (mae|pai|filho|filha|filhos|marido|mulher|esposa|familia|irma|irmao|avo|namorada|namorado) que',
      '(quem|alguem) (vai|pode) (cuidar|ficar|criar) (com|de|da|do|dos|das) ..',
    ],
  ],
  [
    'afterwards',
    [
      '(por_mim|na_minha_falta|sem_mim|no_meu_lugar)',
      '(quando|depois_que|se|caso|assim_que) .. (for|me_for|partir|faltar|sumir|acontecer)',
      '(fica|ficam|ficar) com (ele|ela|eles|elas) (depois)?',
      'nao vou (mais)? (precisar|estar|voltar|usar)',
      'nao (preciso|volto) (mais)?',
      '(vai|vao) (me)? entender',
      '(eu)? amo (ele|ela|eles|elas|muito)',
      '(e_so|so) (o)? que .. peco',
      'so (te)? peco (isso|que)',
      'nao foi (culpa|por_causa) (dela|dele|deles)',
    ],
  ],
  [
    'means',
    [
      '(corda|gilete|lamina|navalha|estilete|chumbinho|raticida|revolver|fuzil|rifle|pistola|espingarda|garrucha|38tao|trinta_e_oito|municao|soda_caustica|agrotoxico|formicida|veneno)',
      '(a|uma|minha|com|essa|com_uma|com_a) (arma|peixeira)',
      `(10|12|15|20|25|28|30|40|50|60|70|80|90|100|vinte|trinta|quarenta|cinquenta|sessenta|cem|monte|monte_de|todos|muitos|punhado|punhado_de|tantos|duas|tres|varias|uma_caixa|caixa|vidro|frasco) (de|os|as|meus)? ${PILLS}`,
      `${PILLS} .. (cachaca|vodka|pinga|alcool|whisky|vinho|bebida|conhaque|cerveja)`,
      '(parapeito|sacada|trilho|trilhos|linha_do_trem|viaduto|passarela|precipicio|penhasco|beirada)',
    ],
  ],
  [
    'at-hand',
    [
      '(aqui|na_mao|nas_maos|no_colo|na_minha_frente|do_meu_lado|ao_lado_da_cama|na_mesa|em_cima_da_mesa|no_bolso|na_bolsa|na_gaveta|embaixo_da_cama|debaixo_do_travesseiro|no_guarda_roupa|comigo|agora)',
      '(amarrei|separei|juntei|juntando|guardei|guardando|arrumei|escondi|escondido|carreguei|preparei|amolei|afiei|testei|engatilhei)',
      '(estou|fiquei|me_tranquei|trancado|trancada|to) (no|na|com|em)',
      '(olhando|encarando|esperando|tremendo|chorando|pensando|segurando|tentando|criando_coragem)',
      '(me_chama|me_chamando|em_mim|no_pulso|na_boca|minha_pele)',
    ],
  ],
  [
    'alone',
    [
      'ninguem (em|esta_em|ta_em)? (casa|por_perto|aqui)',
      'nao tem ninguem',
      '(sozinho|trancado|trancada|trancou|me_tranquei|nao_responde|nao_atende|nao_abre)',
    ],
  ],
  [
    'attempt',
    [
      '(tentei|tentado|tento) (isso)? (uma_vez|duas_vezes|tres_vezes|varias_vezes|algumas_vezes|muitas_vezes|2_vezes|3_vezes|4_vezes|antes|ano_passado|semana_passada|mes_passado|retrasado|quando|aos|com_remedio|com_corda|isso|no_ano|na_adolescencia)',
      'tentei (em|no) (20*|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '(fiz|fazer) .. (aquilo|isso_comigo|o_que_fiz|aquilo_com)',
      '(naquilo|pensamentos_ruins|aqueles_pensamentos)',
      'aquilo .. (comprimido|remedio|corda|gilete)',
      '(ultima|outra|primeira|segunda|da_outra) (tentativa|vez_que_tentei|vez_que_eu_tentei)',
      '(alta|sai|internado|internada|fui|fiquei|voltei) .. (hospital_psiquiatrico|psiquiatria|psiquiatrico|psiquiatrica|caps)',
      '(fui|parei|acabei|internado|internada) .. (upa|pronto_socorro|uti|samu|psiquiatria|caps) .. (remedio|tentar|tentei|comprimido|pulso)',
    ],
  ],
  [
    'again',
    [
      '(de_novo|outra_vez|dessa_vez|desta_vez|novamente|mais_uma_vez)',
      '(vontade|ideia|pensamento|pensamentos) .. (voltando|voltou|voltaram|voltar|de_novo|forte|enorme)',
      '(vou|quero|queria|medo_de|penso_em|acho_que_vou) tentar',
      '(nao_deu_certo|nao_deu|deu_errado|falhei|fracassei|sobrevivi|me_salvaram|me_acharam|me_socorreram|nao_consegui|nao_morri)',
      '(sentindo|sinto|estou|ficando) .. (igual|do_mesmo_jeito|mesma_coisa|mesmo_sentimento|aquilo)',
      'recaida',
    ],
  ],
  [
    'lived-enough',
    [
      '(filhos|filho|filha|filhas|netos) .. (criados|criado|criada|criadas|grandes|encaminhados|formados|casados)',
      '(vivi|vivo|viver) (demais|muito|bastante|o_suficiente|o_bastante|o_que_tinha|tudo_que|o_que_eu_tinha|o_que_precisava|tudo_o_que)',
      '(tenho|com|nos_meus|aos|nessa) (6*|7*|8*|9*|idade|sessenta|setenta|oitenta|noventa) (anos)? .. (sobrando|demais|sozinho|sirvo|cansado|chega|bastante)',
      '(minha)? (hora|vez) (ja)? (passou|chegou|de_ir)',
      '(to|estou) (so|aqui)? (sobrando|de_sobra|fazendo_hora)',
      '(cumpri|cumprir|fiz) (minha|a_minha|o_meu|meu) (missao|papel|parte) (aqui|na_terra|nesse_mundo)',
    ],
  ],
  [
    'departure',
    [
      '(ir|vou|indo|quero_e_ir|querendo_ir|me_vou) embora (de_vez|desse|para_sempre)',
      '(quero|queria|vou|prestes_a|hora_de|posso|pronto_para|so_quero) (partir|ir_em_paz|ir_tambem|me_ir)',
      '(ir|vou|indo) (ao|de|para|pro) encontro',
      '(antes_de|quando|depois_de) (partir|ir_embora)',
      '(deus|jesus|senhor|ele|la_em_cima) .. (me)? (chamar|chamasse|levar|buscar|leve|recolher)',
      'nao (vou|devo|pretendo|quero) (demorar|durar|ficar) (muito|mais)?',
      '(ir|vou|quero|queria|penso|vontade|saudade) .. (ficar_com|estar_com|junto_com|junto_de|morar_com|perto_de|ficar_junto|estar_junto|perto_dele|perto_dela|junto_dele|junto_dela|junto_deles) (ele|ela|eles|elas|voce|$)?',
      '(ir|vou|quero_ir|queria_ir|vontade_de_ir) (atras|junto|tambem)',
      'descansar (de_vez|de_uma_vez|em_paz|para_sempre|finalmente|enfim)',
      '(posso|poder|pude) (ir|partir|morrer|me_ir) $',
      'nao (vai_demorar|demoro|demora)',
      '(me_for|eu_for|me_va)',
    ],
  ],
  [
    'the-dead',
    [
      `(deus|jesus|covid|cancer|doenca|vida) (levou|tirou|me_levou)`,
      `${KIN} .. (morreu|faleceu|se_foi|partiu|no_ceu|la_em_cima|falecido|falecida|finado|finada)`,
      '(ceu|eternidade|outro_lado|plano_espiritual|outra_vida|paraiso|gloria)',
      `(encontro|encontrar|junto|perto|reencontrar) (do|da|de|com|com_o|com_a|dos)? (meu|minha)? (velho|velha|maezinha|falecido|falecida|finado|finada|anjinho|anjo)`,
    ],
  ],
  [
    'soon',
    [
      '(hoje|essa_noite|esta_noite|de_madrugada|agora|amanha|daqui_a_pouco|em_breve|falta_pouco|ta_chegando|essa_semana|sabado|domingo|nao_vai_demorar|nao_demora)',
    ],
  ],
  [
    'decided',
    [
      '(ja)? (decidi|decidido|decidida|resolvi|planejei|escolhi|marquei)',
      '(esta|ta) (tudo)? (decidido|resolvido|planejado|preparado)',
      'nao (tem|ha) (mais)? volta',
      'tudo pronto',
      '(mas|ja|entao|hoje) vou fazer (isso|hoje|de_uma_vez|nao_da|$)',
    ],
  ],
  [
    'in-order',
    [
      '(deixar|deixei|deixando) (tudo|as_contas|as_coisas|as_dividas) .. (certo|certinho|pago|paga|pagas|ordem|arrumado|resolvido|quitado|organizado|direitinho)',
      `(nao)? (deixar|quero_deixar|fique|ficar|fiquem|sobre|sobrar) (nenhum|nenhuma|a|com|conta|uma)? (problema|problemas|divida|dividas|conta|contas|nada|peso|pepino|abacaxi|rabo) .. (para|com|pra) .. (ninguem|familia|${members(KIN)}|eles|criancas|tras)`,
      '(quitar|pagar|acertar) (tudo|o_que_da|o_que_devo|todo_mundo) .. (antes|depois|e)',
      `(nao)? (quero|queria) que .. (${members(KIN)}|familia|eles|ninguem) .. (fique|fiquem|herde|herdem|pague|paguem|sofra|sofram) ..`,
    ],
  ],
  ['reunion', ['(vou|quero|queria) (encontrar|reencontrar|abracar|ficar_com|ficar_junto)']],
  [
    'giving-away',
    [
      '(apaguei|exclui|desativei|deletei) .. (redes|facebook|instagram|fotos|conversas|perfil|tudo)',
      '(doei|dei|distribui|entreguei) .. (roupa|roupas|coisas|violao|livros|bicicleta|ferramentas|joias|alianca|discos|guitarra|moveis)',
    ],
  ],
  [
    'useless',
    [
      'nao (sirvo|presto|valho|servi) .. (nada|ninguem)',
      '(sou|virei|so_dou|so_sou) (um|uma|so)? (peso|estorvo|fardo|inutil|lixo|trabalho|despesa|nada|ninguem|preocupacao)',
      '(sou|eu_sou) (o|so)? problema',
      'problema sou',
      'so (atrapalho|incomodo|dou_trabalho|dou_despesa|estorvo)',
      '(ninguem) (me)? (quer|precisa|liga|ama|nota|sente)',
    ],
  ],
  [
    'talk-of-money',
    [
      '(negociar|renegociar|parcelar|acordo|aplicativo|app|pix|emprestimo|curso|concurso|enem|prova|vestibular|fumar|desconto|site|atendente|gerente|portal|financiar|score|serasa|portabilidade)',
    ],
  ],
];
