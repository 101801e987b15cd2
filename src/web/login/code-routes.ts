import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { Logins } from '../../ports/logins.ts';
import { formFields } from '../form-fields.ts';
import type { VisitorOf } from '../visitor.ts';
import { addressOfPhone } from './brazilian-phone.ts';
import type { CodeSender } from './code-sender.ts';
import type { LoginCookies } from './cookies.ts';
import { evenly } from './evenly.ts';
import { leadingTo, localTarget } from './local-target.ts';
import type { LoginAnswers } from './login-answers.ts';
import { codePage, confirmPage, notAcceptedPage, overPage, phonePage } from './login-pages.ts';
import type { BeginSession } from './session-beginner.ts';

const para = z.string().max(300).optional();
const phoneForm = z.strictObject({ telefone: z.string().max(100), para });
const codeForm = z.strictObject({ codigo: z.string().max(100), para });
const confirmForm = z.strictObject({ para });

const NOT_A_PHONE = 'Esse número não parece completo. Escreva com o DDD, assim: 11 98765-4321.';
const NOT_A_CODE = 'O código tem 6 números. Confira a mensagem no WhatsApp.';
const WRONG_CODE = 'Esse código não confere. Veja a última mensagem no WhatsApp e tente de novo.';

/** A phone, a code: `/entrar`, `/entrar/codigo`; and another code for who is here already: `/entrar/confirmar`. */
export function codeRoutes(needs: {
  readonly logins: Logins;
  readonly cookies: LoginCookies;
  readonly sender: CodeSender;
  readonly begin: BeginSession;
  readonly visitorOf: VisitorOf;
  readonly answers: LoginAnswers;
  readonly onMessage: () => void;
  readonly evenMs: number;
}): Hono {
  const { logins, cookies, sender, visitorOf } = needs;
  const { show, goTo } = needs.answers;
  const routes = new Hono();

  routes.get('/entrar', async (c) => {
    const next = localTarget(c.req.query('para'));
    return (await visitorOf(c)) ? goTo(c, next) : show(c, phonePage({ target: next }));
  });

  routes.post('/entrar', async (c) => {
    const fields = await formFields(c, phoneForm);
    if (!fields) return show(c, notAcceptedPage(), 400);
    const next = localTarget(fields.para);
    const address = addressOfPhone(fields.telefone);
    if (address !== undefined) return sender.send(c, { address }, next);
    return show(c, phonePage({ target: next, typed: fields.telefone, problem: NOT_A_PHONE }), 400);
  });

  routes.get('/entrar/confirmar', async (c) => {
    const next = localTarget(c.req.query('para'));
    return (await visitorOf(c)) ? show(c, confirmPage({ target: next })) : goTo(c, leadingTo('/entrar', next));
  });

  routes.post('/entrar/confirmar', async (c) => {
    const fields = await formFields(c, confirmForm);
    if (!fields) return show(c, notAcceptedPage(), 400);
    const next = localTarget(fields.para);
    const visitor = await visitorOf(c);
    return visitor ? sender.send(c, { personId: visitor.personId }, next) : goTo(c, leadingTo('/entrar', next));
  });

  routes.get('/entrar/codigo', (c) => {
    const next = localTarget(c.req.query('para'));
    const hasAsked = cookies.asking.read(c) !== undefined;
    return hasAsked ? show(c, codePage({ target: next })) : goTo(c, leadingTo('/entrar', next));
  });

  routes.post('/entrar/codigo', async (c) => {
    const fields = await formFields(c, codeForm);
    if (!fields) return show(c, notAcceptedPage(), 400);
    return enter(c, fields.codigo.normalize('NFKC').replace(/\D/g, ''), localTarget(fields.para));
  });

  async function enter(c: Context, code: string, next: string): Promise<Response> {
    const hashes = sender.hashesOf(c, code);
    if (!hashes) return show(c, overPage(), 410);
    if (code.length !== 6) return show(c, codePage({ target: next, problem: NOT_A_CODE }), 400);
    const { session, keep } = needs.begin(c, 'code');
    const entered = await evenly(needs.evenMs, () => logins.enterCode(hashes, session));
    switch (entered.kind) {
      case 'gone':
        return show(c, overPage(), 410);
      case 'wrong':
        if (entered.triesLeft === 0) return show(c, overPage(), 410);
        return show(c, codePage({ target: next, problem: WRONG_CODE }), 400);
      case 'entered':
        if (entered.isNew) needs.onMessage();
        keep();
        return goTo(c, next);
    }
  }
  return routes;
}
