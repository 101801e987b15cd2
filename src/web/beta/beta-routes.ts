import * as z from 'zod';
import { dayStartInBrasilia } from '../../platform/brasilia.ts';
import type { Clock } from '../../platform/clock.ts';
import { sharedFor } from '../../platform/shared-for.ts';
import type { Admission, Invitations } from '../../ports/admission.ts';
import type { Audit } from '../../ports/audit.ts';
import type { BrakeBook } from '../../ports/brake-book.ts';
import type { Cohorts } from '../../ports/cohorts.ts';
import type { SettingsBook } from '../../ports/settings.ts';
import type { Console, Visit } from '../operators/console.ts';
import { formOf } from '../operators/form-of.ts';
import { mayActAs } from '../operators/operator.ts';
import { BETA_PATH, betaPage } from './beta-page.ts';
import { INVITATIONS_PATH, LONGEST_COHORT, MOST_DAYS, MOST_USES } from './invitation-section.ts';

export type BetaRouteNeeds = {
  readonly admission: Pick<Admission, 'overview'>;
  readonly invitations: Invitations;
  readonly brake: Pick<BrakeBook, 'current' | 'changes'>;
  /** Over a handle that only reads. */
  readonly cohorts: Cohorts;
  readonly settings: Pick<SettingsBook, 'current'>;
  /** A new random code, in capitals and without a dash. */
  readonly makeCode: () => string;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
};

const INVITATIONS_SHOWN = 200;
/** The comparison reads much: as often as a page is loaded again, it must not. */
const COHORTS_KEPT_MS = 60_000;
const DAY_MS = 86_400_000;

const whole = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most));
const invitationForm = z.strictObject({
  cohort: z.string().trim().min(1).max(LONGEST_COHORT),
  uses: whole(MOST_USES),
  days: whole(MOST_DAYS),
});
const invitationId = whole(Number.MAX_SAFE_INTEGER);

/** `/operacao/beta`: who comes in and how they fare; invitations are made and revoked there. */
export function addBetaRoutes(console: Console, needs: BetaRouteNeeds): void {
  const { clock, admission, invitations, brake, audit, settings: book } = needs;
  const cohorts = sharedFor(COHORTS_KEPT_MS, () => needs.cohorts.compare(clock.now()));

  console.get(BETA_PATH, 'viewer', (c, visit) => show(visit, { madeId: c.req.query('feito') }));

  console.post(INVITATIONS_PATH, 'operator', async (c, visit) => {
    const form = await formOf(c, invitationForm);
    if (form === undefined) return show(visit, { problem: 'Diga a turma, quantas pessoas e por quantos dias.' }, 400);
    const { cohort, uses: mostUses, days } = form;
    // The code itself is not for the audit: it opens a door.
    await record(visit, 'invitation-made', 'invitations', { cohort, mostUses, days });
    const now = clock.now();
    const id = await invitations.add({
      ...{ code: needs.makeCode(), cohort, mostUses, expiresAt: now + days * DAY_MS },
      ...{ madeAt: now, madeBy: visit.operator.id },
    });
    if (id === undefined) return show(visit, { problem: 'Não deu para fazer o convite. Tente de novo.' }, 503);
    return c.redirect(`${BETA_PATH}?feito=${id}#convites`, 303);
  });

  console.post(`${INVITATIONS_PATH}/:invitation/revogar`, 'operator', async (c, visit) => {
    const id = invitationId.safeParse(c.req.param('invitation')).data;
    const isKnown = id !== undefined && (await invitations.list(INVITATIONS_SHOWN)).some((one) => one.id === id);
    if (!isKnown) return show(visit, { problem: NOT_VALID }, 409);
    await record(visit, 'invitation-revoked', String(id), {});
    if (await invitations.revoke(id, clock.now())) return c.redirect(`${BETA_PATH}#convites`, 303);
    return show(visit, { problem: NOT_VALID }, 409);
  });

  type More = { readonly madeId?: string | undefined; readonly problem?: string };

  async function show(visit: Visit, { madeId, problem }: More, status: 200 | 400 | 409 | 503 = 200) {
    const now = clock.now();
    const { operator } = visit;
    const [settings, overview, current, changes, list, compared] = await Promise.all([
      book.current(),
      admission.overview({ now, dayStart: dayStartInBrasilia(now) }),
      brake.current(),
      brake.changes(20),
      invitations.list(INVITATIONS_SHOWN),
      cohorts(),
    ]);
    const made = list.find(({ id }) => String(id) === madeId)?.code;
    const body = betaPage({
      ...{ operator, settings, overview, brake: current, brakeChanges: changes, invitations: list, cohorts: compared },
      ...{ made: mayActAs(operator, 'operator') ? made : undefined, problem, now },
    });
    return visit.page({ title: 'Beta', current: BETA_PATH, body, styles: ['beta.css'] }, status);
  }

  async function record(
    { operator }: Visit,
    action: string,
    about: string,
    details: { readonly [key: string]: string | number },
  ): Promise<void> {
    await audit.record({ operatorId: operator.id, action, about, details });
  }
}

const NOT_VALID = 'Esse convite já não vale.';
