import { Hono } from 'hono';
import * as z from 'zod';
import { sha256 } from '../../platform/ids.ts';
import type { Logins } from '../../ports/logins.ts';
import { formFields } from '../form-fields.ts';
import type { LoginCookies } from './cookies.ts';
import type { LoginAnswers } from './login-answers.ts';
import { notAcceptedPage, signedOutPage } from './login-pages.ts';

const noFields = z.strictObject({});

/** `/sair`: the session ends here and in the browser. */
export function signOutRoutes({
  logins,
  cookies,
  answers,
}: {
  readonly logins: Logins;
  readonly cookies: LoginCookies;
  readonly answers: LoginAnswers;
}): Hono {
  const routes = new Hono();
  routes.post('/sair', async (c) => {
    if (!(await formFields(c, noFields))) return answers.show(c, notAcceptedPage(), 400);
    const secret = cookies.session.read(c);
    if (secret !== undefined) await logins.end(sha256(secret));
    cookies.session.drop(c);
    cookies.asking.drop(c);
    return answers.show(c, signedOutPage());
  });
  return routes;
}
