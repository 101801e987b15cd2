import type { ExpenseCategory, IncomeSource } from '../../../domain/budget/budget.ts';

/** What a file calls the sources of money. */
export const INCOME_SOURCE: Record<IncomeSource, string> = {
  'formal-job': 'carteira assinada',
  'public-servant': 'serviço público',
  retirement: 'aposentadoria',
  pension: 'pensão',
  'self-employed': 'conta própria',
  'odd-jobs': 'bicos',
  'social-benefit': 'benefício',
  'unemployment-benefit': 'seguro-desemprego',
  alimony: 'pensão alimentícia',
  rent: 'aluguel recebido',
  'family-help': 'ajuda da família',
  other: 'outra',
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
  alimony: 'pensão paga',
  leisure: 'lazer',
  subscriptions: 'assinaturas',
  'eating-out': 'comida fora',
  clothing: 'roupa',
  church: 'igreja',
  gambling: 'apostas',
  pets: 'bichos',
  'other-essential': 'outro essencial',
  'other-flexible': 'outro',
};
