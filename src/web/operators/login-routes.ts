import type { Context } from 'hono';
import * as z from 'zod';
import type { Log } from '../../platform/log.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Operators } from '../../ports/operators.ts';
import type { Markup } from '../page.ts';
import { personalPageHeaders } from '../security-headers.ts';
import type { Console } from './console.ts';
import { formOf } from './form-of.ts';
import type { LoginBook } from './login-book.ts';
import { type OperatorFrame, outsidePage } from './operator-page.ts';
import type { OperatorSessions } from './operator-sessions.ts';
import { enrolPage } from './pages/enrol-page.ts';
import { firstLoginPage, type LoginProblem, loginPage } from './pages/login-page.ts';

export type LoginRouteNeeds = {
  readonly operators: Pick<Operators, 'isAnybodyHere'>;
  readonly book: LoginBook;
  readonly sessions: OperatorSessions;
  readonly audit: Pick<Audit, 'record'>;
  readonly frame: OperatorFrame;
  readonly drawQrCode: (text: string) => Promise<string>;
  readonly log: Log;
};

const name = z.string().trim().min(2).max(40);
const loginForm = z.strictObject({ name: z.string().max(60), code: z.string().max(10) });
const firstForm = z.strictObject({ token: z.string().max(200), name });
const codeForm = z.strictObject({ code: z.string().max(10) });
const LINK = /^[\w-]{43}$/;

/** The way in, which is all that a stranger gets to see; `showLogin` is the page of `/operacao` for whoever is not in. */
export function addLoginRoutes(console: Console, needs: LoginRouteNeeds) {
  const { operators, book, sessions, audit, frame, drawQrCode, log } = needs;

  console.open('POST', '/operacao/entrar', async (c) => {
    const form = await formOf(c, loginForm);
    if (form === undefined) return refused(c, loginPage({ problem: { kind: 'wrong' } }), { kind: 'wrong' });
    const result = await book.logIn(form.name, form.code);
    if (result.kind === 'welcome') return welcome(c, result.operator.id, 'logged-in');
    log.warn('operators.login-refused', { why: result.kind });
    if (result.kind === 'wrong' && result.operatorId !== undefined) await note(result.operatorId, 'login-refused');
    return refused(c, loginPage({ name: form.name, problem: result }), result);
  });

  console.open('POST', '/operacao/primeiro', async (c) => {
    if (await operators.isAnybodyHere()) return undefined;
    const form = await formOf(c, firstForm);
    if (form === undefined) return refused(c, firstLoginPage({ problem: { kind: 'wrong' } }), { kind: 'wrong' });
    const result = await book.firstLogIn(form.token, form.name);
    if (result.kind === 'invited') return c.redirect(`/operacao/convite/${result.secret}`, 303);
    log.warn('operators.first-login-refused', { why: result.kind });
    return refused(c, firstLoginPage({ name: form.name, problem: result }), result);
  });

  console.open('GET', '/operacao/convite/:secret', (c) => showEnrolment(c, false));

  console.open('POST', '/operacao/convite/:secret', async (c) => {
    const secret = c.req.param('secret') ?? '';
    const form = await formOf(c, codeForm);
    const enrolled = LINK.test(secret) ? await book.enrol(secret, form?.code ?? '') : undefined;
    if (enrolled === undefined) return undefined;
    if (enrolled === 'wrong') return showEnrolment(c, true);
    return welcome(c, enrolled.id, 'enrolled', { name: enrolled.name, role: enrolled.role });
  });

  console.post('/operacao/sair', 'viewer', async (c, { operator }) => {
    await sessions.end(c);
    await note(operator.id, 'logged-out');
    return c.redirect('/operacao', 303);
  });

  return {
    showLogin: async (c: Context) =>
      outside(c, (await operators.isAnybodyHere()) ? loginPage({}) : firstLoginPage({}), 200),
  };

  /** A look consumes nothing: programs that preview links look, too. */
  async function showEnrolment(c: Context, isWrong: boolean): Promise<Response | undefined> {
    const secret = c.req.param('secret') ?? '';
    const enrolment = LINK.test(secret) ? await book.enrolment(secret) : undefined;
    if (enrolment === undefined) return undefined;
    const drawn = await drawQrCode(enrolment.address);
    const body = enrolPage({ enrolment, drawn, action: `/operacao/convite/${secret}`, isWrong });
    return outside(c, body, isWrong ? 401 : 200);
  }

  async function welcome(c: Context, operatorId: string, action: string, details = {}): Promise<Response> {
    await audit.record({ operatorId, action, about: operatorId, details });
    await sessions.start(c, operatorId);
    return c.redirect('/operacao', 303);
  }

  async function note(operatorId: string, action: string): Promise<void> {
    await audit.record({ operatorId, action, about: operatorId, details: {} });
  }

  function refused(c: Context, body: Markup, problem: LoginProblem) {
    if (problem.kind === 'wrong') return outside(c, body, 401);
    c.header('Retry-After', String(Math.ceil(problem.ms / 1000)));
    return outside(c, body, 429);
  }

  async function outside(c: Context, body: Markup, status: 200 | 401 | 429): Promise<Response> {
    return c.html(outsidePage({ title: 'Entrar', files: frame.files, body }), status, personalPageHeaders);
  }
}
