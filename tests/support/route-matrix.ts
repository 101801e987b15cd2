import { EXPORT_TABLES } from '../../src/web/panel/data/export-tables.ts';

/**
 * Every route of the web app, and whose data it may show or change. `idor-matrix.test.ts` asks each of them as one person
 * for what is another's; a route that is not here makes it fail.
 *
 * - `open`: the same for everybody.
 * - `secret`: what the path's secret opens; nobody's id is one.
 * - `session`: of the person of the session; whoever else asks for a page is asked to log in.
 */
export type RouteRule = {
  readonly whose: 'open' | 'secret' | 'session';
  /** For POST: fields as a page of ours sends them. */
  readonly form?: Readonly<Record<string, string>>;
  /** It is of the API: nobody is led to a page, nothing unknown is taken, and a POST sends this as JSON. */
  readonly json?: Readonly<Record<string, unknown>>;
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
  ...personal('GET', [
    ...['/painel', '/painel/mes', '/painel/roteiro', '/painel/dividas', '/painel/plano', '/painel/dados'],
    ...['/painel/dados/apagar', '/painel/dados/tudo.json'],
    ...EXPORT_TABLES.map(({ name }) => `/painel/dados/${name}.csv`),
    ...['/painel/evolucao', '/painel/simular', '/painel/estrategias', '/painel/calendario', '/painel/calendario.ics'],
    ...['/painel/negociacoes', '/painel/plano.pdf'],
  ]),
  ...personal('POST', [
    ...['/painel/plano/pix', '/painel/plano/conferir', '/painel/plano/desistir', '/painel/plano/devolver'],
  ]),
  'POST /painel/dados/apagar': { whose: 'session', form: { certeza: 'sim' } },
  'GET /api/openapi.json': { whose: 'open', json: {} },
  ...Object.fromEntries(
    ['me', 'overview', 'month', 'debts', 'roadmap', 'evolution', 'strategies', 'calendar', 'export'].map((name) => [
      `GET /api/${name}`,
      { whose: 'session', json: {} } as const,
    ]),
  ),
  'POST /api/what-if': { whose: 'session', json: { extraMonthlyCentavos: 10_000 } },
};

/** Pages and buttons of the person of the session; a button sends nothing but itself. */
function personal(method: 'GET' | 'POST', paths: readonly string[]): Readonly<Record<string, RouteRule>> {
  const rule: RouteRule = { whose: 'session', ...(method === 'POST' ? { form: {} } : {}) };
  return Object.fromEntries(paths.map((path) => [`${method} ${path}`, rule]));
}
