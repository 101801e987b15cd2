import { html } from 'hono/html';
import type { Page } from './page.ts';

/** A link that leads nowhere. It never says why: whoever guesses links must learn nothing. */
export function notFoundPage(): Page {
  return {
    title: 'Página não encontrada · DenserolaAI',
    indexed: false,
    styles: ['calm', 'button'],
    body: html`<section class="calm wide">
<h1>Não encontramos esta página</h1>
<p>O link pode estar incompleto ou não valer mais. Nada foi perdido: suas informações continuam na conversa.</p>
<p>Escreva <strong>link</strong> para a Dora no WhatsApp e ela manda um novo.</p>
<p><a class="button" href="/">Ir para o início</a></p>
</section>`,
  };
}

export function tryLaterPage(): Page {
  return {
    title: 'Tente de novo daqui a pouco · DenserolaAI',
    indexed: false,
    styles: ['calm'],
    body: html`<section class="calm wide">
<h1>A página não abriu agora</h1>
<p>O problema é nosso e já ficou registrado. Espere um minuto e abra o link de novo. Nada foi perdido.</p>
</section>`,
  };
}
