import { type Context, Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { Entitlements } from '../../../ports/entitlements.ts';
import type { Page } from '../../page.ts';
import type { Visitor } from '../../visitor.ts';
import { type PanelNeeds, personalPages } from '../personal-pages.ts';
import { csv } from './csv.ts';
import { dataPage, erasedPage, eraseLaterPage, erasePage } from './data-page.ts';
import { EXPORT_TABLES } from './export-tables.ts';
import { type ExporterNeeds, exporter } from './exporter.ts';

/** `fresh`: a code was entered within the last minutes. */
export type StepUp = (request: Context) => Promise<'fresh' | 'needed'>;

export type DataNeeds = PanelNeeds &
  ExporterNeeds & {
    readonly stepUp: StepUp;
    /** Lets a request that changes something pass only from our own pages. */
    readonly guardChange: MiddlewareHandler;
    readonly entitlements: Pick<Entitlements, 'of'>;
    readonly erase: (personId: string) => Promise<'erased' | 'busy'>;
  };

const HOME = '/painel/dados';
const eraseForm = z.strictObject({ certeza: z.literal('sim').optional() });

/**
 * A person's data to take along, and the erase. Both ask for a fresh code; what is erased is erased by a POST with its own
 * confirmation, a GET only shows.
 */
export function dataRoutes(needs: DataNeeds): Hono {
  const { stepUp, guardChange, entitlements, erase } = needs;
  const web = new Hono();
  const show = personalPages('data', needs);
  const exported = exporter(needs);
  // Hono takes it for the path itself, too.
  for (const each of show.middleware) web.use(`${HOME}/*`, each);

  const premiumOf = async ({ personId }: Visitor) => ({ premium: (await entitlements.of(personId)) === 'premium' });
  web.get(HOME, (c) =>
    show.to(c, async (visitor) =>
      dataPage({ ...(await premiumOf(visitor)), isSure: visitor.level === 'code' && (await stepUp(c)) === 'fresh' }),
    ),
  );

  web.get(`${HOME}/tudo.json`, (c) =>
    show.to(
      c,
      (visitor) =>
        withCode(c, visitor, async () => {
          const all = await exported(visitor.personId, show.now());
          return (
            all &&
            file(c, `${JSON.stringify(all, null, 2)}\n`, {
              name: 'denserola-meus-dados.json',
              type: 'application/json',
            })
          );
        }),
      HOME,
    ),
  );
  for (const table of EXPORT_TABLES) {
    web.get(`${HOME}/${table.name}.csv`, (c) =>
      show.to(
        c,
        (visitor) =>
          withCode(c, visitor, async () => {
            const all = await exported(visitor.personId, show.now());
            return (
              all &&
              file(c, csv(table.of(all)), { name: `denserola-${table.name}.csv`, type: 'text/csv; charset=utf-8' })
            );
          }),
        HOME,
      ),
    );
  }

  web.get(`${HOME}/apagar`, (c) =>
    show.to(c, (visitor) =>
      withCode(c, visitor, async () => erasePage({ ...(await premiumOf(visitor)), isMissed: false })),
    ),
  );
  web.post(`${HOME}/apagar`, guardChange, (c) =>
    show.change(c, eraseForm, (visitor, { certeza }) =>
      withCode(c, visitor, async () => {
        if (certeza !== 'sim') return erasePage({ ...(await premiumOf(visitor)), isMissed: true });
        const premium = await premiumOf(visitor);
        return (await erase(visitor.personId)) === 'erased' ? erasedPage() : eraseLaterPage(premium);
      }),
    ),
  );
  return web;

  /**
   * Who came by a link alone, or entered a code long ago, enters one first and comes back to a page: never to a POST, and
   * never to a file, since a browser that gets a file stays on the form of a code that is used up.
   */
  async function withCode(c: Context, { level }: Visitor, go: () => Promise<Page | Response | undefined>) {
    const isSure = level === 'code' && (await stepUp(c)) === 'fresh';
    return isSure ? go() : c.redirect(`/entrar/confirmar?para=${encodeURIComponent(pageOf(c.req.path))}`, 303);
  }
}

/** Where a file is asked for. */
function pageOf(path: string): string {
  return /\.(?:json|csv)$/.test(path) ? HOME : path;
}

function file(c: Context, body: string, { name, type }: { readonly name: string; readonly type: string }): Response {
  return c.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
}
