import type { MiddlewareHandler } from 'hono';

/**
 * Lets a change come only from a form on a page of our own: browsers say where a request comes from, and no page can make
 * them lie. Old ones, and those on plain http in a network, send no `Sec-Fetch-Site` but the origin of every form. What
 * says neither is no browser with somebody's cookies. 403 and 415; other methods than POST pass, since none of them
 * changes anything.
 */
export function sameSiteOnly({ publicUrl }: { readonly publicUrl: string }): MiddlewareHandler {
  const { origin } = new URL(publicUrl);
  return async function guardChange(c, next) {
    if (c.req.method !== 'POST') return next();
    const site = c.req.header('sec-fetch-site');
    const isOwn = site === undefined ? c.req.header('origin') === origin : site === 'same-origin';
    if (!isOwn) return c.text('Este pedido não veio de uma página nossa.', 403, NO_STORE);
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') return c.text('Formato não aceito.', 415, NO_STORE);
    return next();
  };
}

const NO_STORE = { 'Cache-Control': 'no-store' };
