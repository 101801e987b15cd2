import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mayActAs, OPERATOR_ROLES, type OperatorRole } from '../../src/contracts/operator.ts';
import type { ConsoleRoute } from '../../src/web/operators/console.ts';
import { anOperatorConsole } from '../support/an-operator-console.ts';
import { takeTurn } from '../support/postgres-events.ts';

/** What a stranger may ask for: the way in, and files that say nothing of anybody. */
const OPEN_TO_STRANGERS = [
  'GET /operacao',
  'POST /operacao/entrar',
  'POST /operacao/primeiro',
  'GET /operacao/convite/:secret',
  'POST /operacao/convite/:secret',
];

/** Every route of the console as the application has them, without the files and what only stands before others. */
function routesIn({ routes }: ReturnType<typeof anOperatorConsole>['routes']): readonly string[] {
  return routes
    .filter(
      ({ method, path }) =>
        !(method === 'ALL' && /^\/(?:operacao(?:\/\*)?|api\/operators\/\*)$/.test(path)) &&
        !path.startsWith('/operacao/assets/'),
    )
    .map(({ method, path }) => `${method} ${path}`);
}

/** No cookie, a person's, and one that only looks right. */
const STRANGERS = ['', 'painel=a-session-of-a-person', `operacao=${'x'.repeat(43)}`];

/** Somebody of each role, who has given a reason to look at somebody who waits. */
async function withEveryRole() {
  const console = anOperatorConsole();
  const store = console.platform.conversationStore;
  const asks = () => takeTurn({ store }, { events: [{ v: 1, type: 'human-asked' }] });
  const person = await asks();
  const cookies: { readonly role: OperatorRole; readonly cookie: string }[] = [];
  for (const role of OPERATOR_ROLES) {
    const cookie = await console.logIn(await console.enrolled(`the ${role}`, role));
    await console.ask(`/operacao/pessoas/${person}/motivo`, { cookie, form: { reason: 'um motivo qualquer' } });
    cookies.push({ role, cookie });
  }
  /** What this route answers; whatever others did before, there is somebody who waits. */
  async function knock({ method, path }: ConsoleRoute, cookie: string): Promise<number> {
    await asks();
    const address = path.replace(':person', person).replace(':operator', randomUUID());
    const answer = await console.ask(address, { cookie, ...(method === 'POST' ? { form: { text: 'oi' } } : {}) });
    return answer.status;
  }
  return { console, knock, cookies };
}

describe('a role', () => {
  it('is told for every route of the console: one that was added in another way fails here', () => {
    const console = anOperatorConsole();
    const told = console.table().map(({ method, path }) => `${method} ${path}`);
    expect(routesIn(console.routes).toSorted()).toEqual(told.toSorted());
    expect(told.length).toBeGreaterThan(15);
    const planted = anOperatorConsole();
    planted.routes.get('/operacao/escondida', (c) => c.text('forgot the role'));
    expect(routesIn(planted.routes)).toContain('GET /operacao/escondida');
    expect(routesIn(planted.routes).toSorted()).not.toEqual(
      planted
        .table()
        .map(({ method, path }) => `${method} ${path}`)
        .toSorted(),
    );
  });

  it('is needed for all but the way in', () => {
    const open = anOperatorConsole()
      .table()
      .filter(({ least }) => least === 'anyone');
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(expect.arrayContaining(OPEN_TO_STRANGERS));
    expect(open).toHaveLength(OPEN_TO_STRANGERS.length);
  });

  it('lets nobody through who has less: each route, each role, a stranger and a person', async () => {
    const { console, knock, cookies } = await withEveryRole();
    for (const route of console.table().filter(({ path, least }) => least !== 'anyone' && path !== '/operacao/sair')) {
      for (const cookie of STRANGERS) expect([route, cookie, await knock(route, cookie)]).toEqual([route, cookie, 404]);
      for (const { role, cookie } of cookies) {
        const isAllowed = route.least !== 'anyone' && mayActAs({ role }, route.least);
        const isUnknown = (await knock(route, cookie)) === 404;
        expect([route, role, isUnknown]).toEqual([route, role, !isAllowed]);
      }
    }
  });

  it('of leaving is anybody’s who is in', async () => {
    const console = anOperatorConsole();
    const cookie = await console.logIn(await console.enrolled('Vera', 'viewer'));
    expect((await console.ask('/operacao/sair', { cookie, form: {} })).status).toBe(303);
    expect((await console.ask('/operacao/pessoas', { cookie })).status).toBe(404);
  });
});
