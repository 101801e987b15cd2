import type { Markup, Page } from '../page.ts';
import type { StyleSheet } from '../style-sheets.ts';
import { type PanelPath, panelNav } from './panel-nav.ts';

export type PanelPage = {
  /** Without the product's name. */
  readonly title: string;
  /** The page in the navigation that this is, or belongs to. */
  readonly current: PanelPath;
  /** Whether the person has premium: what they have not is marked in the navigation. */
  readonly premium: boolean;
  readonly body: Markup | readonly Markup[];
  readonly styles: readonly StyleSheet[];
  readonly scripts?: readonly string[];
};

/** The frame of all pages of a person who is logged in: their navigation beside the content, nothing for search engines. */
export function panelPage({ title, current, premium, body, styles, scripts = [] }: PanelPage): Page {
  return {
    title: `${title} · DenserolaAI`,
    indexed: false,
    nav: panelNav({ current, premium }),
    body,
    styles: ['panel-nav', 'folded', ...(premium ? [] : (['lock'] as const)), ...styles],
    scripts,
  };
}
