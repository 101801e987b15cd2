import { html } from 'hono/html';
import type { OperatorRow } from '../../../ports/operators.ts';
import type { Markup } from '../../page.ts';
import { OPERATOR_ROLES, type Operator } from '../operator.ts';
import { ROLE_WORDS } from '../operator-page.ts';
import { dayAndTime } from '../times.ts';

type Needs = {
  readonly team: readonly OperatorRow[];
  readonly operator: Operator;
  /** A link that was just made; it is shown this once. */
  readonly invited?: { readonly name: string; readonly link: string };
  readonly problem?: string;
};

/** Who is of the team, and the way in for others. */
export function teamPage({ team, operator, invited, problem }: Needs): Markup {
  return html`<h1>Equipe</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
${
  invited
    ? html`<section class="box" role="status"><h2>Convite para ${invited.name}</h2><p>Mande este link por um caminho seguro. Vale 24 horas, uma vez só, e não aparece de novo:</p><p><code class="secret">${invited.link}</code></p></section>`
    : ''
}
<div class="scroll" tabindex="0" role="region" aria-label="Pessoas da equipe"><table class="sheet"><thead><tr><th scope="col">Nome</th><th scope="col">Papel</th><th scope="col">Visto</th><th scope="col">Acesso</th></tr></thead><tbody>${team.map(
    (row) =>
      html`<tr><th scope="row">${row.name}${row.id === operator.id ? ' (você)' : ''}</th><td>${ROLE_WORDS[row.role]}</td><td>${row.seenAt === undefined ? '–' : dayAndTime(row.seenAt)}</td><td>${access(row, operator)}</td></tr>`,
  )}</tbody></table></div>
<section aria-labelledby="convidar"><h2 id="convidar">Convidar</h2>
<form method="post" action="/operacao/equipe/convidar" class="box row">
<label>Nome<input name="name" required maxlength="40" autocomplete="off"></label>
<label>Papel<select name="role">${OPERATOR_ROLES.map((role) => html`<option value="${role}"${role === 'operator' ? html` selected` : ''}>${ROLE_WORDS[role]}</option>`)}</select></label>
<button>Fazer o convite</button>
</form>
<p class="small">Leitura vê os números. Atendimento também vê conversas, com motivo, e escreve. Administração também cuida da equipe e do registro.</p></section>`;
}

function access(row: OperatorRow, operator: Operator): Markup {
  if (!row.isActive) return html`desativado`;
  if (row.id === operator.id) return html`ativo`;
  return html`<form method="post" action="/operacao/equipe/${row.id}/desativar"><button class="quiet">Desativar<span class="hidden"> ${row.name}</span></button></form>`;
}
