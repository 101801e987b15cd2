import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dashboardRoutesOf, LINK } from '../support/dashboard-server.ts';
import { bundles } from './bundle.ts';

/** What a page may weigh in scripts, compressed. */
const MOST_BYTES = 20 * 1024;
const PAGES = ['evolucao', 'simular', 'estrategias', 'calendario', 'negociacoes'];
const assetOf = (name: string) => readFileSync(new URL(`../../src/web/assets/${name}`, import.meta.url), 'utf8');

describe('the scripts of pages', () => {
  it('are what their sources make today (else: npm run build:pages)', async () => {
    for (const { name, code } of await bundles()) expect(assetOf(name) === code, `${name} is not fresh`).toBe(true);
  });

  it('weigh at most 20 KiB on what-if, worker and all, as they are sent', async () => {
    const app = dashboardRoutesOf();
    const text = await (await app.request('/painel/simular', { headers: { cookie: 'pessoa=joana' } })).text();
    const addresses = [...text.matchAll(/"(\/assets\/[\w-]+\.[0-9a-f]+\.js)"/g)].flatMap(
      ([, address]) => address ?? [],
    );
    expect(addresses).toHaveLength(2);
    let bytes = 0;
    for (const address of addresses) {
      const response = await app.request(address, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      bytes += (await response.arrayBuffer()).byteLength;
    }
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes).toBeGreaterThan(10_000);
  });

  it('are on no other page', async () => {
    const app = dashboardRoutesOf();
    const others = ['/', `/r/${LINK}`, ...PAGES.filter((page) => page !== 'simular').map((page) => `/painel/${page}`)];
    for (const path of others) {
      const response = await app.request(path, { headers: { cookie: 'pessoa=joana' } });
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/<script|\.js"/);
    }
  });

  it('hold nothing that the answer does not need', () => {
    const worker = assetOf('what-if-worker.js');
    expect(worker).not.toMatch(/Temporal|eval\(|new Function|interpolateRgb|https?:\/\/(?!www\.w3\.org)/);
    expect(gzipSync(assetOf('what-if.js')).length).toBeLessThan(1_024);
  });
});
