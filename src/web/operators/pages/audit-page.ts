import { html } from 'hono/html';
import type { AuditEntry } from '../../../contracts/audit-entry.ts';
import type { Markup } from '../../page.ts';
import { dayAndTime } from '../times.ts';
import type { AuditBreak, AuditCheck } from '../verify-audit.ts';

/** What operators did, newest first, and whether the whole log is as it was written. */
export function auditPage(needs: {
  readonly check: AuditCheck;
  readonly entries: readonly AuditEntry[];
  readonly names: ReadonlyMap<string, string>;
}): Markup {
  const { check, entries, names } = needs;
  return html`<h1>Registro</h1>
${checkWords(check)}
<div class="scroll" tabindex="0" role="region" aria-label="O que a equipe fez"><table class="sheet log"><thead><tr><th scope="col">Nº</th><th scope="col">Quando</th><th scope="col">Quem</th><th scope="col">O quê</th><th scope="col">Sobre</th><th scope="col">Motivo</th></tr></thead><tbody>${entries.map(
    (entry) =>
      html`<tr><td>${entry.id}</td><td>${dayAndTime(entry.recordedAt)}</td><td>${names.get(entry.operatorId) ?? entry.operatorId}</td><td>${ACTIONS.get(entry.action) ?? html`<code>${entry.action}</code>`}</td><td>${names.get(entry.about) ?? html`<code>${shortened(entry.about)}</code>`}</td><td>${entry.reason}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Enough of an id to tell one from another. */
function shortened(about: string): string {
  return about.length > 12 ? `${about.slice(0, 8)}…` : about;
}

function checkWords(check: AuditCheck): Markup {
  if (check.kind === 'whole') {
    return html`<p class="all-well">Conferido agora: ${check.entries} linhas, nenhuma mudada. Última: <code>${check.head.slice(0, 16)}</code></p>
<p class="small">Linhas cortadas do fim só aparecem comparando a última com o log do servidor (<code>audit.recorded</code>) ou com <code>npm run audit:verify</code> de outro dia.</p>`;
  }
  return html`<p class="problem" role="alert">O registro foi mexido na linha ${check.at}: ${BREAKS[check.why]}. Até a linha ${check.sound} está inteiro.</p>`;
}

const BREAKS: Readonly<Record<AuditBreak, string>> = {
  missing: 'falta uma linha antes dela',
  'not-tied': 'ela não segue a anterior',
  changed: 'o que está escrito nela foi mudado',
};

/** Those of other parts of the console show as they are named. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['enrolled', 'começou na equipe'],
  ['logged-in', 'entrou'],
  ['logged-out', 'saiu'],
  ['login-refused', 'código recusado'],
  ['invited', 'convidou'],
  ['deactivated', 'desativou'],
  ['reason-given', 'deu o motivo para ver'],
  ['conversation-viewed', 'viu a conversa'],
  ['conversation-taken', 'assumiu a conversa'],
  ['message-written', 'escreveu'],
  ['conversation-returned', 'devolveu a conversa'],
  ['wait-settled', 'tirou da lista'],
  ['link-code-shown', 'viu o QR do número'],
  ['premium-given', 'deu premium'],
  ['premium-ended', 'encerrou o premium'],
  ['invitation-made', 'fez um convite'],
  ['invitation-revoked', 'revogou um convite'],
  ['setting-changed', 'mudou um ajuste'],
  ['setting-changed-refused', 'não conseguiu mudar um ajuste'],
]);
