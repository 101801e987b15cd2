import type { Context, MiddlewareHandler } from 'hono';

/**
 * Lets a change come only from a form on a page of our own: browsers say where a request comes from, and no page can make
 * them lie. Old ones, and those on plain http in a network, send no `Sec-Fetch-Site` but the origin of every form. What
 * says neither is no browser with somebody's cookies. 403 and 415; other methods than POST pass, since none of them
 * changes anything. A program sends JSON instead, which no form of another site can.
 */
export function sameSiteOnly({ publicUrl, accepts = FORM, refuse = inWords }: SameSite): MiddlewareHandler {
  const { origin } = new URL(publicUrl);
  return async function guardChange(c, next) {
    if (c.req.method !== 'POST') return next();
    const site = c.req.header('sec-fetch-site');
    const isOwn = site === undefined ? c.req.header('origin') === origin : site === 'same-origin';
    if (!isOwn) return refuse(c, 403);
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== accepts) return refuse(c, 415);
    return next();
  };
}

type SameSite = {
  readonly publicUrl: string;
  readonly accepts?: string;
  readonly refuse?: (c: Context, status: 403 | 415) => Response;
};

const FORM = 'application/x-www-form-urlencoded';

function inWords(c: Context, status: 403 | 415): Response {
  return c.text(status === 403 ? 'Este pedido não veio de uma página nossa.' : 'Formato não aceito.', status, NO_STORE);
}

const NO_STORE = { 'Cache-Control': 'no-store' };
