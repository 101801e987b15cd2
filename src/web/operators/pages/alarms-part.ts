import { html } from 'hono/html';
import type { Markup } from '../../page.ts';
import { ALARMS } from '../alarm-words.ts';
import { span } from '../times.ts';
import type { Live } from './live.ts';

/** What is wrong now, in words; one calm line when nothing is. */
export function alarmsPart({ figures, gateway }: Live): Markup {
  const { alarms, at } = figures;
  const isDown = gateway.state !== 'open';
  if (alarms.length === 0 && !isDown) return html`<p class="all-well">Nenhum alarme. WhatsApp ligado.</p>`;
  return html`<section class="alarms" aria-labelledby="alarmes"><h2 id="alarmes">Atenção agora</h2><ul>
${isDown ? html`<li><strong>WhatsApp ${STATES[gateway.state]}</strong> (${gateway.instance}). <a href="/operacao/numero">Ver o número</a></li>` : ''}
${alarms.map(
  ({ condition, about, raisedAt }) =>
    html`<li><strong>${ALARMS[condition]}</strong> (${about}), há ${span(Math.max(0, at - raisedAt))}</li>`,
)}
</ul></section>`;
}

export const STATES: Readonly<Record<Live['gateway']['state'], string>> = {
  open: 'ligado',
  connecting: 'ligando',
  close: 'desligado',
  refused: 'recusado',
  'qr-code': 'esperando o QR code',
  unreachable: 'sem resposta',
};
