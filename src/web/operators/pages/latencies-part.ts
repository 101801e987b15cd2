import { html } from 'hono/html';
import type { Markup } from '../../page.ts';
import { span } from '../times.ts';
import type { Live } from './live.ts';

/**
 * Targets in milliseconds. A webhook: what WhatsApp's own rule asks of a receiver, half within 250 ms and at most one in a
 * hundred over a second. A reply: the quiet moment that a burst is waited for (3 s, 8 at most), the turn, the number's pace.
 */
const TARGETS = { ackHalf: 250, ackWorst: 1_000, replyHalf: 6_000, replyMost: 12_000 };

export function latenciesPart({ figures: { replies }, process: { acks } }: Live): Markup {
  return html`<section class="tile wider" aria-labelledby="demora"><h2 id="demora">Demora</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Tabela da demora"><table class="sheet"><thead><tr><th scope="col">O quê</th><th scope="col">Metade</th><th scope="col">95 %</th><th scope="col">99 %</th><th scope="col">Quantas</th></tr></thead><tbody>
<tr><th scope="row">Resposta, 15 min</th>${cell(replies.quarter.p50, TARGETS.replyHalf)}${cell(replies.quarter.p95, TARGETS.replyMost)}${cell(replies.quarter.p99)}<td>${count(replies.quarter)}</td></tr>
<tr><th scope="row">Resposta, 24 h</th>${cell(replies.day.p50, TARGETS.replyHalf)}${cell(replies.day.p95, TARGETS.replyMost)}${cell(replies.day.p99)}<td>${count(replies.day)}</td></tr>
<tr><th scope="row">Webhook, 15 min</th>${cell(acks.p50, TARGETS.ackHalf)}<td>–</td>${cell(acks.p99, TARGETS.ackWorst)}<td>${acks.count}</td></tr>
</tbody></table></div>
<p class="small">Metas: resposta ${span(TARGETS.replyHalf)} na metade e ${span(TARGETS.replyMost)} em 95 %, com a espera por quem escreve em partes; webhook ${span(TARGETS.ackHalf)} e ${span(TARGETS.ackWorst)}, só deste processo.</p>
</section>`;
}

function cell(ms: number | undefined, target?: number): Markup {
  if (ms === undefined) return html`<td>–</td>`;
  if (target === undefined || ms <= target)
    return html`<td class="${target === undefined ? '' : 'met'}">${span(ms)}</td>`;
  return html`<td class="missed">${span(ms)} <span class="mark">acima da meta</span></td>`;
}

function count({ count: measured, isSample }: Live['figures']['replies']['day']): string {
  return isSample ? `${measured} (as mais novas)` : String(measured);
}
