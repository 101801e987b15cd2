import { type Context, Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod';
import type { Entitlements } from '../../../ports/entitlements.ts';
import type { PremiumCharge } from '../../../ports/premium-charges.ts';
import type { Billing, PremiumOffer } from '../../billing/billing.ts';
import type { Visitor } from '../../visitor.ts';
import { type PanelNeeds, personalPages } from '../personal-pages.ts';
import { planPage, type ShownPlan } from './plan-page.ts';
import type { QrMatrix } from './qr-code.ts';

export type PlanNeeds = PanelNeeds & {
  readonly guardChange: MiddlewareHandler;
  readonly entitlements: Pick<Entitlements, 'standing'>;
  /** Absent where no provider takes money: then premium is given by operators alone. */
  readonly sale?: Sale;
};

export type Sale = {
  readonly billing: Pick<Billing, 'begin' | 'check' | 'cancel' | 'regrettable' | 'regret'>;
  readonly offer: () => Promise<PremiumOffer>;
  readonly latest: (personId: string) => Promise<PremiumCharge | undefined>;
  readonly qr: (text: string) => QrMatrix;
};

const HOME = '/painel/plano';
/** A button says all by its address. */
const button = z.strictObject({});

/** The person's plan. Every button is a POST that comes back to the page; who came by a link enters a code first. */
export function planRoutes(needs: PlanNeeds): Hono {
  const { guardChange, entitlements, sale } = needs;
  const web = new Hono();
  const show = personalPages('plan', needs);
  // Hono takes it for the path itself, too.
  for (const each of show.middleware) web.use(`${HOME}/*`, each);

  web.get(HOME, (c) =>
    show.to(c, async ({ personId }) =>
      planPage({
        standing: await entitlements.standing(personId),
        offer: await sale?.offer(),
        charge: await sale?.latest(personId),
        regrettable: await sale?.billing.regrettable(personId),
        qr: sale?.qr,
        now: show.now(),
        said: saidBy(c.req.query('foi')),
      }),
    ),
  );
  if (sale === undefined) return web;
  const { billing, latest } = sale;

  change('pix', async ({ personId }) => ((await billing.begin(personId)) ? '' : undefined));
  change('conferir', async ({ personId }) => {
    const charge = await latest(personId);
    const came = charge && charge.status !== 'paid' ? await billing.check(charge.id) : 'again';
    return came === 'waiting' ? '?foi=ainda-nao' : '';
  });
  change('desistir', async ({ personId }) => {
    await billing.cancel(personId);
    return '?foi=cancelada';
  });
  change('devolver', async ({ personId }) => ((await billing.regret(personId)) ? '?foi=devolvida' : '?foi=tarde'));
  return web;

  /** A button: does it and goes back to the page. `undefined`: the person is not known any more. */
  function change(name: string, act: (visitor: Visitor) => Promise<string | undefined>): void {
    web.post(`${HOME}/${name}`, guardChange, (c: Context) =>
      show.change(
        c,
        button,
        async (visitor) => {
          if (visitor.level !== 'code') return c.redirect(`/entrar/confirmar?para=${encodeURIComponent(HOME)}`, 303);
          const said = await act(visitor);
          return said === undefined ? undefined : c.redirect(`${HOME}${said}`, 303);
        },
        HOME,
      ),
    );
  }
}

const SAID: ReadonlyMap<string, ShownPlan['said']> = new Map([
  ['ainda-nao', 'not-yet'],
  ['cancelada', 'cancelled'],
  ['devolvida', 'refunded'],
  ['tarde', 'too-late'],
]);

function saidBy(query: string | undefined): ShownPlan['said'] {
  return SAID.get(query ?? '');
}
