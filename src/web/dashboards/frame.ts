import type { Page } from '../page.ts';
import { type PanelPage, panelPage } from '../panel/panel-page.ts';

/** The premium page that a person is on. */
export type PanelPlace = 'evolucao' | 'simular' | 'estrategias' | 'calendario' | 'negociacoes';

/** A premium page in the frame of all pages of a person. */
export function premiumPage({ current, ...page }: Omit<PanelPage, 'current'> & { readonly current: PanelPlace }): Page {
  return panelPage({ ...page, current: `/painel/${current}` });
}
