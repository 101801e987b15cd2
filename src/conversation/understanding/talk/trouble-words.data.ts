import type { Trouble } from '../../../contracts/mentions.ts';
import type { PhraseList } from '../text/phrase-book.ts';

const PARTNER =
  '(marido|esposo|mulher|esposa|companheiro|companheira|namorado|namorada|noivo|noiva|ex|ex-marido|ex-mulher|ex-namorado|padrasto|madrasta|pai|mae|filho|filha|irmao|irma|genro|nora|sogro|sogra|cunhado|neto|sobrinho|ele|ela)';
const STRIKES =
  '(bate|bateu|batia|bater|agride|agrediu|agredia|agredir|espanca|espancou|empurra|empurrou|machuca|machucou|enforcou|estapeou|esmurrou|chuta|chutou|violenta|violentou|estupra|estuprou|ameaca|ameacou|maltrata|maltratou|humilha|prende|trancou|tranca|persegue|controla|xinga|surra|surrou|esfaqueou|queimou)';
const LENDER =
  '(agiota|agiotas|cobrador|cobradores|capanga|capangas|miliciano|milicia|traficante|traficantes|bandido|bandidos|faccao|financeira|homem|cara|caras|sujeito|dono_do_dinheiro)';
const BETS =
  '(bet|bets|tigrinho|tigre|aposta|apostas|apostando|apostei|apostar|aposto|jogo_do_tigrinho|cassino|casino|roleta|blaze|betano|bet365|sportingbet|jogo_do_bicho|caca_niquel|poker|aviaozinho|fortune|loteria_online|jogatina|jogo_online|jogos_online|slots)';

/** What hurts beside the debts, or through them. */
export const TROUBLE_WORDS: PhraseList<Trouble> = [
  [
    'violence',
    [
      `(meu|minha|o|a|do|da|pelo|pela|o_meu|a_minha) ${PARTNER} .. .. me ${STRIKES}`,
      `${PARTNER} (que)? (ja|so|sempre|as_vezes|nao_para_de)? me (bate|bateu|batia|agride|agrediu|espanca|espancou|empurra|empurrou|machuca|machucou|esmurrou|estapeou|enforcou|maltrata|violenta|estupra)`,
      '(apanho|apanhei|apanhava|apanhando|tomo_surra|levo_surra|sou_agredido|sou_agredida|fui_agredido|fui_agredida|fui_espancada|sou_espancada|sofro_violencia|sofri_violencia|sofro_agressao|vivo_apanhando) (do|da|em|dele|dela|de|dentro)?',
      '(violencia|agressao) (domestica|em_casa|do_meu|da_minha|patrimonial|financeira|contra_mim)',
      '(medida_protetiva|maria_da_penha)',
      `${PARTNER} .. (pega|pegou|toma|tomou|tira|tirou|fica_com|segura|esconde|escondeu|controla|confisca|usa|usou|rouba|roubou) (todo|toda|o|a|meu|minha|os|as|meus|todo_o|todo_meu)? (o|a)? (meu|minha|meus)? (cartao|salario|dinheiro|aposentadoria|pensao|beneficio|celular|senha|documentos|bolsa_familia|bpc|pix) .. .. (bate|forca|ameaca|nao_deixa|medo|forcado|forcada|obriga|sem_eu_querer|apanho|agride|contra_minha_vontade|nao_me_da)`,
      `${PARTNER} .. me (obriga|obrigou|forca|forcou|obrigava) (a)? (fazer|pegar|assinar|pagar|dar|passar|emprestar|tirar)`,
      `${PARTNER} .. nao (me)? deixa (eu)? (trabalhar|sair|ter|mexer|usar|ver) .. (dinheiro|conta|cartao|trabalhar|casa|salario|familia)?`,
      `medo (do|da|de) (meu|minha|o|a)? ${PARTNER} (me)? (bater|agredir|machucar|matar|fazer_algo|chegar|bebado|beber)`,
      `${PARTNER} .. (vai|quer|ameaca|ameacou|jurou|disse_que_vai|falou_que_vai|prometeu) (de)? me (matar|bater|agredir|machucar|esfaquear|queimar)`,
      '(fiz|fizeram|fez|assinei|peguei) .. .. (forcado|forcada|obrigado_por|obrigada_por|na_marra|sob_ameaca|contra_minha_vontade)',
      '(filho|filha|neto|neta|sobrinho|cuidador|cuidadora) .. (pega|pegou|toma|tomou|usa|usou|fica_com|rouba|roubou) .. (minha|meu) (aposentadoria|cartao|beneficio|pensao|salario) .. (sem|forca|grita|ameaca|bate|escondido|contra)',
    ],
  ],
  [
    'threats',
    [
      `${LENDER} .. .. (ameaca|ameacou|ameacando|ameacaram|ameacam|jurou|jurado|prometeu|armado|armados|arma|revolver|me_matar|matar|quebrar_minhas_pernas|quebrar_meus|me_bater|me_bateu|pegar_minha_familia|pegar_meus_filhos|pegar_meu_filho|sumir_comigo|me_pegar|botar_fogo|tocar_fogo|invadiu|invadir|me_bateram|me_espancou|espancar|atirar|dar_um_tiro|cercou|cercaram|seguindo|seguiu|de_morte)`,
      `(ameacado|ameacada|ameacados|jurado|jurada|perseguido|perseguida|espancado|espancada) (por|pelo|pela|de|do|pelos) .. (${LENDER.slice(1, -1)}|morte|divida)`,
      `(medo|pavor) (do|de|dos) (o|que_o|que)? ${LENDER}`,
      '(ameaca|ameacas|ameacado|ameacada|ameacando|ameacou|ameacaram|jurado|jurada) de (morte|morrer|me_matar|bater|surra|tiro)',
      '(ameacou|ameacam|ameacaram|ameacando|ameaca) (a|o|minha|meu|meus|minhas)? (familia|filhos|filho|filha|mae|mulher|esposa|marido|netos|casa)',
      '(vao|vai|disse_que_vai|falou_que_vai|mandou_dizer_que_vai|querem) (vir|mandar|pegar|me) .. (me_matar|me_bater|me_quebrar|quebrar_minhas_pernas|dar_um_tiro|minha_familia|meus_filhos)',
      '(apareceu|apareceram|vieram|veio|bateram|bateu) .. (armado|armados|com_arma|com_revolver|com_faca)',
    ],
  ],
  [
    'loan-shark',
    [
      '(agiota|agiotas|agiotagem)',
      '(emprestimo|dinheiro|emprestado|peguei) .. (com|do|de) .. (agiota|gota_a_gota|particular_a_juros|na_mao_de_terceiro|na_mao_do)',
      'gota a gota',
    ],
  ],
  [
    'gambling',
    [
      `(perdi|perdeu|perco|perdendo|perdemos|gastei|torrei|enfiei|coloquei|botei|joguei|deixei|foi) .. .. .. (na|no|nas|nos|em|com|de|pro|para_o|para_a) (uma|um|o|a|as|os)? ${BETS}`,
      `(viciado|viciada|vicio|viciei|dependente|compulsao|compulsivo|compulsiva|nao_consigo_parar|nao_paro|parar) .. .. (${BETS.slice(1, -1)}|jogar|jogo|jogos)`,
      `(divida|dividas|devendo|devo|endividei|endividado|endividada|afundei|quebrei|negativado) .. .. (de|por_causa_de|por_causa_do|por_causa_da|por_conta_de|com|em|no|na) ${BETS}`,
      `(divida|dividas) de (jogo|jogos|jogatina)`,
      `${BETS} .. .. (acabou|acabaram|me_quebrou|me_quebraram|me_afundou|levou_tudo|comeu|tomou_tudo|destruiu|vicio|viciado|viciada|ajuda|parar)`,
      '(apostei|aposto|apostando|apostou) .. (salario|aluguel|dinheiro|tudo|conta|limite|cartao|fgts|13o|decimo|mais|de_novo|sempre|todo_dia|todo_mes|escondido|escondida)',
      '(marido|esposo|mulher|esposa|filho|filha|pai|mae|irmao|namorado) .. (viciado|viciada|aposta|apostou|joga|gasta_tudo|gastou|perdeu) .. (bet|bets|tigrinho|aposta|apostas|jogo|jogos|cassino)',
      '(recuperar|recupero) .. (bet|bets|tigrinho|aposta|apostas|jogo|que_perdi_jogando)',
      '(perdi|torrei|gastei) (tudo|o_salario|o_dinheiro|meu_salario|a_grana)? .. (no_jogo|em_jogo|jogando|nos_jogos|na_jogatina)',
      'autoexclusao',
    ],
  ],
  [
    'shaming',
    [
      '(cobrador|cobradores|cobranca|cobrancas|banco|loja|financeira|empresa|escritorio|atendente|nubank|eles|elas|moca|moco) .. .. (humilha|humilhou|humilhando|humilharam|xinga|xingou|xingando|xingaram|ofende|ofendeu|ofendendo|ofenderam|constrange|constrangendo|expoe|expos|expondo|expuseram|envergonha|me_chamou_de|me_chamaram_de|caloteiro|caloteira|vagabundo|vagabunda|ladra|ladrao|gritou|gritaram|grita|grita_comigo|debochou|deboche|ameaca|ameacou|ameacando|ameacaram)',
      '(ligam|ligaram|liga|ligou|ligando|cobram|cobraram|cobrou|mandaram|mandam|mandou|falaram|falam|falou|contaram|contou|avisaram) .. (para|pro|no|na|pra|com) (o|a|os|as|meu|minha|meus|minhas)? (meu|minha|meus|minhas)? (trabalho|servico|emprego|chefe|patrao|patroa|rh|vizinho|vizinha|vizinhos|mae|pai|parente|parentes|familia|familiares|amigo|amigos|filho|filha|contatos|empresa_onde|colegas|sogra|irma|irmao)',
      '(podem|pode|eles_podem|tem_direito_de|e_permitido|e_certo|esta_certo|e_legal|sera_que_podem) (eles|ficar|me|o_banco|a_cobranca)? (ligar|ligarem|ligando|mandar_mensagem|mandar_carta|cobrar|cobrarem|falar|avisar|contar|ir) .. (para|pro|no|na|pra|com|do|da) (o|a|os|as|meu|minha|meus|minhas)? (meu|minha|meus|minhas)? (trabalho|servico|emprego|chefe|patrao|patroa|rh|vizinho|vizinha|vizinhos|mae|pai|parente|parentes|familia|familiares|amigo|amigos|filho|filha|contatos|colegas|sogra|irma|irmao|marido|esposa)',
      '(ficam|fica|estao|vivem|vive|esta) (me)? (ligando|cobrando) (no|na|para_o|para_meu) (meu|minha)? (trabalho|servico|emprego|chefe|patrao)',
      '(fui|sou|estou_sendo|me_senti|fomos) (humilhado|humilhada|xingado|xingada|exposto|exposta|constrangido|constrangida|ofendido|ofendida|ameacado|ameacada) .. (cobrador|cobradores|cobranca|cobrancas|banco|loja|telefone|financeira|ligacao)',
      '(me)? (humilharam|humilhou|xingaram|xingou|ofenderam|expuseram|humilham|xingam) .. (cobranca|cobrando|telefone|divida|na_frente|no_trabalho|loja|cobrador|ligacao|no_grupo|na_rua|whatsapp)',
      '(cobranca|cobrancas|cobrador) (abusiva|abusivas|vexatoria|humilhante|constrangedora|abusivo)',
      '(postaram|postou|colocaram|publicaram|espalharam) .. (divida|devo|devendo|meu_nome|minha_foto|foto) .. (facebook|grupo|whatsapp|instagram|status|parede|rua)',
      '(ligam|liga|ligando|ligacoes) .. (de_madrugada|domingo|feriado|meia_noite|as_6|as_5|noite_toda|cem_vezes|30_vezes|50_vezes|20_vezes|o_dia_inteiro|o_dia_todo)',
    ],
  ],
];

/** The same words in other talk. */
export const NO_TROUBLE: readonly string[] = [
  '(pior|parece|feito|que_nem|igual|tipo|vira|virou|juro|juros) (um|uma|de|a)? (agiota|agiotagem)',
  '(banco|cartao|nubank|financeira|loja|cheque) .. (e|eh|parece|virou|que_nem) (um|uma|pior_que)? (agiota|agiotagem)',
  '(nao|nunca|jamais) (peguei|pego|devo|pegaria|vou_pegar|quero_pegar|tenho) .. (agiota|agiotas)',
  '(nao|nunca|jamais) (jogo|aposto|apostei|apostaria|mexo_com|gosto_de|faco|gasto_com) (em|na|no|de)? (bet|bets|aposta|apostas|tigrinho)?',
  '(do_que|sem|longe_de|livre_de|deus_me_livre_de|livrar_de) (dever_para|pegar_com|ir_no)? (agiota|agiotas)',
  '(parei|larguei|sai|abandonei) (de|com)? (jogar|apostar|as_bets|as_apostas|o_tigrinho) (faz|ha|tem|gracas)',
];
