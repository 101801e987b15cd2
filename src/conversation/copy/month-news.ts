import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { list } from './words.ts';

/** One payment that the month asks for. */
export type AskedPayment = { readonly name: string; readonly amount: Centavos };

/** "paguei tudo desse mês": what that is, before it is written. */
export function monthPaid(payments: readonly AskedPayment[]): string {
  const words = payments.map(({ name, amount }) => `${name} *${formatBrl(amount)}*`);
  const all = payments.reduce((sum, { amount }) => sum + amount, 0);
  const total = payments.length > 1 ? `. Ao todo, *${formatBrl(all)}*` : '';
  return `Que bom! 👏 Foi isto que você pagou: ${list(words)}${total}? Responde *SIM*. Se foi outro valor, me escreve assim: "paguei 200 do nubank".`;
}

export const nothingAskedNow =
  'Que bom! 👏 Neste mês o plano não pede mais nada. Se pagou alguma coisa agora, me diz qual e quanto.';

/** "usei o cartão de novo", without how much. */
export function purchaseHowMuch(card: string): string {
  return `Acontece, e foi bom me contar. 💛 Quanto você gastou em *${card}*? Pode escrever só o valor.`;
}

export const purchaseWhere =
  'Acontece, e foi bom me contar. 💛 Ainda não tenho esse cartão na sua lista. Me diz qual é e quanto deve nele, tipo "devo 150 no cartão da caixa".';

export const purchaseOfWhich = 'Acontece, e foi bom me contar. 💛 Em qual cartão foi? Responde com o número:';

export function addPurchase(card: string, sum: Centavos, total: Centavos): string {
  return `Acontece, e foi bom me contar. 💛 Somo *${formatBrl(sum)}* em *${card}*? Fica em *${formatBrl(total)}*. Responde *SIM* ou *NÃO*.`;
}

export function purchaseAdded(card: string, sum: Centavos): string {
  return `Somei *${formatBrl(sum)}* em *${card}*. Se der, deixa o cartão guardado até o plano andar: é nele que os juros pesam mais.`;
}

/** Its price is in parts already: what is bought on top is a debt of its own. */
export function purchaseApart(card: string): string {
  return `*${card}* está na lista em parcelas. Me conta a compra nova separada, tipo "comprei 10x de 90 no cartão da caixa".`;
}

export const noAgreement =
  'Não tenho nenhum acordo fechado na sua lista. Se alguma parcela atrasou, me diz qual, tipo "atrasei a Renner".';

export const brokenOfWhich = 'Tudo bem, acontece. De qual acordo você está falando? Responde com o número:';

export const BROKEN_OPTIONS = ['Só atrasei a parcela', 'O acordo acabou'] as const;

export function lateOrOver(name: string): string {
  return `Tudo bem, acontece, e foi bom me contar. 💛 Com *${name}*, como ficou? Responde com o número:`;
}

export function agreementOver(name: string): string {
  return `Tirei o acordo de *${name}* e voltei a dívida como era antes, menos o que você já pagou. Confere com eles o valor de hoje e me diz, porque pode ter voltado o desconto. Se quiser tentar de novo, escreve *como negociar*.`;
}

export function extraDropped(sum: Centavos): string {
  return `Sem problema. Tirei os *${formatBrl(sum)}* a mais por mês, e refiz a conta.`;
}

/** "a tia perdoou o resto": before it is taken out. */
export function forgiven(name: string): string {
  return `Que notícia boa! 💛 Então não falta mais nada pra *${name}*, e eu tiro essa dívida da conta? Responde *SIM* ou *NÃO*.`;
}

/** "errei": what was noted last may be undone, or told anew. */
export function whatWasWrong(last: string | undefined): string {
  const undo = last === undefined ? 'o último que anotei' : last;
  return `Sem problema, a gente arruma. Quer que eu desfaça ${undo}? Responde *SIM*. Ou me manda o certo, tipo "foi 250".`;
}

export function paymentTold(name: string, sum: Centavos): string {
  return `o pagamento de *${formatBrl(sum)}* de *${name}*`;
}
