import { html } from 'hono/html';
import type { Markup } from '../../page.ts';
import type { Live } from './live.ts';

/** What went wrong: messages that did not leave, what could not be read, errors of this process. */
export function troublesPart({ figures: { failed, quarantined }, process: { errors } }: Live): Markup {
  return html`<section class="tile" aria-labelledby="erros"><h2 id="erros">Erros e quarentena</h2>
${counts(
  'Não saíram em 24 h',
  failed.map(({ reason, count }) => [reason, count]),
)}
${counts(
  'Em quarentena em 24 h',
  quarantined.map(({ reason, count }) => [reason, count]),
)}
${counts(
  'Erros deste processo em 15 min',
  errors.map(({ event, count }) => [event, count]),
)}
</section>`;
}

function counts(title: string, rows: readonly (readonly [string, number])[]): Markup {
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return html`<h3>${title}: <span${total > 0 ? html` class="look"` : ''}>${total}</span></h3>
${rows.length === 0 ? '' : html`<ul class="counts">${rows.map(([name, count]) => html`<li><code>${name === '' ? 'sem motivo' : name}</code> ${count}</li>`)}</ul>`}`;
}
