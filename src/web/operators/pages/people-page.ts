import { html } from 'hono/html';
import type { HandoffCause } from '../../../contracts/handoff.ts';
import type { Handoff } from '../../../ports/handoffs.ts';
import type { Markup } from '../../page.ts';
import { mayActAs, type Operator } from '../operator.ts';
import { showPhone } from '../show-phone.ts';
import { dayAndTime, span } from '../times.ts';

/** Who waits for somebody of the team, and who has somebody. Phones are masked for everyone here. */
export function peoplePage(
  handoffs: readonly Handoff[],
  needs: { readonly operator: Operator; readonly now: number },
): Markup {
  const waiting = handoffs.filter(({ held }) => held === undefined);
  const held = handoffs.filter((one) => one.held !== undefined);
  return html`<div class="title"><h1>Pessoas</h1><p class="small"><a href="/operacao/pessoas">Atualizar</a></p></div>
<section aria-labelledby="esperando"><h2 id="esperando">Esperando (${waiting.length})</h2>
${waiting.length === 0 ? html`<p class="all-well">Ninguém está esperando.</p>` : html`<ul class="people">${waiting.map((one) => waitingRow(one, needs))}</ul>`}
</section>
<section aria-labelledby="com-a-equipe"><h2 id="com-a-equipe">Com a equipe (${held.length})</h2>
${held.length === 0 ? html`<p>A assistente está com todas as conversas.</p>` : html`<ul class="people">${held.map((one) => heldRow(one, needs))}</ul>`}
</section>`;
}

type Needs = { readonly operator: Operator; readonly now: number };

function waitingRow(handoff: Handoff, needs: Needs): Markup {
  const { cause, askedAt, personId } = handoff;
  return html`<li class="box${cause === 'crisis' ? ' urgent' : ''}"><div><strong>${CAUSES[cause]}</strong>
<span class="small">${showPhone(handoff.addresses, { whole: false })} · desde ${dayAndTime(askedAt)} (há ${span(Math.max(0, needs.now - askedAt))})</span></div>
${
  mayActAs(needs.operator, 'operator')
    ? html`<div class="actions"><a class="button" href="/operacao/pessoas/${personId}">Ver a conversa</a>
<form method="post" action="/operacao/pessoas/${personId}/resolver"><button class="quiet">Já resolvido</button></form></div>`
    : ''
}</li>`;
}

function heldRow(handoff: Handoff, needs: Needs): Markup {
  const { held, personId } = handoff;
  if (held === undefined) return html``;
  const who = held.by.kind === 'phone' ? 'no celular da equipe' : `com ${held.by.name}`;
  return html`<li class="box"><div><strong>${CAUSES[handoff.cause]}, ${who}</strong>
<span class="small">${showPhone(handoff.addresses, { whole: false })} · a assistente volta sozinha em ${span(Math.max(0, held.until - needs.now))}</span></div>
${mayActAs(needs.operator, 'operator') ? html`<div class="actions"><a class="button" href="/operacao/pessoas/${personId}">Ver a conversa</a></div>` : ''}</li>`;
}

export const CAUSES: Readonly<Record<HandoffCause, string>> = {
  asked: 'Pediu uma pessoa',
  crisis: 'Sinal de crise',
  'login-denied': 'Não foi ela que entrou no painel',
  phone: 'Conversa no celular',
};
