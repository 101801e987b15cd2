import { html } from 'hono/html';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { counted, formatBrl, formatDate, formatDuration, formatMonth } from '../format.ts';
import type { Markup } from '../page.ts';
import { debtsThen } from './debts-then.ts';
import type { PayablePlan } from './payable-plan.ts';

type Shown = Pick<Roadmap, 'madeOn' | 'debtsThen'> & { readonly plan: PayablePlan };

/** When it ends and what it costs. */
export function figures({ plan, madeOn, ...roadmap }: Shown): Markup {
  const debts = debtsThen({ plan, ...roadmap });
  const owed = debts.reduce((sum, debt) => sum + amountOwed(debt, madeOn).total, 0);
  const forgiven = forgivenIn(plan);
  return html`<section class="wide"><h2 class="hidden">O roteiro em números</h2>
<dl class="figures">
<div class="main"><dt>Livre das dívidas em</dt><dd>${formatMonth(plan.freeOn)}</dd><dd class="source">são ${formatDuration(plan.months.length)}, pela conta deste roteiro</dd></div>
<div><dt>Você deve hoje</dt><dd class="money">${formatBrl(owed)}</dd><dd class="source">${counted(debts.length, 'dívida que você contou', 'dívidas que você contou')} até ${formatDate(madeOn)}</dd></div>
<div><dt>Juros até o fim</dt><dd class="money">${formatBrl(plan.totalInterest)}</dd><dd class="source">pelas taxas listadas em cada dívida, mais abaixo</dd></div>
<div><dt>Total que vai pagar</dt><dd class="money">${formatBrl(plan.totalPaid)}</dd><dd class="source">soma de todos os meses</dd></div>
${forgiven > 0 ? html`<div><dt>Desconto das ofertas</dt><dd class="money">${formatBrl(forgiven)}</dd><dd class="source">o que os credores deixam de cobrar</dd></div>` : ''}
</dl></section>`;
}

function forgivenIn({ months }: PayablePlan): number {
  const payments = months.flatMap((month) => month.payments);
  return payments.reduce((sum, { forgiven = 0 }) => sum + Math.max(0, forgiven), 0);
}
