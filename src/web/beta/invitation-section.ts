import { html } from 'hono/html';
import type { Invitation } from '../../ports/admission.ts';
import { mayActAs, type Operator } from '../operators/operator.ts';
import { dateAndTime } from '../operators/times.ts';
import type { Markup } from '../page.ts';

export const INVITATIONS_PATH = '/operacao/beta/convites';
export const MOST_USES = 10_000;
export const MOST_DAYS = 365;
export const LONGEST_COHORT = 40;

export type InvitationsShown = {
  readonly operator: Operator;
  readonly invitations: readonly Invitation[];
  /** The code that was made just now. */
  readonly made: string | undefined;
  readonly now: number;
};

/** Codes, for whoever may hand them out; a viewer sees only that they exist. */
export function invitationSection({ operator, invitations, made, now }: InvitationsShown): Markup {
  const mayMake = mayActAs(operator, 'operator');
  const news = made
    ? html`<p class="done" role="status">Convite feito: <b class="code">${written(made)}</b>. A pessoa escreve na conversa: <b>convite ${written(made)}</b>.</p>`
    : '';
  return html`<section id="convites"><h2>Convites</h2>${news}${mayMake ? form() : ''}${list(invitations, { mayMake, now })}</section>`;
}

function form(): Markup {
  return html`<form method="post" action="${INVITATIONS_PATH}" class="box fields">
<h3>Fazer um convite</h3>
<p><label for="turma">Turma</label><input id="turma" name="cohort" required maxlength="${LONGEST_COHORT}" autocomplete="off" aria-describedby="turma-dica"><span class="small" id="turma-dica">Como vocês chamam este grupo. As turmas são comparadas abaixo.</span></p>
<p><label for="usos">Quantas pessoas</label><input id="usos" name="uses" type="number" inputmode="numeric" min="1" max="${MOST_USES}" value="1" required></p>
<p><label for="dias">Vale por quantos dias</label><input id="dias" name="days" type="number" inputmode="numeric" min="1" max="${MOST_DAYS}" value="14" required></p>
<p><button>Fazer convite</button></p>
</form>`;
}

function list(invitations: readonly Invitation[], at: { readonly mayMake: boolean; readonly now: number }): Markup {
  if (invitations.length === 0) return html`<p>Nenhum convite ainda.</p>`;
  const rows = invitations.map((invitation) => row(invitation, at));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Convites feitos"><table class="sheet">
<thead><tr><th scope="col">Código</th><th scope="col">Turma</th><th scope="col">Usos</th><th scope="col">Vale até</th><th scope="col">Situação</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function row(invitation: Invitation, { mayMake, now }: { readonly mayMake: boolean; readonly now: number }): Markup {
  const { id, code, cohort, uses, mostUses, expiresAt } = invitation;
  const state = stateOf(invitation, now);
  const shown = mayMake ? written(code) : '••••-••••';
  const revoke = html`<form method="post" action="${INVITATIONS_PATH}/${id}/revogar"><button class="quiet">Revogar<span class="hidden"> ${cohort} ${shown}</span></button></form>`;
  return html`<tr><th scope="row" class="code">${shown}</th><td>${cohort}</td><td>${uses} de ${mostUses}</td><td>${dateAndTime(expiresAt)}</td><td>${state}${mayMake && state === 'vale' ? revoke : ''}</td></tr>`;
}

function stateOf({ revokedAt, uses, mostUses, expiresAt }: Invitation, now: number): string {
  if (revokedAt !== undefined) return 'revogado';
  if (uses >= mostUses) return 'todo usado';
  return expiresAt <= now ? 'vencido' : 'vale';
}

function written(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
