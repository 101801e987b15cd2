import type { ReminderMatter } from '../../contracts/reminder.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { dayWords, debtLines, monthWords, PERSONA } from './words.ts';

type Split = Extract<ReminderMatter, { readonly kind: 'payday-split' }>;
type Closing = Extract<ReminderMatter, { readonly kind: 'offer-closing' }>;

/** After payday: the month's money by the plan, before it has gone elsewhere. */
export function paydaySplit({ month, parts, kept }: Split): readonly string[] {
  const lines = [debtLines(parts), ...(kept > 0 ? [`• deixar guardado: *${formatBrl(kept)}*`] : [])].join('\n');
  const name = monthWords(month);
  return [
    `É a ${PERSONA}. Se o dinheiro do mês já caiu, o plano de *${name}* divide assim:\n${lines}\nO resto é seu pra viver. 💛`,
    `Aqui é a ${PERSONA}. Recebeu? Pra *${name}*, o combinado do plano é:\n${lines}\nSe entrou menos do que o normal, me conta que eu refaço a conta.`,
    `${PERSONA} aqui, com a divisão de *${name}*:\n${lines}\nComida, casa e remédio já estão fora dessa conta.`,
  ];
}

/** An offer that the plan takes. How to pay safely stands in it, since false offers come at the same time. */
export function offerClosing({ creditor, until, price, instalments }: Closing): readonly string[] {
  const day = dayWords(until);
  const terms = instalments > 1 ? `*${formatBrl(price)}* em ${instalments} partes` : `*${formatBrl(price)}* à vista`;
  const safely = 'Antes de pagar, confere a proposta no canal oficial e o nome de quem recebe.';
  return [
    `É a ${PERSONA}. A proposta de *${creditor}* (${terms}) vale até *${day}*, e ela está no seu plano. ${safely}`,
    `Aqui é a ${PERSONA}. 💛 Vai só até *${day}* a proposta de *${creditor}*: ${terms}. O plano conta com ela. ${safely}`,
    `${PERSONA} aqui: o plano usa a proposta de *${creditor}*, ${terms}, e ela fecha na *${day}*. ${safely} Se não der mais, me fala que eu refaço o plano.`,
  ];
}
