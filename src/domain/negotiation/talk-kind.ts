import type { Debt, DebtKind } from '../debts/debt.ts';

/**
 * Whom one talks to about a debt, which decides what can be asked for: a company that may take less, a service that can
 * be cut, the home, something that can be taken, what is deducted from pay, the State, someone one knows.
 */
export type TalkKind = 'company' | 'service' | 'home' | 'secured' | 'payroll' | 'tax' | 'person' | 'loan-shark';

export function talkKind({ kind, collateral }: Pick<Debt, 'kind' | 'collateral'>): TalkKind {
  return KIND[kind] ?? (collateral === 'home' || collateral === 'vehicle' ? 'secured' : 'company');
}

/** Companies answer to consumer law: consumidor.gov.br and Procon hear complaints about these. */
export function isConsumerMatter(kind: TalkKind): boolean {
  return kind === 'company' || kind === 'service' || kind === 'secured' || kind === 'payroll';
}

const KIND: { readonly [Kind in DebtKind]?: TalkKind } = {
  'utility-bill': 'service',
  rent: 'home',
  'condominium-fee': 'home',
  mortgage: 'secured',
  'vehicle-financing': 'secured',
  'payroll-loan': 'payroll',
  tax: 'tax',
  informal: 'person',
  'loan-shark': 'loan-shark',
};
