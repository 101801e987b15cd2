import type { MiddlewareHandler } from 'hono';

/**
 * Lets a change through only when a page of ours asked for it: by Sec-Fetch-Site, which no page can forge, or by Origin in
 * browsers that do not send it. A request that has neither is from no browser's page and is refused, too.
 */
export const sameOriginOnly: MiddlewareHandler = async function sameOriginOnly(c, next) {
  const site = c.req.header('sec-fetch-site');
  const isOurs =
    site === undefined ? isOwnOrigin(c.req.header('origin'), c.req.header('host')) : site === 'same-origin';
  return isOurs ? next() : c.text('Recusado: o pedido não veio desta página.', 403);
};

function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
