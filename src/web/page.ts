import { html, raw } from 'hono/html';
import type { Assets } from '../platform/assets.ts';
import { type Style, type StyleSheet, styleOf } from './style-sheets.ts';

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
  /** What its body is drawn with, beside what every page is. */
  readonly styles?: readonly StyleSheet[];
  /** Names of assets. */
  readonly scripts?: readonly string[];
};

/** A part of a page's body, and what it is drawn with. */
export type Content = { readonly body: readonly Markup[]; readonly styles: readonly StyleSheet[] };

const OF_EVERY_PAGE = ['base', 'frame'] as const;

export function styleOfPage({ styles = [] }: Page): Style {
  return styleOf([...OF_EVERY_PAGE, ...styles]);
}

/** The frame around every page: head, way to the content, footer. Its style comes within it: no paint waits for a file. */
export function page(
  { title, description, indexed, body, nav, scripts = [] }: Page,
  files: Assets,
  { css }: Pick<Style, 'css'>,
): Markup {
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
<style>${raw(css)}</style>
${scripts.map((name) => html`<script src="${files.href(name)}" defer></script>`)}
</head>
<body${nav ? html` class="with-nav"` : ''}>
<a class="skip" href="#conteudo">Ir para o conteúdo</a>
<header class="top"><div class="wide"><a class="brand" href="${nav ? '/painel' : '/'}">${raw(files.textOf('icon.svg'))}DenserolaAI</a></div></header>
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
