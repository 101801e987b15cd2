import type { DebtPart } from '../../contracts/reminder.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { creditors, dayWords, debtLines, PERSONA, toldLike } from './words.ts';

type Due = { readonly on: LocalDate; readonly debts: readonly DebtPart[] };

export function dueSoon({ on, debts }: Due): readonly string[] {
  const day = dayWords(on);
  return [
    `Aqui é a ${PERSONA}. 💛 Pelo seu plano, vence na *${day}*:\n${debtLines(debts)}\nQuando pagar, me conta: ${toldLike(debts)}.`,
    `${PERSONA} passando pra lembrar do que vem na *${day}*:\n${debtLines(debts)}\nSe já pagou, me avisa que eu anoto: ${toldLike(debts)}.`,
    `É a ${PERSONA}. Está no plano pra *${day}*:\n${debtLines(debts)}\nPagou? Escreve ${toldLike(debts)}. Se o dinheiro não vai dar, escreve *quero negociar*, que a gente vê outro jeito antes do dia.`,
  ];
}

export function dueToday({ on, debts }: Due): readonly string[] {
  const day = dayWords(on);
  return [
    `É a ${PERSONA}. Hoje, *${day}*, é o dia de:\n${debtLines(debts)}\nJá pagou? Me conta: ${toldLike(debts)}.`,
    `${PERSONA} aqui. 💛 Vence hoje, *${day}*:\n${debtLines(debts)}\nQuando pagar, escreve ${toldLike(debts)} que eu atualizo o plano.`,
    `Aqui é a ${PERSONA}, com o de hoje, *${day}*:\n${debtLines(debts)}\nSe pagou: ${toldLike(debts)}. Se apertou, escreve *quero negociar*, que a gente vê outro jeito.`,
  ];
}

/** The money does not reach it: no "pay now", but what helps and is allowed, before the due day. */
export function dueShort({ on, debts }: Due): readonly string[] {
  const day = dayWords(on);
  const who = creditors(debts);
  const comes = debts.length > 1 ? 'vencem' : 'vence';
  return [
    `Aqui é a ${PERSONA}. ${who} ${comes} na *${day}*, e pelo plano o dinheiro deste mês não chega pra isso. Dá pra agir antes: pelo canal oficial, pede outra data ou uma parcela menor, e guarda a resposta por escrito. Quer ajuda com a mensagem? Escreve *quero negociar*.`,
    `É a ${PERSONA}. 💛 Na *${day}* ${comes} ${who}, e neste mês não sobra pra isso. Não precisa tirar do mercado nem pegar empréstimo: fala com o credor antes do dia e propõe o que cabe. Eu te ajudo a escrever: *quero negociar*.`,
    `${PERSONA} aqui, sobre a *${day}*: ${comes} ${who}, e o plano não tem esse dinheiro agora. Quem procura o credor antes de vencer costuma conseguir outra data. Escreve *quero negociar* que eu te digo o que falar.`,
  ];
}
