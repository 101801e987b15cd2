import type { ExpenseCategory, IncomeSource } from '../../../domain/budget/budget.ts';

/** What a paper for an office calls what comes in. */
export const INCOME_SOURCE: Record<IncomeSource, string> = {
  'formal-job': 'Emprego com carteira assinada',
  'public-servant': 'Serviço público',
  retirement: 'Aposentadoria',
  pension: 'Pensão',
  'self-employed': 'Trabalho por conta própria',
  'odd-jobs': 'Bicos',
  'social-benefit': 'Benefício social',
  'unemployment-benefit': 'Seguro-desemprego',
  alimony: 'Pensão alimentícia recebida',
  rent: 'Aluguel recebido',
  'family-help': 'Ajuda da família',
  other: 'Outra renda',
};

/** …and what goes out. */
export const EXPENSE_CATEGORY: Record<ExpenseCategory, string> = {
  housing: 'Moradia',
  food: 'Alimentação',
  energy: 'Luz',
  water: 'Água',
  gas: 'Gás',
  transport: 'Transporte',
  health: 'Saúde',
  education: 'Educação',
  communication: 'Telefone e internet',
  children: 'Filhos',
  alimony: 'Pensão alimentícia paga',
  leisure: 'Lazer',
  subscriptions: 'Assinaturas',
  'eating-out': 'Refeições fora',
  clothing: 'Roupas',
  church: 'Igreja',
  gambling: 'Apostas',
  pets: 'Animais',
  'other-essential': 'Outras despesas essenciais',
  'other-flexible': 'Outras despesas',
};
