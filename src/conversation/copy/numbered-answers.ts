import type { Worry } from '../../contracts/mentions.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';

/** "De R$ 800 a R$ 1.600": whole reais, as people say them. */
export function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === 0 ? `Até ${whole(to)}` : `De ${whole(from)} a ${whole(to)}`;
}

/** Completes a list of what somebody may owe. */
export const DEBT_OF_KIND: Partial<Record<DebtKind, string>> = {
  'credit-card': 'Cartão de crédito',
  'personal-loan': 'Empréstimo',
  'store-credit': 'Carnê de loja',
  'utility-bill': 'Conta de luz ou água atrasada',
  informal: 'Parente ou conhecido',
};

export const WORRY: Partial<Record<Worry, string>> = {
  'service-cut': 'Vão cortar luz, água ou gás',
  eviction: 'Aluguel atrasado ou despejo',
  repossession: 'Podem tomar o carro ou a moto',
  'wages-seized': 'Descontaram do meu salário',
  summons: 'Chegou carta da justiça',
  none: 'Nada urgente',
};

export const NO_DEBT = 'Não tenho dívida';
export const HUMAN = 'Quero falar com uma pessoa';

function whole(amount: number): string {
  return formatBrl(amount).replace(/,00$/, '');
}
