import { html } from 'hono/html';
import type { Markup, Page } from '../page.ts';
import { leadingTo, PANEL } from './local-target.ts';

/** Where a person types their phone. `problem`: what was wrong with what they typed before. */
export function phonePage({
  target,
  typed = '',
  problem,
}: {
  readonly target: string;
  readonly typed?: string;
  readonly problem?: string;
}): Page {
  return loginPage(
    'Entrar no seu painel',
    html`<p>Digite o número do seu WhatsApp. Mandamos um código por lá. Aqui não tem senha.</p>
${problemNote(problem)}
<form method="post" action="/entrar">
<label for="telefone">Seu WhatsApp, com DDD</label>
<input id="telefone" name="telefone" type="tel" inputmode="tel" autocomplete="tel" maxlength="40" value="${typed}" required ${described(problem)}>
${targetField(target)}
<button class="button" type="submit">Receber o código</button>
</form>
<p class="small">Está com a conversa aberta? Escreva <strong>painel</strong> para a Dora. Ela manda um link que abre com um toque.</p>`,
  );
}

/** The same for numbers that we know and for others: it promises nothing. */
export function codePage({ target, problem }: { readonly target: string; readonly problem?: string }): Page {
  return loginPage(
    'Digite o código',
    html`<p>Se esse número já conversa com a Dora, o código chega no WhatsApp em instantes. Ele vale por 10 minutos e só neste navegador.</p>
${problemNote(problem)}
<form method="post" action="/entrar/codigo">
<label for="codigo">Código de 6 números</label>
<input id="codigo" class="code" name="codigo" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required ${described(problem)}>
${targetField(target)}
<button class="button" type="submit">Entrar</button>
</form>
<p class="small">Não chegou? <a href="${leadingTo('/entrar', target)}">Confira o número e peça outro</a>, ou escreva <strong>painel</strong> para a Dora.</p>`,
  );
}

/** Before what cannot be undone: a session may be old, or come from a link. */
export function confirmPage({ target }: { readonly target: string }): Page {
  return loginPage(
    'Confirme que é você',
    html`<p>O que você pediu precisa de um código novo, para ninguém fazer isso no seu lugar. Ele chega no seu WhatsApp.</p>
<form method="post" action="/entrar/confirmar">
${targetField(target)}
<button class="button" type="submit">Mandar o código</button>
</form>
<p class="small"><a href="${PANEL}">Voltar ao painel</a></p>`,
  );
}

/** Opened by a link out of the chat; a script puts the link's secret into the form, and the person sends it. */
export function linkPage(): Page {
  return {
    ...loginPage(
      'Abrir o seu painel',
      html`<noscript><p>Neste navegador o link não abre sozinho. <a href="/entrar">Entre com o seu número</a> e um código.</p></noscript>
<form method="post" action="/entrar/link" data-link hidden>
<p>Toque no botão para abrir. Por este link você só vê. Para mudar ou apagar algo, a página pede um código.</p>
<input type="hidden" name="link" value="" autocomplete="off">
<button class="button big" type="submit">Abrir meu painel</button>
</form>
<p data-incomplete hidden>O link chegou incompleto. Toque nele de novo na conversa, ou <a href="/entrar">entre com o seu número</a>.</p>`,
    ),
    scripts: ['open-link.js'],
  };
}

/** A code or link that opens nothing any more. It never says why: whoever guesses must learn nothing. */
export function overPage(): Page {
  return loginPage(
    'Este acesso não vale mais',
    html`<p>Códigos e links valem por 10 minutos e uma vez só. É fácil pedir outro.</p>
<p><a class="button" href="/entrar">Pedir um código</a></p>
<p class="small">Ou escreva <strong>painel</strong> para a Dora no WhatsApp.</p>`,
  );
}

export function tooOftenPage(): Page {
  return loginPage(
    'Espere um pouco',
    html`<p>Foram pedidos muitos códigos em pouco tempo. Para proteger o seu painel, o próximo só sai mais tarde.</p>
<p>Não quer esperar? Escreva <strong>painel</strong> para a Dora no WhatsApp. Ela manda um link que abre com um toque.</p>`,
  );
}

export function notAcceptedPage(): Page {
  return loginPage(
    'Não deu para ler o pedido',
    html`<p>Algo veio diferente do que a página manda. Abra a página de novo e tente mais uma vez.</p>
<p><a class="button" href="/entrar">Voltar</a></p>`,
  );
}

export function signedOutPage(): Page {
  return loginPage(
    'Pronto, você saiu',
    html`<p>Neste aparelho ninguém vê mais o seu painel.</p>
<p><a class="button" href="/entrar">Entrar de novo</a></p>`,
  );
}

function loginPage(heading: string, body: Markup): Page {
  return {
    title: `${heading} · DenserolaAI`,
    indexed: false,
    styles: ['button', 'login'],
    body: html`<section class="login wide"><h1>${heading}</h1>${body}</section>`,
  };
}

function problemNote(problem: string | undefined): Markup | '' {
  return problem === undefined ? '' : html`<p class="problem" id="problema" role="alert">${problem}</p>`;
}

function described(problem: string | undefined): Markup | '' {
  return problem === undefined ? '' : html`aria-invalid="true" aria-describedby="problema"`;
}

function targetField(target: string): Markup | '' {
  return target === PANEL ? '' : html`<input type="hidden" name="para" value="${target}">`;
}
