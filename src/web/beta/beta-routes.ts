import { Hono } from 'hono';
import type { Admission, Invitations } from '../../ports/admission.ts';
import type { BrakeBook } from '../../ports/brake-book.ts';
import type { Cohort, Cohorts } from '../../ports/cohorts.ts';
import type { SettingsBook } from '../../ports/settings.ts';
import { securityHeaders } from '../security-headers.ts';
import { BETA_PATH, betaPage } from './beta-page.ts';
import { type ConsoleNeeds, calmly, refusal, show } from './console.ts';
import { dayStartOf } from './day-start.ts';
import { INVITATIONS_PATH, LONGEST_COHORT, MOST_DAYS, MOST_USES } from './invitation-section.ts';

export type BetaRoutesNeeds = ConsoleNeeds & {
  readonly admission: Pick<Admission, 'overview'>;
  readonly invitations: Invitations;
  readonly brake: Pick<BrakeBook, 'current' | 'changes'>;
  /** Over a handle that only reads. */
  readonly cohorts: Cohorts;
  readonly book: Pick<SettingsBook, 'current'>;
  /** A new random code, in capitals and without a dash. */
  readonly makeCode: () => string;
  readonly https: boolean;
};

const INVITATIONS_SHOWN = 200;
/** The comparison reads much: as often as a page is loaded again, it must not. */
const COHORTS_KEPT_MS = 60_000;
const DAY_MS = 86_400_000;

/** `/operacao/beta`: who comes in and how they fare; invitations are made and revoked there. */
export function betaRoutes(needs: BetaRoutesNeeds): Hono {
  const { operatorOf, guardChange, record, loginPath, files, clock, admission, invitations, brake } = needs;
  const routes = new Hono();
  const headers = securityHeaders({ https: needs.https, forms: true });
  routes.use(BETA_PATH, headers);
  routes.use(`${BETA_PATH}/*`, headers);
  let compared: { readonly at: number; readonly cohorts: Promise<readonly Cohort[]> } | undefined;

  function cohorts(now: number): Promise<readonly Cohort[]> {
    if (compared && now - compared.at < COHORTS_KEPT_MS && now >= compared.at) return compared.cohorts;
    const asked = needs.cohorts.compare(now);
    compared = { at: now, cohorts: asked };
    asked.catch(() => {
      compared = undefined;
    });
    return asked;
  }

  routes.get(BETA_PATH, (c) =>
    calmly(c, needs, async () => {
      const operator = await operatorOf(c);
      if (!operator) return c.redirect(loginPath, 303);
      const now = clock.now();
      const [settings, overview, current, changes, list, compare] = await Promise.all([
        needs.book.current(),
        admission.overview({ now, dayStart: dayStartOf(now) }),
        brake.current(),
        brake.changes(20),
        invitations.list(INVITATIONS_SHOWN),
        cohorts(now),
      ]);
      const made = list.find(({ id }) => String(id) === c.req.query('feito'))?.code;
      const shown = betaPage({
        ...{ operator, settings, overview, brake: current, brakeChanges: changes, invitations: list, cohorts: compare },
        ...{ made: operator.role === 'viewer' ? undefined : made, now },
      });
      return show(c, shown, { files });
    }),
  );

  routes.post(INVITATIONS_PATH, guardChange, (c) =>
    calmly(c, needs, async () => {
      const operator = await operatorOf(c);
      if (!operator) return c.redirect(loginPath, 303);
      const no = (said: string, status: 400 | 403 | 503) => show(c, refusal(BETA_PATH, said), { files, status });
      if (operator.role === 'viewer') return no('Você pode ver, não fazer convites.', 403);
      const form = await c.req.parseBody();
      const cohort = String(form.cohort ?? '').trim();
      const mostUses = wholeNumber(form.uses, MOST_USES);
      const days = wholeNumber(form.days, MOST_DAYS);
      if (cohort === '' || cohort.length > LONGEST_COHORT || mostUses === undefined || days === undefined) {
        return no('Diga a turma, quantas pessoas e por quantos dias.', 400);
      }
      const now = clock.now();
      const code = needs.makeCode();
      const invitation = { code, cohort, mostUses, expiresAt: now + days * DAY_MS, madeAt: now, madeBy: operator.id };
      const id = await invitations.add(invitation);
      if (id === undefined) return no('Não deu para fazer o convite. Tente de novo.', 503);
      // The code itself is not for the audit: it opens a door.
      const details = { cohort, mostUses, days };
      await record({ operatorId: operator.id, action: 'invitation-made', about: String(id), details });
      return c.redirect(`${BETA_PATH}?feito=${id}#convites`, 303);
    }),
  );

  routes.post(`${INVITATIONS_PATH}/:id/revogar`, guardChange, (c) =>
    calmly(c, needs, async () => {
      const operator = await operatorOf(c);
      if (!operator) return c.redirect(loginPath, 303);
      const no = (said: string, status: 403 | 404) => show(c, refusal(BETA_PATH, said), { files, status });
      if (operator.role === 'viewer') return no('Você pode ver, não revogar convites.', 403);
      const id = wholeNumber(c.req.param('id'), Number.MAX_SAFE_INTEGER);
      if (id === undefined || !(await invitations.revoke(id, clock.now()))) return no('Esse convite já não vale.', 404);
      await record({ operatorId: operator.id, action: 'invitation-revoked', about: String(id), details: {} });
      return c.redirect(`${BETA_PATH}#convites`, 303);
    }),
  );
  return routes;
}

function wholeNumber(value: unknown, most: number): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
