import { html } from 'hono/html';
import { counted, formatBrl } from '../../format.ts';
import type { Markup } from '../../page.ts';
import type { KnownPerson } from '../known-person.ts';
import { doneSteps, openSteps } from './step-list.ts';

/** How far the month is: what was paid of what it holds, as a bar and in words. */
export function monthProgress(known: KnownPerson): Markup {
  const { planned, paid, left } = known.steps;
  const open = openSteps(known, known.steps).length;
  const done = doneSteps(known).length;
  const counts = [
    done > 0 && counted(done, 'passo feito', 'passos feitos'),
    open > 0 && counted(open, 'por fazer', 'por fazer'),
  ].filter((one) => one);
  return html`<div class="month-progress card">
<p class="big"><span class="money">${formatBrl(left)}</span> <span class="of">${left > 0 ? 'ainda por pagar' : 'por pagar'}</span></p>
<progress class="bar" max="${Math.max(1, planned)}" value="${Math.min(paid, planned)}" aria-label="Pago neste mês"></progress>
<p class="small pay"><span>${formatBrl(paid)} pagos de ${formatBrl(planned)}</span> <span>${counts.join(' · ')}</span></p></div>`;
}
