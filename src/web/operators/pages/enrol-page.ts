import { html, raw } from 'hono/html';
import type { Markup } from '../../page.ts';
import type { Enrolment } from '../login-book.ts';
import { ROLE_WORDS } from '../operator-page.ts';

/** The QR code for an authenticator app, and the first code as the proof that it was scanned. `drawn` is SVG of our own. */
export function enrolPage(needs: {
  readonly enrolment: Enrolment;
  readonly drawn: string;
  readonly action: string;
  readonly isWrong: boolean;
}): Markup {
  const { enrolment, drawn, action, isWrong } = needs;
  return html`<section class="narrow">
<h1>Oi, ${enrolment.name}</h1>
<p>Você entra com um código que muda a cada 30 segundos. Leia o desenho com um aplicativo de códigos (Aegis, Google Authenticator, 1Password…) e escreva o código que aparecer. O seu papel é <strong>${ROLE_WORDS[enrolment.role]}</strong>.</p>
<div class="box enrol">
<div class="qr" role="img" aria-label="Código QR para o aplicativo de códigos">${raw(drawn)}</div>
<details><summary>Não consegue ler o desenho?</summary><p>Escreva esta chave no aplicativo:<br><code class="secret">${inFours(enrolment.secret)}</code></p></details>
${isWrong ? html`<p class="problem" role="alert">O código não confere. Espere o próximo e tente de novo; o relógio do celular tem que estar certo.</p>` : ''}
<form method="post" action="${action}">
<label>Código do aplicativo<input name="code" inputmode="numeric" autocomplete="one-time-code" required pattern="[0-9 ]{6,7}" maxlength="7"></label>
<button>Pronto, entrar</button>
</form>
</div>
<p class="small">Este link vale uma vez só. Não mostre o desenho nem a chave a ninguém.</p>
</section>`;
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}
