import type { Slot } from '../../contracts/command.ts';
import { OFFER_ACTS, OFFER_CUES } from './negotiation/offer-words.data.ts';
import type { PhraseList } from './text/phrase-book.ts';

/** What a stretch of a turn speaks of. */
export type Topic = 'income' | 'expense' | 'debt' | 'payment' | 'offer' | 'none';

/** A place of a turn from which a topic is spoken of. */
export type TopicMark = { readonly at: number; readonly topic: Topic };

/** Words that say by themselves what is being talked about, whatever was asked. */
export const TOPIC_CUES: PhraseList<Topic> = [
  [
    'income',
    [
      '(ganho|recebo|faturo|ganhava|recebia|recebemos|ganhamos|ganhando|recebendo)',
      '(estou|vivo|fiquei|fico|estamos) (so|apenas|somente)? (com|no|do) (o|a)? (seguro|seguro_desemprego|auxilio|bolsa|bolsa_familia|pensao|beneficio|bico|aposentadoria|salario|bpc)',
      '(passei|comecei) a (ganhar|receber)',
      '(tiro|faco|levanto) (uns|umas|mais|em|cerca|por|de|na_faixa|media) ..',
      'minha renda',
      '(o|meu|esse|a|minha) (seguro|contrato|beneficio|auxilio|estagio|salario|pensao) (vai|dura|acaba|termina|vem|encerra) (so)? (ate|em) ..',
      'renda (e|eh|de|mensal|total|fixa|liquida|bruta)? ..',
      '(tive|ganhei|recebi|saiu|veio|me_deram|deram) (um|uma|o|meu)? (aumento|reajuste|promocao|dissidio)',
      'devo (receber|ganhar)',
      '(recebi|caiu|entrou|vou_receber|vai_cair|vou_ganhar) ..',
      'meu salario',
      'salario (de|liquido|e|e_de)',
      '(entra|cai) (uns|para_mim|por_mes|todo_mes) ..',
      'cai na_conta ..',
      // "dízimo entra na conta?" asks what counts.
      'entra na_conta (todo|toda|dia|no|uns|mais|cada|por|certinho|limpo) ..',
      'sou (aposentado|aposentada|clt|autonomo|autonoma|mei|registrado|registrada|servidor|servidora|pensionista|professor|professora|diarista|uber|motoboy|motorista|concursada|concursado)',
      '(aposentado|aposentada|pensionista)',
      'bolsa familia',
      '(me|nos) (ajuda|ajudam|ajudar|ajudando) com ..',
      '(me_ajuda|me_ajudam|vai_me_ajudar|me_manda|me_mandam|me_da|me_dao|ajuda_a_gente) (com|todo_mes|uns|por_mes|mais) ..',
      '(comecei|arrumei|consegui|arranjei|estou_fazendo|vou_fazer|comecando|fazendo) (um|uma|uns|umas|outro)? (bico|bicos|freela|trampo|extra|servico|emprego|diaria|faxina|faxinas|corre)',
      '(tenho|tem|faco) (um|uns|outro|ainda_um|tambem_um)? (bico|bicos|extra|freela|trampo) (de|que_da|por)',
      '(me)? (registraram|ficharam|efetivaram|contrataram|promoveram)',
      'assinaram (a)? minha carteira',
      '(fui|fomos) (registrado|registrada|contratado|contratada|efetivado|efetivada|promovido|promovida|admitido|admitida|chamado_para_trabalhar|chamada_para_trabalhar)',
      '(comecei|vou_comecar|entrei|estou) (num|em_um|no|numa|em_uma|na) (emprego|trabalho|servico|firma|empresa|loja|trampo|fabrica|obra|mercado|restaurante) (novo|nova)?',
      '(arrumei|consegui|arranjei|achei|arrumou|conseguiu|arranjou) (um|uma|outro)? (emprego|trabalho|servico|trampo|estagio|vaga|serviço)',
      'passei (no|num|em_um) concurso',
      '(voltei|comecei|comecou|voltou) a trabalhar',
      '(estou|comecei_a|passei_a) (vendendo|vender|rodar|rodando|trabalhando|dirigindo|dirigir|entregar|entregando|costurando|costurar|fazer_uber|fazer_entrega|fazer_faxina|fazer_bico|fazer_unha)',
      '(saiu|liberaram|consegui|aprovaram|aprovou|deferiram|comecei_a_receber|vou_comecar_a_receber) (o|a|meu|minha)? (meu|minha)? (beneficio|bpc|loas|aposentadoria|bolsa_familia|auxilio|pensao|seguro_desemprego)',
      '(meu|minha) (beneficio|aposentadoria|pensao|bpc) saiu',
      '(filho|filha|marido|esposa|mulher|mae|pai|irmao|irma|genro|nora|sogra|sogro) (que)? (vai|comecou_a|vai_comecar_a|passou_a|quer) (me)? (dar|ajudar|contribuir|colaborar|me_dar|me_ajudar|botar|colocar|por)',
      'vivo de (bico|oferta|ofertas|doacao|doacoes|ajuda|aluguel|venda|vendas|costura|reciclagem|diaria|faxina|pensao|aposentadoria|beneficio|comissao)',
      '(cai|entra|sai|vem|chega|recebo|cair|caindo) (o|a|meu|minha) (meu|minha)? (pagamento|salario|beneficio|aposentadoria|pensao|ordenado|adiantamento)',
      '(meu|o) (pagamento|salario|beneficio|ordenado) (cai|sai|entra|e|eh|vem|chega|cair|so_cai|so_sai) ..',
      'faco (uns|bico|bicos|faxina|faxinas|corre|uber|diaria|diarias)',
      'trabalho (de|com|como|registrado|registrada|por_conta|na|no|fichado)',
    ],
  ],
  [
    'debt',
    [
      '(devo|devendo|deve|devia|devemos|dividas|divida|endividado|endividada|negativado|negativada)',
      '(peguei|fiz|tirei|tenho|tem) (um|uma|uns|o|a|dois|duas|2)? (emprestimo|financiamento|consignado|cartao|cheque|carne|crediario|divida|acordo|parcelamento)',
      '(nome_sujo|nome_no_serasa|nome_esta_sujo)',
      'me emprestou',
      '(compro|comprei|pego|peguei|comprando|pegando)? fiado',
      '(atrasado|atrasada|atrasados|atrasadas|atrasou|atrasei|atrasaram)',
      '(em|de) atraso',
      'estourei (o|a|meu) ..',
      '(so|agora|ainda) (resta|falta|faltam|restam|sobrou|ficou)',
      '(juros|taxa) (do|da|de)',
      'peguei .. emprestado',
      '(compro|comprei|comprando|pego|peguei|compramos) fiado',
      'fiado (no|na|do|da|em|com)',
    ],
  ],
  [
    'expense',
    [
      'esqueci (de_falar|de_contar|de_dizer|de_por|tambem|de_colocar)? (da|do|de|a|o|que_pago)? (luz|agua|gas|internet|mercado|aluguel|condominio|escola|creche|remedio|remedios|plano_de_saude|transporte|passagem|gasolina|academia|igreja|dizimo)',
      '(gasto|gastos|gastamos|despesa|despesas|gastando|gasta)',
      'pago .. (de)? (aluguel|luz|agua|mercado|internet|escola|gas|condominio|remedio|remedios|creche|transporte|pensao|quarto|quartinho|kitnet|pensionato|moradia|van)',
    ],
  ],
  [
    'payment',
    [
      '(paguei|quitei|liquidei|pagamos|quitamos)',
      'acabei de (pagar|quitar|fazer_o_pix|fazer_um_pix|fazer_o_pagamento|transferir|depositar|mandar_o_pix|mandar_um_pix)',
      '(fiz|mandei|efetuei|realizei|enviei|concluimos|efetuamos|realizamos|fizemos) (o|um|os|uns|meus|todos_os|so)? (2|3|4|5|dois|duas|tres|quatro|cinco)? (pix|pagamento|pagamentos|deposito|depositos|transferencia|transferencias|pixes)',
      '(pagamentos|pagos|pixs|pixes|pix) (feitos|realizados|do_mes|desse_mes|de_hoje|hoje|da_semana|de_ontem) (:|\n)?',
      '(botei|coloquei|pus|meti) .. (na_fatura|na_divida|na_parcela|no_acordo|no_boleto|na_conta_da|na_conta_do)',
      '(foi|esta|ja_foi|ja_esta) (pago|paga)',
      '(boleto|conta|fatura|parcela|prestacao|carne|mensalidade) (do|da|de) .. (pago|paga|quitado|quitada) (hoje|ontem|ja|agora)?',
      '(consegui|deu_para) (pagar|quitar|honrar|acertar|bancar|cobrir)',
      '(dividi|reparti|distribui) (assim|entre|desse_jeito)',
    ],
  ],
  ['offer', [...OFFER_CUES, ...OFFER_ACTS.flatMap(([, phrases]) => phrases)]],
  // What one could pay a month is neither a debt nor an expense.
  [
    'none',
    ['(posso|consigo|da_para|conseguiria|poderia) (so)? (pagar|separar) (so|apenas|somente|uns|umas|ate|no_maximo)?'],
  ],
];

/** What each question asks about; absent: nothing of these. */
export const TOPIC_OF_SLOT: Partial<Record<Slot, Topic>> = {
  incomes: 'income',
  'income-source': 'income',
  'income-low-month': 'income',
  thirteenth: 'income',
  essentials: 'expense',
  flexibles: 'expense',
  debts: 'debt',
  'more-debts': 'debt',
  'debt-creditor': 'debt',
  'debt-kind': 'debt',
  'debt-amount': 'debt',
  'instalments-left': 'debt',
  rates: 'debt',
  overdue: 'debt',
  offers: 'offer',
  'after-roadmap': 'debt',
  'after-deficit': 'debt',
  'confirm-change': 'debt',
  'which-change': 'debt',
  'which-creditor': 'debt',
};
