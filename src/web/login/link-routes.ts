import { Hono } from 'hono';
import * as z from 'zod';
import { sha256 } from '../../platform/ids.ts';
import type { Logins } from '../../ports/logins.ts';
import { formFields } from '../form-fields.ts';
import { PANEL } from './local-target.ts';
import type { LoginAnswers } from './login-answers.ts';
import { linkPage, notAcceptedPage, overPage } from './login-pages.ts';
import type { BeginSession } from './session-beginner.ts';

const linkForm = z.strictObject({ link: z.string().regex(/^[\w-]{43}$/) });

/** `/entrar/link#…`, out of the chat. Fetching it does nothing; the person's tap on its button logs in. */
export function linkRoutes(needs: {
  readonly logins: Logins;
  readonly begin: BeginSession;
  readonly answers: LoginAnswers;
  readonly onMessage: () => void;
}): Hono {
  const { show, goTo } = needs.answers;
  const routes = new Hono();

  routes.get('/entrar/link', (c) => show(c, linkPage()));

  routes.post('/entrar/link', async (c) => {
    const fields = await formFields(c, linkForm);
    if (!fields) return show(c, notAcceptedPage(), 400);
    const { session, keep } = needs.begin(c, 'link');
    const personId = await needs.logins.followLink(sha256(fields.link), session);
    if (personId === undefined) return show(c, overPage(), 410);
    needs.onMessage();
    keep();
    return goTo(c, PANEL);
  });
  return routes;
}
