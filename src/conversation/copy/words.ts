import type { ExpenseCategory, IncomeSource } from '../../domain/budget/budget.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import type { Strategy } from '../../domain/payoff/plan.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';

/** The persona that signs what is sent: the same name always (people answer better to someone they know). */
export const PERSONA = 'Dora';

export const DEBT_KIND: Record<DebtKind, string> = {
  'credit-card': 'cartão de crédito',
  'card-instalments': 'fatura parcelada do cartão',
  overdraft: 'cheque especial',
  'personal-loan': 'empréstimo',
  'payroll-loan': 'consignado',
  'vehicle-financing': 'financiamento do veículo',
  mortgage: 'financiamento da casa',
  'store-credit': 'crediário da loja',
  'utility-bill': 'conta de casa',
  rent: 'aluguel',
  'condominium-fee': 'condomínio',
  tax: 'imposto',
  telecom: 'telefone ou internet',
  education: 'escola ou faculdade',
  health: 'saúde',
  informal: 'dívida com conhecido',
  'loan-shark': 'agiota',
  settlement: 'acordo',
  other: 'dívida',
};

/** What the first part of an agreement is called beside the others: "Renner (entrada)", "Itaú (acordo, entrada)". */
export function entryName(name: string): string {
  return name.endsWith(')') ? `${name.slice(0, -1)}, entrada)` : `${name} (entrada)`;
}

/** Completes "pagando …". */
export const STRATEGY: Record<Exclude<Strategy, 'minimums-only' | 'custom'>, string> = {
  best: 'pelo caminho mais barato',
  avalanche: 'a de juros mais altos primeiro',
  snowball: 'da menor pra maior (bola de neve)',
  'quick-win': 'logo a menor, e depois pelo caminho mais barato',
};

export const INCOME_SOURCE: Record<IncomeSource, string> = {
  'formal-job': 'carteira assinada',
  'public-servant': 'serviço público',
  retirement: 'aposentadoria',
  pension: 'pensão',
  'self-employed': 'trabalho por conta própria',
  'odd-jobs': 'bicos',
  'social-benefit': 'benefício',
  'unemployment-benefit': 'seguro-desemprego',
  alimony: 'pensão alimentícia',
  rent: 'aluguel que você recebe',
  'family-help': 'ajuda da família',
  other: 'renda',
};

export const EXPENSE_CATEGORY: Record<ExpenseCategory, string> = {
  housing: 'moradia',
  food: 'mercado',
  energy: 'luz',
  water: 'água',
  gas: 'gás',
  transport: 'transporte',
  health: 'saúde',
  education: 'escola',
  communication: 'celular e internet',
  children: 'crianças',
  alimony: 'pensão que você paga',
  leisure: 'lazer',
  subscriptions: 'assinaturas',
  'eating-out': 'comida fora',
  clothing: 'roupa',
  church: 'igreja',
  gambling: 'apostas',
  pets: 'bichos',
  'other-essential': 'essencial',
  'other-flexible': 'outros gastos',
};

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

/** '2027-03' → 'março de 2027'. */
export function monthName(month: Month): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1]} de ${year}`;
}

/** '2027-03' → 'março', of a year that needs no saying. */
export function monthAlone(month: Month): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
}

/** '2027-03-15' → '15/03'. */
export function dayAndMonth(date: LocalDate): string {
  const [, month, day] = date.split('-');
  return `${day}/${month}`;
}

/** 7 → '7 meses'; 25 → '2 anos e 1 mês'. */
export function duration(months: number): string {
  if (months < 12) return plural(months, 'mês', 'meses');
  const years = plural(Math.floor(months / 12), 'ano', 'anos');
  return months % 12 === 0 ? years : `${years} e ${plural(months % 12, 'mês', 'meses')}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ['a', 'b', 'c'] → 'a, b e c'. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;
}

/** 0.1453 → '14,5%'. */
export function percent(fraction: number, decimals = 1): string {
  return `${(fraction * 100).toFixed(decimals).replace('.', ',').replace(/,0+$/, '')}%`;
}

/** Numbered options, as people answer them on WhatsApp. */
export function menu(options: readonly string[]): string {
  return options.map((option, index) => `*${index + 1}* ${option}`).join('\n');
}
