import type { Slot } from '../../contracts/command.ts';
import { OFFER_ACTS, OFFER_CUES } from './offer-words.data.ts';
import type { PhraseList } from './phrase-book.ts';

/** What a stretch of a turn speaks of. */
export type Topic = 'income' | 'expense' | 'debt' | 'payment' | 'offer' | 'none';

/** Words that say by themselves what is being talked about, whatever was asked. */
export const TOPIC_CUES: PhraseList<Topic> = [
  [
    'income',
    [
      '(ganho|recebo|faturo|ganhava|recebemos|ganhamos|ganhando|recebendo)',
      '(passei|comecei) a (ganhar|receber)',
      '(tiro|faco|levanto) (uns|umas|mais|em|cerca|por|de|na_faixa|media) ..',
      'minha renda',
      'devo (receber|ganhar)',
      '(recebi|caiu|entrou|vou_receber|vai_cair|vou_ganhar) ..',
      'meu salario',
      'salario (de|liquido|e|e_de)',
      '(entra|cai) (uns|para_mim|por_mes|todo_mes|na_conta) ..',
      'sou (aposentado|aposentada|clt|autonomo|autonoma|mei|registrado|registrada|servidor|servidora|pensionista|professor|professora|diarista|uber|motoboy|motorista|concursada|concursado)',
      '(aposentado|aposentada|pensionista)',
      'bolsa familia',
      'vivo de bico',
      '(me|nos) (ajuda|ajudam|ajudar|ajudando) com ..',
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
    ],
  ],
  [
    'expense',
    [
      '(gasto|gastos|gastamos|despesa|despesas|gastando|gasta)',
      'pago .. (de)? (aluguel|luz|agua|mercado|internet|escola|gas|condominio|remedio|remedios|creche|transporte|pensao)',
    ],
  ],
  [
    'payment',
    [
      '(paguei|quitei|liquidei|pagamos|quitamos)',
      'acabei de (pagar|quitar|fazer_o_pix|fazer_um_pix|fazer_o_pagamento|transferir|depositar|mandar_o_pix|mandar_um_pix)',
      '(fiz|mandei|efetuei|realizei|enviei|concluimos|efetuamos|realizamos|fizemos) (o|um)? (pix|pagamento|deposito|transferencia)',
      '(foi|esta|ja_foi|ja_esta) (pago|paga)',
      '(consegui|deu_para) (pagar|quitar)',
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
