import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Markup } from '../page.ts';

export type DebtsById = ReadonlyMap<string, Debt>;

export function debtsById(debts: readonly Debt[]): DebtsById {
  return new Map(debts.map((debt) => [debt.id, debt]));
}

/** What the debt is called, as the person wrote it; never more than text. */
export function creditorName(debts: DebtsById, debtId: string): Markup {
  return html`<span class="creditor">${nameIn(debts, debtId) ?? 'outra dívida'}</span>`;
}

export function nameIn(debts: DebtsById, debtId: string): string | undefined {
  const debt = debts.get(debtId);
  return debt && nameOf(debt);
}
