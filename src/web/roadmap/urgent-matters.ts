import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
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
  const creditor = debts.find((debt) => debt.id === matter.debtId)?.creditor;
  return html`<li><h3>${title}${creditor ? html` <span class="of">(${creditor})</span>` : ''}</h3>
<p>${advice}${matter.price ? html` Para resolver hoje: <strong class="money">${formatBrl(matter.price)}</strong>.` : ''}</p></li>`;
}
