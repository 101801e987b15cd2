/**
 * Every route of the web app, and whose data it may show or change. `idor-matrix.test.ts` asks each of them as one person
 * for what is another's; a route that is not here makes it fail.
 *
 * - `open`: the same for everybody.
 * - `secret`: what the path's secret opens; nobody's id is one.
 * - `session`: of the person of the session; nobody else is asked to log in.
 */
export type RouteRule = {
  readonly whose: 'open' | 'secret' | 'session';
  /** For POST: fields as a page of ours sends them. */
  readonly form?: Readonly<Record<string, string>>;
};

export const ROUTE_MATRIX: Readonly<Record<string, RouteRule>> = {
  'GET /': { whose: 'open' },
  'GET /*': { whose: 'open' },
  'GET /r/:secret': { whose: 'secret' },
  'GET /assets/*': { whose: 'open' },
  'GET /entrar': { whose: 'open' },
  'POST /entrar': { whose: 'open', form: { telefone: '(31) 99999-0000' } },
  'GET /entrar/codigo': { whose: 'open' },
  'POST /entrar/codigo': { whose: 'open', form: { codigo: '123456' } },
  'GET /entrar/link': { whose: 'open' },
  'POST /entrar/link': { whose: 'open', form: { link: 'x'.repeat(43) } },
  'GET /entrar/confirmar': { whose: 'session' },
  'POST /entrar/confirmar': { whose: 'session', form: {} },
  'POST /sair': { whose: 'open', form: {} },
};
