import { html } from 'hono/html';
import type { LiveFigures } from '../../../ports/live-figures.ts';
import type { Markup } from '../../page.ts';
import { clockTime } from '../times.ts';

const HEIGHT = 72;
const STEP = 20;
const BAR = 8;

/** Messages in and out in each of the last minutes: bars, and the same as a table for who does not see them. */
export function minutesChart(minutes: LiveFigures['minutes']): Markup {
  const most = Math.max(1, ...minutes.map(({ heard, sent }) => Math.max(heard, sent)));
  const bar = (value: number, x: number, name: string) => {
    const height = Math.round((value / most) * HEIGHT);
    return html`<rect class="${name}" x="${x}" y="${HEIGHT - height}" width="${BAR}" height="${height}"/>`;
  };
  // The present minute is not over yet.
  const whole = minutes.slice(0, -1);
  const last = whole.at(-1);
  return html`<section class="tile wider" aria-labelledby="mensagens"><h2 id="mensagens">Mensagens por minuto</h2>
<dl class="pair"><div><dt><i class="key heard"></i>Entraram</dt><dd>${last?.heard ?? 0}</dd></div><div><dt><i class="key sent"></i>Saíram</dt><dd>${last?.sent ?? 0}</dd></div></dl>
<svg class="bars" viewBox="0 0 ${minutes.length * STEP} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${minutes.map(
    ({ heard, sent }, index) =>
      html`${bar(heard, index * STEP + 1, 'heard')}${bar(sent, index * STEP + BAR + 2, 'sent')}`,
  )}</svg>
<p class="small ends" aria-hidden="true"><span>há 15 min</span><span>maior: ${most}</span><span>agora</span></p>
<div class="hidden"><table><caption>Mensagens por minuto</caption><thead><tr><th scope="col">Minuto</th><th scope="col">Entraram</th><th scope="col">Saíram</th></tr></thead><tbody>${whole.map(
    ({ at, heard, sent }) => html`<tr><td>${clockTime(at).slice(0, 5)}</td><td>${heard}</td><td>${sent}</td></tr>`,
  )}</tbody></table></div></section>`;
}
