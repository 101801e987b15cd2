import { html } from 'hono/html';
import type { Assets } from '../../platform/assets.ts';
import type { Markup } from '../page.ts';
import type { NavigationEntry } from './navigation.ts';
import { mayActAs, type Operator } from './operator.ts';

export type OperatorPage = {
  readonly title: string;
  /** The `href` of the navigation entry that this page belongs to. */
  readonly current: string;
  readonly operator: Operator;
  readonly body: Markup | readonly Markup[];
  /** Names of assets, beside the style sheets of every page of the console. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
};

export type OperatorFrame = { readonly files: Assets; readonly navigation: readonly NavigationEntry[] };

/** The frame around every page of the console: who is logged in, where one may go, the way out. */
export function operatorPage(
  { title, current, operator, body, styles = [], scripts = [] }: OperatorPage,
  frame: OperatorFrame,
): Markup {
  const entries = frame.navigation.filter(({ least }) => mayActAs(operator, least));
  return outsidePage({
    ...{ title, files: frame.files, styles, scripts },
    header: html`<nav aria-label="Operação"><ul>${entries.map(
      ({ href, label }) =>
        html`<li><a href="${href}"${href === current ? html` aria-current="page"` : ''}>${label}</a></li>`,
    )}</ul></nav>
<form class="leave" method="post" action="/operacao/sair"><span>${operator.name}<span class="role"> · ${ROLE_WORDS[operator.role]}</span></span> <button class="quiet">Sair</button></form>`,
    body,
  });
}

/** The frame of the pages before a login, and the outer part of all others. */
export function outsidePage(needs: {
  readonly title: string;
  readonly files: Assets;
  readonly header?: Markup;
  readonly body: OperatorPage['body'];
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
}): Markup {
  const { title, files, header = '', body, styles = [], scripts = [] } = needs;
  return html`<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${title} · Operação · DenserolaAI</title>
<link rel="icon" href="${files.href('icon.svg')}">
${['base.css', 'operators.css', ...styles].map((name) => html`<link rel="stylesheet" href="${files.href(name)}">`)}
${scripts.map((name) => html`<script type="module" src="${files.href(name)}"></script>`)}
</head>
<body class="operators">
<a class="skip" href="#conteudo">Ir para o conteúdo</a>
<header class="console"><div class="frame"><a class="brand" href="/operacao"><img src="${files.href('icon.svg')}" alt="" width="28" height="28">Operação</a>${header}</div></header>
<main id="conteudo" class="frame">${body}</main>
</body>
</html>`;
}

export const ROLE_WORDS = { viewer: 'leitura', operator: 'atendimento', admin: 'administração' } as const;
