import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import type { Markup } from '../page.ts';

export type DebtsById = ReadonlyMap<string, Debt>;

export function debtsById(debts: readonly Debt[]): DebtsById {
  return new Map(debts.map((debt) => [debt.id, debt]));
}

/** Who is owed, as the person wrote it; never more than text. */
export function creditorName(debts: DebtsById, debtId: string): Markup {
  return html`<span class="creditor">${debts.get(debtId)?.creditor ?? 'outra dívida'}</span>`;
}
