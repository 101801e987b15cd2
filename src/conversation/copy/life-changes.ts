import type { Income } from '../../domain/budget/budget.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { INCOME_SOURCE, list, monthAlone } from './words.ts';

export function monthMissed(month: Month): string {
  return `Tudo bem, acontece, e obrigada por me contar. Deixei *${monthAlone(month)}* sem pagamento e refiz o resto.`;
}

export function lateNow(creditors: readonly string[], month: Month): string {
  return `Tudo bem, acontece, e obrigada por me contar. Anotei *${list(creditors)}* em atraso desde ${monthAlone(month)}. Se pagou alguma, me diz qual.`;
}

/** Closes a choice between debts of one creditor. */
export const ALL_OF_THEM = 'Todas elas';

export function nothingLate(month: Month): string {
  return `Tudo bem, obrigada por me contar. Não tinha parcela nova pra vencer em ${monthAlone(month)}, então o plano continua o mesmo.`;
}

export const sorryForWork = 'Sinto muito, sei que assusta. 💛 A gente ajusta o plano juntos.';

export const whenIncomeComes =
  'Se entrar seguro-desemprego, FGTS ou qualquer bico, me diz o valor que eu ponho na conta.';

export function confirmIncomeLost({ source, monthly }: Income): string {
  return `${sorryForWork}\n\nPosso tirar da conta os *${formatBrl(monthly)}* por mês de ${INCOME_SOURCE[source]}? Responde *SIM* ou *NÃO*.`;
}

export const whichIncomeLost = `${sorryForWork}\n\nQual dessas rendas parou de entrar?`;

export const whichFamilyIncomeLost = `${sorryForWork}\n\nQual destas rendas parou de entrar? Responde com o número:`;

export const NOT_IN_THE_LIST = 'Nenhuma, a dele ou dela não estava aqui';

export const familyIncomeNotCounted =
  'Certo, então não mexi na sua renda. Se agora sai mais dinheiro seu pra casa, me conta quanto, tipo "gasto 300 a mais de mercado".';

export function incomeOption({ source, monthly }: Income): string {
  return `${INCOME_SOURCE[source]}, ${formatBrl(monthly)}`;
}

const whenOtherComes = 'Se entrar outro bico ou outra renda, me diz o valor que eu ponho na conta.';

/** Who was registered has other rights. */
const REGISTERED: ReadonlySet<Income['source']> = new Set(['formal-job', 'public-servant']);

/** Named, so that a wrong one is seen. */
export function incomeRemoved({ source, monthly }: Income): string {
  return `Tirei da conta os *${formatBrl(monthly)}* por mês de ${INCOME_SOURCE[source]}. Se não era isso, escreve *VOLTA*. ${REGISTERED.has(source) ? whenIncomeComes : whenOtherComes}`;
}
