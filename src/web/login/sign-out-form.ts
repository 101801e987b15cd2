import { html } from 'hono/html';
import type { Markup } from '../page.ts';

/** For every page of a person who is logged in; a form, since a link must not change anything. */
export function signOutForm(): Markup {
  return html`<form class="sign-out" method="post" action="/sair"><button class="quiet" type="submit">Sair do painel</button></form>`;
}
