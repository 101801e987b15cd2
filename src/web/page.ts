import { html, raw } from 'hono/html';
import type { Assets } from '../platform/assets.ts';

/** Markup whose inserted values were escaped by `html`. */
export type Markup = ReturnType<typeof html>;

export type Page = {
  readonly title: string;
  readonly description?: string;
  /** False for pages that search engines must not keep. */
  readonly indexed: boolean;
  readonly body: Markup | readonly Markup[];
  /** The way around, where there is more than one page to go to: it comes before the content. */
  readonly nav?: Markup;
  /** Style sheets beside the one of every page, and scripts: names of assets. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
};

/** How style sheets come: as files that browsers keep, or within the page, whose policy must then know their hashes. */
export type StylesCome = 'as-files' | 'within';

/** The frame around every page: head, way to the content, footer. */
export function page(
  { title, description, indexed, body, nav, styles = [], scripts = [] }: Page,
  files: Assets,
  stylesCome: StylesCome = 'as-files',
): Markup {
  const sheets = ['web.css', ...styles];
  return html`<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${indexed ? '' : html`<meta name="robots" content="noindex, nofollow">`}
${description ? html`<meta name="description" content="${description}">` : ''}
<title>${title}</title>
<link rel="icon" href="${files.href('icon.svg')}">
${sheets.map((name) =>
  stylesCome === 'within'
    ? html`<style>${raw(files.inline(name).body)}</style>`
    : html`<link rel="stylesheet" href="${files.href(name)}">`,
)}
${scripts.map((name) => html`<script src="${files.href(name)}" defer></script>`)}
</head>
<body${nav ? html` class="with-nav"` : ''}>
<a class="skip" href="#conteudo">Ir para o conteúdo</a>
<header class="top"><div class="wide"><a class="brand" href="${nav ? '/painel' : '/'}"><img src="${files.href('icon.svg')}" alt="" width="36" height="36">DenserolaAI</a></div></header>
${nav ?? ''}
<main id="conteudo">${body}</main>
<footer class="bottom"><div class="wide">
<p>O DenserolaAI não é banco, não empresta dinheiro e não cobra taxa para liberar acordo. Nunca pede senha nem número de cartão.</p>
<p>As contas são estimativas. Não substituem advogado, Procon ou Defensoria Pública.</p>
<p>A ligação com o WhatsApp usa a <a href="https://github.com/evolution-foundation/evolution-api" rel="noopener">Evolution API</a>.</p>
</div></footer>
</body>
</html>`;
}
