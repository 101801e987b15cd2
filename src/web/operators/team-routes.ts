import * as z from 'zod';
import type { Audit } from '../../ports/audit.ts';
import type { Operators } from '../../ports/operators.ts';
import type { Console, Visit } from './console.ts';
import { formOf } from './form-of.ts';
import type { LoginBook } from './login-book.ts';
import { OPERATOR_ROLES } from './operator.ts';
import { auditPage } from './pages/audit-page.ts';
import { teamPage } from './pages/team-page.ts';
import { verifyAudit } from './verify-audit.ts';

const TEAM = '/operacao/equipe';
const AUDIT = '/operacao/registro';
const ENTRIES_SHOWN = 200;
const inviteForm = z.strictObject({ name: z.string().trim().min(2).max(40), role: z.enum(OPERATOR_ROLES) });

/** For admins: who is of the team, and what the team did. */
export function addTeamRoutes(
  console: Console,
  needs: {
    readonly operators: Operators;
    readonly book: Pick<LoginBook, 'invite'>;
    readonly audit: Audit;
    /** Base of the console's own links. */
    readonly baseUrl: string;
  },
): void {
  const { operators, book, audit, baseUrl } = needs;

  console.get(TEAM, 'admin', (_, visit) => show(visit, {}));

  console.post(`${TEAM}/convidar`, 'admin', async (c, visit) => {
    const form = await formOf(c, inviteForm);
    if (form === undefined) return show(visit, { problem: 'O nome tem que ter de 2 a 40 letras.' }, 400);
    const { name, role } = form;
    await audit.record({ operatorId: visit.operator.id, action: 'invited', about: 'team', details: { name, role } });
    const secret = await book.invite(name, role);
    if (secret === undefined) return show(visit, { problem: 'Já existe alguém com este nome.' }, 409);
    return show(visit, { invited: { name, link: `${baseUrl}/operacao/convite/${secret}` } });
  });

  console.post(`${TEAM}/:operator/desativar`, 'admin', async (c, visit) => {
    const id = z.uuid().safeParse(c.req.param('operator')).data;
    if (id === undefined) return c.notFound();
    await audit.record({ operatorId: visit.operator.id, action: 'deactivated', about: id, details: {} });
    if (await operators.deactivate(id)) return c.redirect(TEAM, 303);
    return show(visit, { problem: 'Não dá: a pessoa já saiu, ou é a última que administra.' }, 409);
  });

  console.get(AUDIT, 'admin', async (_, visit) => {
    const [check, entries, team] = await Promise.all([
      verifyAudit(audit),
      audit.newest(ENTRIES_SHOWN),
      operators.list(),
    ]);
    const names = new Map(team.map(({ id, name }) => [id, name]));
    return visit.page({ title: 'Registro', current: AUDIT, body: auditPage({ check, entries, names }) });
  });

  async function show(
    visit: Visit,
    more: Pick<Parameters<typeof teamPage>[0], 'invited' | 'problem'>,
    status: 200 | 400 | 409 = 200,
  ) {
    const body = teamPage({ team: await operators.list(), operator: visit.operator, ...more });
    return visit.page({ title: 'Equipe', current: TEAM, body }, status);
  }
}
