import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { type Assets, assets } from '../platform/assets.ts';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** The chat as on a phone, for trying the product without WhatsApp. Serves `/simulador` and its files. */
export function chatPage(): Hono {
  const files = assets('/simulador/assets', [
    { name: 'chat.css', type: 'text/css; charset=utf-8', body: read('chat.css') },
    { name: 'chat.js', type: 'text/javascript; charset=utf-8', body: read('chat.js') },
    { name: 'icon.svg', type: 'image/svg+xml', body: read('icon.svg') },
  ]);
  const page = new Hono();
  page.use('/simulador', contentSecurity());
  page.get('/simulador', (c) => c.html(document(files), 200, { 'Cache-Control': 'no-cache' }));
  page.route('/', files.routes);
  return page;
}

function contentSecurity(): ReturnType<typeof secureHeaders> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: ["'self'", 'data:'],
      connectSrc: SELF,
      baseUri: NONE,
      formAction: NONE,
      frameAncestors: NONE,
    },
    xFrameOptions: 'DENY',
    // Whether the outside sees https is known only to whoever mounts this.
    strictTransportSecurity: false,
  });
}

function document(files: Assets): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>DenserolaAI: conversa de teste</title>
<link rel="icon" href="${files.href('icon.svg')}">
<link rel="stylesheet" href="${files.href('chat.css')}">
<script type="module" src="${files.href('chat.js')}"></script>
</head>
<body>
<div class="frame" id="frame">
  <aside class="people" id="people" aria-label="Quem escreve">
    <div class="people-head">
      <h2>Quem escreve?</h2>
      <button class="round" id="hide-people" type="button" aria-label="Fechar a lista de pessoas">${icon('close')}</button>
    </div>
    <p class="note">Isto é um simulador: nada sai deste computador e nenhum WhatsApp recebe mensagem. As pessoas são inventadas.</p>
    <ul id="people-list"></ul>
    <form id="new-person">
      <label for="new-phone">Outro número</label>
      <div class="row">
        <input id="new-phone" inputmode="tel" autocomplete="off" placeholder="55 11 98765-4321" aria-describedby="new-phone-hint">
        <button type="submit">Abrir</button>
      </div>
      <p class="note" id="new-phone-hint">Com 55 e DDD. Pode ser qualquer número.</p>
    </form>
  </aside>
  <main class="chat">
    <header class="chat-head">
      <img class="face" src="${files.href('icon.svg')}" alt="" width="40" height="40">
      <div class="who">
        <h1>DenserolaAI</h1>
        <p id="presence">assistente</p>
      </div>
      <button class="switch" id="show-people" type="button" aria-expanded="false" aria-controls="people"><span class="switch-label">Você é</span><span id="me"></span></button>
    </header>
    <div class="scroll" id="scroll" tabindex="0" role="region" aria-label="Conversa">
      <div id="messages" role="log" aria-live="polite" aria-label="Mensagens"></div>
      <div class="typing" id="typing" hidden><span></span><span></span><span></span></div>
    </div>
    <div class="suggestions" id="suggestions" role="group" aria-label="Respostas rápidas"></div>
    <p class="failure" id="failure" role="alert" hidden></p>
    <form class="composer" id="composer">
      <div class="editing" id="editing" hidden><span>Editando a mensagem</span><button class="plain" id="cancel-edit" type="button">Cancelar</button></div>
      <div class="attach-menu" id="attach-menu" hidden>
        <button type="button" data-kind="audio">Áudio</button>
        <button type="button" data-kind="image">Foto</button>
        <button type="button" data-kind="document">Documento</button>
      </div>
      <button class="round" id="attach" type="button" aria-label="Anexar" aria-expanded="false" aria-controls="attach-menu">${icon('attach')}</button>
      <label class="hidden" for="text">Mensagem</label>
      <textarea id="text" rows="1" placeholder="Mensagem" enterkeyhint="send" autocomplete="off"></textarea>
      <button class="round send" type="submit" aria-label="Enviar">${icon('send')}</button>
    </form>
  </main>
</div>
<noscript><p class="noscript">A conversa de teste precisa de JavaScript. O roteiro e as outras páginas funcionam sem ele.</p></noscript>
</body>
</html>`;
}

function icon(name: 'attach' | 'close' | 'send'): ReturnType<typeof html> {
  const shapes = {
    attach: html`<path d="M12 5v14M5 12h14"/>`,
    close: html`<path d="M6 6l12 12M18 6L6 18"/>`,
    send: html`<path d="M5 12h13M13 6l6 6-6 6"/>`,
  };
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${shapes[name]}</svg>`;
}

function read(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
}
