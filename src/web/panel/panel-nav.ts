import { html, raw } from 'hono/html';
import { signOutForm } from '../login/sign-out-form.ts';
import type { Markup } from '../page.ts';

/** Every page that the navigation leads to. */
export type PanelPath =
  | '/painel'
  | '/painel/mes'
  | '/painel/roteiro'
  | '/painel/dividas'
  | '/painel/evolucao'
  | '/painel/simular'
  | '/painel/estrategias'
  | '/painel/calendario'
  | '/painel/negociacoes'
  | '/painel/dados'
  | '/painel/plano';

type Item = { readonly path: PanelPath; readonly name: string; readonly icon: string };

/** What is used every week: a thumb reaches these four. Icons are strokes on a square of 24. */
const MAIN: readonly Item[] = [
  { path: '/painel', name: 'Início', icon: '<path d="M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z"/>' },
  {
    path: '/painel/mes',
    name: 'Este mês',
    icon: '<rect x="4" y="6" width="16" height="14" rx="2.5"/><path d="M4 10.5h16M8.5 3.5V7M15.5 3.5V7M9 15l2 2 4-4"/>',
  },
  {
    path: '/painel/roteiro',
    name: 'Roteiro',
    icon: '<path d="M5 20c0-6 14-4 14-10 0-3-3-5-6-5M5 20l-1.5-3M5 20l3-1.5"/><circle cx="10" cy="5" r="2"/>',
  },
  {
    path: '/painel/dividas',
    name: 'Dívidas',
    icon: '<path d="M6 3.5h12V21l-3-2-3 2-3-2-3 2z"/><path d="M9.5 8.5h5M9.5 12.5h5"/>',
  },
];

const PREMIUM: readonly Item[] = [
  { path: '/painel/evolucao', name: 'Evolução', icon: '<path d="M4 19h16M5 7l5 5 3-3 6 6"/>' },
  {
    path: '/painel/simular',
    name: 'E se…',
    icon: '<path d="M4 8h9M18 8h2M4 16h2M11 16h9"/><circle cx="15.5" cy="8" r="2.5"/><circle cx="8.5" cy="16" r="2.5"/>',
  },
  { path: '/painel/estrategias', name: 'Jeitos de pagar', icon: '<path d="M5 20V10M12 20V4M19 20v-7"/>' },
  {
    path: '/painel/calendario',
    name: 'Calendário',
    icon: '<rect x="4" y="6" width="16" height="14" rx="2.5"/><path d="M4 10.5h16M8.5 3.5V7M15.5 3.5V7"/>',
  },
  { path: '/painel/negociacoes', name: 'Negociações', icon: '<path d="M4 5h16v11h-8l-4 4v-4H4z"/>' },
];

const PAPER = '<path d="M7 3.5h7l4 4V20.5H7z"/><path d="M14 3.5v4h4M9.5 12h6M9.5 16h6"/>';

const ACCOUNT: readonly Item[] = [
  {
    path: '/painel/dados',
    name: 'Seus dados',
    icon: '<path d="M12 3.5 5 6.5V12c0 4.5 3 7.5 7 8.5 4-1 7-4 7-8.5V6.5z"/>',
  },
  {
    path: '/painel/plano',
    name: 'Premium',
    icon: '<path d="m12 4 2.4 5 5.6.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.6-.8z"/>',
  },
];

/** A bar for the thumb on a phone, a column at the side on a wide screen; without script, the rest unfolds. */
export function panelNav({ current, premium }: { readonly current: PanelPath; readonly premium: boolean }): Markup {
  const isElsewhere = !MAIN.some(({ path }) => path === current);
  return html`<nav class="panel-nav" aria-label="Seu painel">
<ul class="tabs">${MAIN.map((item) => link(item, current))}</ul>
<details class="more"><summary class="${isElsewhere ? 'here' : ''}">${icon('<circle cx="5.5" cy="12" r="1.4"/><circle cx="12" cy="12" r="1.4"/><circle cx="18.5" cy="12" r="1.4"/>')}<span>Mais</span></summary>
<div class="sheet">
<p class="group">Premium${premium ? '' : html` <span class="lock">conheça</span>`}</p>
<ul>${PREMIUM.map((item) => link(item, current))}${premium ? html`<li><a href="/painel/plano.pdf">${icon(PAPER)}<span>PDF do plano</span></a></li>` : ''}</ul>
<p class="group">Sua conta</p>
<ul>${ACCOUNT.map((item) => link(item, current))}</ul>
${signOutForm()}
</div></details>
</nav>`;
}

function link({ path, name, icon: drawing }: Item, current: PanelPath): Markup {
  return html`<li><a href="${path}" ${path === current ? raw('aria-current="page"') : ''}>${icon(drawing)}<span>${name}</span></a></li>`;
}

/** The drawings are constants of this file. */
function icon(drawing: string): Markup {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${raw(drawing)}</svg>`;
}
