import { html } from 'hono/html';
import type { LiveFigures } from '../../../ports/live-figures.ts';
import type { Markup } from '../../page.ts';
import { span } from '../times.ts';

/** Who needs somebody of the team. */
export function peoplePart({ people, crises, feedback }: LiveFigures): Markup {
  return html`<section class="tile" aria-labelledby="gente"><h2 id="gente">Pessoas</h2>
<dl class="list">
<div><dt><a href="/operacao/pessoas">Esperando uma pessoa</a>${people.waiting > 0 ? html` <span class="small">há até ${span(people.longestWaitMs)}</span>` : ''}</dt><dd${people.waiting > 0 ? html` class="look"` : ''}>${people.waiting}</dd></div>
<div><dt>Com a equipe agora</dt><dd>${people.held}</dd></div>
<div><dt>Sinais de crise em 24 h</dt><dd${crises > 0 ? html` class="look"` : ''}>${crises}</dd></div>
<div><dt>“Ajudou?” em 7 dias</dt><dd class="thumbs"><span>👍 <span class="hidden">sim:</span>${feedback.yes}</span> <span>🤏 <span class="hidden">em parte:</span>${feedback.partly}</span> <span>👎 <span class="hidden">não:</span>${feedback.no}</span></dd></div>
</dl></section>`;
}
