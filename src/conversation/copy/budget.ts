import type { Expense, Income } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { capitalized, EXPENSE_CATEGORY, INCOME_SOURCE, list, monthName } from './words.ts';

export const INCOME_QUESTIONS = [
  'Quanto entra por mês na sua mão? Conta salário, bico, aposentadoria, benefício… o que for. Pode mandar separado, tipo "1.800 de salário e uns 300 de bico".',
  'Me diz um valor aproximado do que você recebe por mês, já descontado. Exemplo: "ganho 1.500" ou "faço uns 80 por dia".',
  'Sem saber quanto entra eu não consigo fechar o plano. Pode ser um chute, tipo "uns 2 mil". Ou escreve *PULA* pra deixar pra depois, ou *HUMANO* pra falar com alguém.',
];

export function incomeAmountQuestion(source: Income['source']): string {
  return `Quanto você recebe por mês de ${INCOME_SOURCE[source]}, já descontado? Pode ser aproximado.`;
}

export const INCOME_SOURCE_OPTIONS = [
  'Carteira assinada',
  'Aposentadoria ou pensão',
  'Por conta própria, MEI ou bicos',
  'Bolsa Família, BPC ou outro benefício',
  'Outra coisa',
] as const;

export const INCOME_SOURCE_QUESTIONS = [
  'E esse dinheiro vem de onde?',
  'Só pra eu acertar as contas do 13º e dos meses fracos: de onde vem essa renda?',
  'Escolhe um número, ou escreve *PULA*:',
];

export function lowMonthQuestion(income: Income): string[] {
  return [
    `E num mês *fraco*, quanto costuma entrar de ${INCOME_SOURCE[income.source]}? Faço o plano pelo mês ruim, pra ele não quebrar no aperto.`,
    'Pensa no pior mês do último ano: entrou mais ou menos quanto? Exemplo: "uns 900".',
    `Sobre o mês fraco de ${INCOME_SOURCE[income.source]}: pode chutar por baixo, ou escrever *NÃO SEI* que eu uso o valor que você já me deu.`,
  ];
}

/** "R$ 1.950,00 por mês de carteira assinada", "R$ 1.450,00 por mês de seguro-desemprego, até fevereiro de 2027". */
export function incomeLine({ monthly, source, until }: Pick<Income, 'monthly' | 'source' | 'until'>): string {
  const end = until === undefined ? '' : `, até ${monthName(until)}`;
  return `*${formatBrl(monthly)} por mês* de ${INCOME_SOURCE[source]}${end}`;
}

export const withThirteenth = 'Anotei: você recebe 13º.';
export const withoutThirteenth = 'Anotei: sem 13º na conta.';

export const payDayNoted = 'Anotei quando esse dinheiro cai.';

export const daysCounted = 'Contei 22 dias de trabalho no mês.';
export const weeksCounted = 'Contei um pouco mais de 4 semanas no mês.';
export const fortnightsCounted = 'Contei 2 quinzenas.';
export const yearCounted = 'Dividi o ano por 12.';

export function lowMonthNoted(income: Pick<Income, 'monthly'>): string {
  return `Combinado, faço as contas com *${formatBrl(income.monthly)}* por mês. O que entrar a mais é lucro.`;
}

/** The question about the weak month is dropped. */
export function withoutWeakMonth({ monthly }: Pick<Income, 'monthly'>): string {
  return `Por enquanto conto com *${formatBrl(monthly)}* todo mês. Se tiver mês mais fraco, me conta quando quiser.`;
}

export const ESSENTIAL_QUESTIONS = [
  'Agora o que é *essencial* na sua casa: aluguel, mercado, luz, água, gás, transporte, remédio, escola. Quanto vai por mês? Pode mandar em lista, tipo "aluguel 700, mercado 600, luz 120", ou só o total. As parcelas das dívidas ficam pra depois.',
  'Quanto você gasta por mês só pra viver, sem contar dívida? Exemplo: "mercado 500, luz 100, ônibus 150". Pode ser aproximado.',
  'Um chute do total já serve, tipo "uns 1.200". Se não faz ideia, escreve *NÃO SEI* que eu uso uma estimativa.',
];

export const FLEXIBLE_QUESTIONS = [
  'E o resto do mês: internet e celular, streaming, lanche, passeio, roupa, igreja, jogo… Quanto vai, mais ou menos? Sem julgamento. Se não tem, responde *nada*.',
  'Aqueles gastos que dão pra mexer se precisar: quanto somam? Exemplo: "celular 50 e lanche 150", ou *nada*.',
  'Pode ser um total, tipo "uns 200". Ou *PULA*.',
];

/** "gás 115 a cada 45 dias": what of it falls on each month. */
export function spreadOverMonths(expense: Pick<Expense, 'label' | 'category'>, monthly: Centavos): string {
  return `${capitalized(expenseName(expense))} não é uma vez por mês: contei *${formatBrl(monthly)}* por mês.`;
}

/** A bill of one month, where what it usually comes to was not told. */
export const billOfOneMonth =
  'Contei esse valor pra todo mês. Se o normal é outro, me diz o nome da conta e quanto vem quase sempre.';

export function billAboveUsual(expense: Pick<Expense, 'label' | 'category' | 'monthly'>, more: Centavos): string {
  return `Anotei: *${formatBrl(more)}* a mais de ${expenseName(expense)}, só neste mês. Nos outros sigo com *${formatBrl(expense.monthly)}*.`;
}

export function billOnlyOnce(expense: Pick<Expense, 'label' | 'category' | 'monthly'>): string {
  return `Certo, esse mês veio mais. Pros outros meses conto com *${formatBrl(expense.monthly)}* de ${expenseName(expense)}.`;
}

export function billAsUsual(expense: Pick<Expense, 'label' | 'category'>): string {
  return `Anotei. É quase o que eu já conto de ${expenseName(expense)}, então segue tudo igual.`;
}

export function billBelowUsual(expense: Pick<Expense, 'label' | 'category' | 'monthly'>): string {
  return `Que bom que veio menos! No plano sigo com *${formatBrl(expense.monthly)}* de ${expenseName(expense)}, pra ter folga.`;
}

export function expenseName({ label, category }: Pick<Expense, 'label' | 'category'>): string {
  return label ?? EXPENSE_CATEGORY[category];
}

/** "aluguel R$ 650,00 e luz R$ 110,00. Somando, R$ 760,00 por mês". */
export function expensesLine(expenses: readonly Pick<Expense, 'label' | 'category' | 'monthly'>[]): string {
  const items = expenses.map((expense) => `${expenseName(expense)} *${formatBrl(expense.monthly)}*`);
  const total = expenses.reduce((sum, expense) => sum + expense.monthly, 0);
  return expenses.length < 2 ? `${list(items)} por mês` : `${list(items)}. Somando, *${formatBrl(total)} por mês*`;
}

/** What somebody gives for the house of those they live with. */
export const HELP_AT_HOME = 'ajuda em casa';

export const notCountedOn = 'Combinado: não conto com esse dinheiro no plano. O que entrar é lucro.';
export const worstIsNothing =
  'Entendi, tem mês que não entra nada. Faço o plano com o de sempre, e quando vier um mês desses você me avisa que a gente refaz.';

export const essentialsNeverZero =
  'Comida, casa, luz e ônibus custam um pouco, mesmo quando alguém ajuda. Um chute já serve.';

export function essentialsEstimated(amount: number): string {
  return `Tudo bem. Vou usar *${formatBrl(amount)}* como estimativa do essencial, e você me corrige quando souber.`;
}

export const withinTotal =
  'Isso eu contei como parte do total que você me disse. Se for além dele, me fala o total certo.';

export const nothingFlexible = 'Certo, nada além do essencial.';
export const nothingMoreFlexible = 'Certo, é só isso.';

export function oneOffNoted(amount: number): string {
  return `Anotei *${formatBrl(amount)}* que entram uma vez. Ponho no plano quando chegar.`;
}

export function extraCorrected(amount: number): string {
  return `Corrigi: *${formatBrl(Math.abs(amount))}* a ${amount < 0 ? 'menos' : 'mais'} por mês pras dívidas.`;
}

export const allOfTheMonth =
  'Pra eu não errar: quanto entrou *a mais* ou *a menos* que o normal este mês? Exemplo: "este mês entrou 300 a menos".';

export function asCounted(amount: number): string {
  return `Boa! *${formatBrl(amount)}* é o que o plano já conta, então segue tudo igual.`;
}

export function moreThisMonth(amount: number): string {
  return `Que bom! São *${formatBrl(amount)}* a mais do que o plano contava. Pus neste mês, só desta vez.`;
}

export function lessThisMonth(amount: number): string {
  return `Obrigada por avisar. São *${formatBrl(amount)}* a menos, só neste mês, e refiz o plano com isso.`;
}

export const lessButPlanned =
  'Obrigada por avisar. O plano deste mês já está andando: se alguma conta não couber, me diz qual, tipo "não vou conseguir pagar a Renner", que a gente vê outro jeito.';
