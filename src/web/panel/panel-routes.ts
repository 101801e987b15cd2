import { Hono } from 'hono';
import { dayInBrasilia } from '../../platform/brasilia.ts';
import type { PanelOfPerson, PersonPanel } from '../../ports/person-panel.ts';
import type { Page } from '../page.ts';
import { pageByPage } from '../page-by-page.ts';
import { debtsPage } from './debts-page.ts';
import { type KnownPerson, knownPerson } from './known-person.ts';
import { monthPage } from './month-page.ts';
import { overviewPage } from './overview-page.ts';
import type { PanelPath } from './panel-nav.ts';
import { type PanelNeeds, personalPages } from './personal-pages.ts';
import { roadmapInPanel } from './roadmap-in-panel.ts';
import { waitingPage } from './waiting-page.ts';

export type PanelRoutesNeeds = PanelNeeds & { readonly panel: PersonPanel };

/** A person's free pages that only show. Whoever is not logged in goes to `/entrar` and comes back. */
export function panelRoutes(needs: PanelRoutesNeeds): Hono {
  const { panel } = needs;
  const web = new Hono();
  const show = personalPages('panel', needs);
  const myTurn = pageByPage();
  for (const [path, pageOf] of PAGES) {
    for (const each of show.middleware) web.use(path, each);
    web.get(path, (c) =>
      show.to(c, async ({ personId }) => {
        const found = await panel.of(personId);
        await myTurn();
        return found && pageOr(found, path, pageOf, dayInBrasilia(show.now()));
      }),
    );
  }
  return web;
}

type PageOf = (known: KnownPerson, premium: boolean) => Page;

const PAGES: readonly (readonly [PanelPath, PageOf])[] = [
  ['/painel', overviewPage],
  ['/painel/mes', monthPage],
  ['/painel/roteiro', roadmapInPanel],
  ['/painel/dividas', debtsPage],
];

function pageOr(found: PanelOfPerson, current: PanelPath, pageOf: PageOf, today: string): Page {
  const premium = found.plan === 'premium';
  const known = knownPerson(found, today);
  return known ? pageOf(known, premium) : waitingPage({ current, premium });
}
