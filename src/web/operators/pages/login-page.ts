import { html } from 'hono/html';
import type { Markup } from '../../page.ts';

export type LoginProblem = { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly ms: number };

/** Name and code of the app. */
export function loginPage({ name = '', problem }: { readonly name?: string; readonly problem?: LoginProblem }): Markup {
  return html`<section class="narrow">
<h1>Entrar na operação</h1>
${problem ? warning(problem, 'O nome ou o código não confere. O código vale uma vez e muda a cada 30 segundos.') : ''}
<form method="post" action="/operacao/entrar" class="box">
<label>Nome<input name="name" autocomplete="username" required maxlength="60" value="${name}"></label>
<label>Código do aplicativo<input name="code" inputmode="numeric" autocomplete="one-time-code" required pattern="[0-9 ]{6,7}" maxlength="7"></label>
<button>Entrar</button>
</form>
<p class="small">Perdeu o celular? Quem administra pode desativar o seu acesso e mandar um convite novo.</p>
</section>`;
}

/** Before anybody is here: with the token that the first start printed, or that was configured. */
export function firstLoginPage({
  name = '',
  problem,
}: {
  readonly name?: string;
  readonly problem?: LoginProblem;
}): Markup {
  return html`<section class="narrow">
<h1>Primeira entrada</h1>
<p>Ainda não tem ninguém na equipe. Quem entrar agora vai administrar o DenserolaAI.</p>
${problem ? warning(problem, 'Esta chave não confere.') : ''}
<form method="post" action="/operacao/primeiro" class="box">
<label>Chave da primeira entrada<input name="token" type="password" autocomplete="off" required maxlength="200"></label>
<p class="small">Ela apareceu no terminal quando o programa começou pela primeira vez, ou é o valor de <code>OPERATOR_TOKEN</code>.</p>
<label>O seu nome<input name="name" autocomplete="username" required maxlength="40" value="${name}"></label>
<p class="small">As pessoas vão ver este nome quando você escrever para elas: “Ana, da equipe”.</p>
<button>Continuar</button>
</form>
</section>`;
}

function warning(problem: LoginProblem, wrong: string): Markup {
  if (problem.kind === 'wrong') return html`<p class="problem" role="alert">${wrong}</p>`;
  const seconds = Math.ceil(problem.ms / 1000);
  return html`<p class="problem" role="alert">Foram muitas tentativas. Espere ${seconds} segundos e tente de novo.</p>`;
}
