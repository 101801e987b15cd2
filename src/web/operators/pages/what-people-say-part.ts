import { html } from 'hono/html';
import type { LiveFigures } from '../../../ports/live-figures.ts';
import type { Markup } from '../../page.ts';

/** Redacted words: what was not understood, and what was missing. */
export function whatPeopleSayPart({ misunderstood, feedback }: LiveFigures): Markup {
  return html`<section class="tile wider" aria-labelledby="ditos"><h2 id="ditos">Não entendido</h2>
<p class="small">Palavras sem nome, número ou valor de ninguém.</p>
${
  misunderstood.length === 0
    ? html`<p>Nada por aqui.</p>`
    : html`<ul class="said-list">${misunderstood.map(({ words, slot, day }) => html`<li><q>${words}</q> <span class="small">${slot}, ${dayOf(day)}</span></li>`)}</ul>`
}
${feedback.words.length === 0 ? '' : html`<h3>O que faltou no plano</h3><ul class="said-list">${feedback.words.map((words) => html`<li><q>${words}</q></li>`)}</ul>`}
</section>`;
}

function dayOf(day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${date}/${month}`;
}
