import { html } from 'hono/html';
import type { Page } from '../page.ts';
import type { PanelPath } from './panel-nav.ts';
import { panelPage } from './panel-page.ts';

/** Before there is a roadmap: where it is being made. */
export function waitingPage({ current, premium }: { readonly current: PanelPath; readonly premium: boolean }): Page {
  return panelPage({
    title: 'Seu painel',
    current,
    premium,
    styles: ['calm'],
    body: html`<section class="calm wide"><h1>Seu roteiro ainda está nascendo</h1>
<p>Ele fica pronto na conversa do WhatsApp: conte o que entra, o que sai e o que você deve. Pode ser por cima, e dá para corrigir depois.</p>
<p>Assim que a Dora mandar o roteiro, ele aparece aqui, mês a mês.</p></section>`,
  });
}
