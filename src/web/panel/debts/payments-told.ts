import { html } from 'hono/html';
import { counted, formatBrl, formatDate } from '../../format.ts';
import type { Markup } from '../../page.ts';
import type { KnownPerson } from '../known-person.ts';
import { paidFor, paymentsFor } from './open-debts.ts';

/** What was told as paid for a debt, the newest first, folded away. */
export function paymentsTold(debtId: string, known: KnownPerson): Markup {
  const payments = paymentsFor(debtId, known);
  if (payments.length === 0) return html`<p class="small paid-so-far">Nenhum pagamento contado ainda.</p>`;
  const sum = paidFor(debtId, known);
  return html`<details class="paid-so-far"><summary>Já pagou <strong class="money">${formatBrl(sum)}</strong> em ${counted(payments.length, 'pagamento', 'pagamentos')}</summary>
<ul class="plain">${payments.map(({ on, amount }) => html`<li class="pay"><span>${formatDate(on)}</span> <span class="money">${formatBrl(amount)}</span></li>`)}</ul></details>`;
}
