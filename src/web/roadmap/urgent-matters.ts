import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Diagnosis, UrgentMatter } from '../../domain/diagnosis/diagnosis.ts';
import { formatBrl } from '../format.ts';
import type { Markup } from '../page.ts';
import { URGENT } from '../words.ts';

/** What cannot wait for the mathematics; nothing when there is nothing. */
export function urgentMatters({ urgent }: Diagnosis, debts: readonly Debt[]): Markup {
  if (urgent.length === 0) return html``;
  return html`<section class="wide card urgent"><h2>Isto vem antes de tudo</h2>
<ul>${urgent.map((matter) => row(matter, debts))}</ul></section>`;
}

function row(matter: UrgentMatter, debts: readonly Debt[]): Markup {
  const { title, advice } = URGENT[matter.kind];
  const debt = debts.find(({ id }) => id === matter.debtId);
  return html`<li><h3>${title}${debt ? html` <span class="of">(${nameOf(debt)})</span>` : ''}</h3>
<p>${advice}${matter.price ? html` Para resolver hoje: <strong class="money">${formatBrl(matter.price)}</strong>.` : ''}</p></li>`;
}
