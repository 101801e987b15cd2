import { html } from 'hono/html';
import type { Standing } from '../../../ports/entitlements.ts';
import type { Markup } from '../../page.ts';
import { dateAndTime } from '../times.ts';

export const MOST_PREMIUM_DAYS = 366;

/** What the person's plan is, and the way to give premium or to end it, with a reason that the person may read one day. */
export function premiumSection(personId: string, { plan, until }: Standing, shortestReason: number): Markup {
  const isOn = plan === 'premium' && until !== undefined;
  return html`<details class="box" id="premium"><summary>Plano: ${isOn ? `premium até ${dateAndTime(until)}` : 'grátis'}</summary>
<form method="post" action="/operacao/pessoas/${personId}/premium">
<label>Dias de premium a mais<input name="days" type="number" inputmode="numeric" min="0" max="${MOST_PREMIUM_DAYS}" value="30" required></label>
<p class="small">Somam ao que a pessoa já tem. 0 encerra agora.</p>
<label>Motivo<input name="reason" required minlength="${shortestReason}" maxlength="300" autocomplete="off"></label>
<p class="small">Fica no registro, e a pessoa pode ler nos dados dela.</p>
<button>Mudar o plano</button>
</form></details>`;
}
