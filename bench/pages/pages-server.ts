import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { dashboardRoutesOf } from '../../tests/support/dashboard-server.ts';

/** The product's pages, and under `/bare` the same without style sheets and scripts: what the same words take alone. */
export async function pagesServer() {
  const pages = dashboardRoutesOf();
  const app = new Hono();
  app.get('/bare/*', compress(), async (c) => {
    const address = new URL(c.req.url);
    const path = `${address.pathname.slice('/bare'.length)}${address.search}`;
    const response = await pages.request(path, { headers: { cookie: c.req.header('cookie') ?? '' } });
    return c.html(bareOf(await response.text()), 200, { 'Cache-Control': 'no-store' });
  });
  app.route('/', pages);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  // A listening TCP server has an address and a port.
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { app, base, close: () => new Promise((done) => server.close(done)) };
}

function bareOf(page: string): string {
  return page.replaceAll(/<style>[^<]*<\/style>|<link rel="stylesheet"[^>]*>|<script\b[^>]*><\/script>/g, '');
}
