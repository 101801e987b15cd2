import { html, raw } from 'hono/html';
import type { Markup } from '../../page.ts';
import { STATES } from './alarms-part.ts';
import type { Live } from './live.ts';

/** The session of our number; `drawn`: the QR code to link it by, as SVG of our own. */
export function numberPage({
  gateway,
  drawn,
}: {
  readonly gateway: Live['gateway'];
  readonly drawn: string | undefined;
}): Markup {
  const isOpen = gateway.state === 'open';
  return html`<section class="narrow"><h1>Número do WhatsApp</h1>
<p class="${isOpen ? 'all-well' : 'problem'}">${gateway.instance}: ${STATES[gateway.state]}.</p>
${
  drawn
    ? html`<div class="box enrol"><div class="qr" role="img" aria-label="Código QR para ligar o celular">${raw(drawn)}</div>
<p>No celular: WhatsApp, Aparelhos conectados, Conectar um aparelho. O código muda em menos de um minuto: se passou, <a href="/operacao/numero">peça outro</a>.</p>
<p class="small">Quem lê este código usa o nosso número. Não mostre e não fotografe.</p></div>`
    : ''
}
${!isOpen && !drawn ? html`<p>Ainda não tem código para ler. <a href="/operacao/numero">Tente de novo</a> em alguns segundos.</p>` : ''}
</section>`;
}
