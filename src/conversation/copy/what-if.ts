import type { OneOffMention } from '../../contracts/mentions.ts';
import type { Expense, Income, OneOffIncome } from '../../domain/budget/budget.ts';
import { sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { monthsBetween } from '../../domain/time/month.ts';
import { expenseName } from './budget.ts';
import { duration, INCOME_SOURCE, list, monthName, STRATEGY } from './words.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/** True where a supposition leaves the plan as it is: nothing to be agreed to. */
export function isSame(before: PayoffPlan, after: PayoffPlan): boolean {
  if (before.kind !== 'payable' || after.kind !== 'payable') return false;
  return before.freeOn === after.freeOn && before.totalPaid === after.totalPaid;
}

/** What a supposition does to the plan, in months and reais. */
export function answer(supposed: string, before: PayoffPlan, after: PayoffPlan): string {
  if (before.kind === 'payable' && after.kind === 'payable') return `${supposed}: ${moved(before, after)}`;
  if (after.kind === 'payable') {
    return `${supposed}: o plano *passa a fechar*! Você fica livre em *${monthName(after.freeOn)}*, pagando *${formatBrl(after.totalPaid)}* no total.`;
  }
  return before.kind === 'payable'
    ? `${supposed}: aí o plano *deixa de fechar*. Faltariam uns *${formatBrl(toReais(after.shortfall))}* por mês.`
    : `${supposed}: ainda não fecha. Faltariam uns *${formatBrl(toReais(after.shortfall))}* por mês (hoje faltam ${formatBrl(toReais(before.shortfall))}).`;
}

/** An estimate: whole reais, upwards. */
function toReais(shortfall: number): number {
  return Math.ceil(shortfall / 100) * 100;
}

function moved(before: Payable, after: Payable): string {
  const months = monthsBetween(before.freeOn, after.freeOn);
  const money = after.totalPaid - before.totalPaid;
  if (isSame(before, after))
    return `não muda nada no plano, que já acaba em *${monthName(after.freeOn)}* pelo mesmo total.`;
  const when =
    months === 0
      ? `a data continua *${monthName(after.freeOn)}*`
      : `você fica livre em *${monthName(after.freeOn)}*, ${duration(Math.abs(months))} ${months < 0 ? 'antes' : 'depois'}`;
  const paid =
    money === 0
      ? 'pagando o mesmo total'
      : `pagando *${formatBrl(Math.abs(money))}* ${money < 0 ? 'a menos' : 'a mais'} no total`;
  return `${when}, ${paid}.`;
}

export function withMore(amount: number): string {
  return `Com *${formatBrl(amount)}* a mais por mês`;
}

export function withLess(amount: number): string {
  return `Com *${formatBrl(amount)}* a menos por mês`;
}

export function withLeft(amount: number): string {
  return `Com *${formatBrl(amount)}* por mês pras dívidas`;
}

export function withOneOff({ amount, month }: OneOffIncome, reason: OneOffMention): string {
  return `Com *${formatBrl(amount)}* ${ONE_OFF[reason]} em ${monthName(month)}`;
}

const ONE_OFF: Record<OneOffMention, string> = {
  thirteenth: 'a mais do 13º',
  fgts: 'do FGTS',
  'tax-refund': 'da restituição',
  sale: 'da venda',
  other: 'entrando a mais',
};

export function withoutOffer(creditor: string): string {
  return `Sem a proposta de *${creditor}*`;
}

export function withNothingIn(month: Month): string {
  return `Sem pagar nada em *${monthName(month)}*, com a multa e os juros do atraso`;
}

export function withStrategy(strategy: keyof typeof STRATEGY): string {
  return `Pagando ${STRATEGY[strategy]}`;
}

export function withOrder(creditors: readonly string[]): string {
  return `Pagando *${list(creditors)}* primeiro`;
}

export function withoutIncome({ source, monthly }: Income): string {
  return `Sem os *${formatBrl(monthly)}* de ${INCOME_SOURCE[source]}`;
}

export function withoutExpenses(cut: readonly Pick<Expense, 'label' | 'category' | 'monthly'>[]): string {
  const total = cut.reduce((sum, { monthly }) => sum + monthly, 0);
  return `Sem *${list(cut.map(expenseName))}*, sobram *${formatBrl(total)}* a mais por mês`;
}

export const noSuchExpense =
  'Esse gasto não está na sua lista. Me diz quanto ele leva por mês, tipo "gasto 80 com academia", que aí eu faço essa conta.';

export const shallI = 'Quer que eu refaça o plano assim? Responde *SIM*. Se não, fica como está.';

export const done = 'Feito!';

export const notYet = 'Boa pergunta! Assim que o seu plano estiver pronto eu faço essa conta. Falta pouco.';

export const tellMeThen = 'Se isso acontecer, me conta na hora que a gente refaz o plano. Você não vai estar só.';

export const thirteenthIsIn = 'O seu 13º já está contado no plano, nos meses em que ele cai.';

const HOW_MUCH: Record<OneOffMention, string> = {
  thirteenth: 'e se eu usar 1.500 do 13º?',
  fgts: 'e se eu usar 3 mil do FGTS?',
  'tax-refund': 'e se vier 600 de restituição?',
  sale: 'e se eu vender a moto por 8 mil em março?',
  other: 'e se entrarem 500 em janeiro?',
};

export function oneOffHowMuch(reason: OneOffMention): string {
  return `Faço a conta sim! Só preciso do valor, e do mês se souber. Exemplo: "${HOW_MUCH[reason]}"`;
}

export function noOffer(creditor: string | undefined): string {
  return creditor
    ? `Não tenho proposta de *${creditor}* anotada, então o plano já está sem ela.`
    : 'Não tenho nenhuma proposta anotada, então o plano já está sem elas.';
}

export function whichOffer(creditors: readonly string[]): string {
  return `Sem a proposta de quem: ${list(creditors)}? Me pergunta com o nome, tipo "e se eu não aceitar a proposta da ${sayableName(creditors[0] ?? '')}?"`;
}

export const whichIncome = 'Qual das suas rendas? Me pergunta com o valor, tipo "e se entrarem 500 a menos por mês?"';

export const newLoan =
  'Empréstimo novo só ajuda quando o *total a pagar* fica menor que o da dívida que ele quita. Antes de assinar, pede o custo total (CET) por escrito e compara. E quem pede dinheiro adiantado pra liberar é golpe.';

export const unclear = [
  'Essa conta eu ainda não sei fazer. Posso simular, por exemplo:',
  '• "e se eu pagar 100 a mais por mês?"\n• "e se eu vender a moto por 8 mil em março?"\n• "e se mês que vem eu não puder pagar nada?"\n• "e se eu quitar a menor primeiro?"',
].join('\n');
