import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/platform/log.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { ANA, aLogin } from '../support/a-login.ts';
import { aRoadmap } from '../support/a-roadmap.ts';

const PERSONAL = '/r/a-secret-of-enough-letters';
const MISSING = '/r/another-secret-that-is-nobodys';

function pages(publicUrl: string) {
  return webRoutes({
    roadmaps: { byLink: async (secret) => (PERSONAL.endsWith(secret) ? aRoadmap() : undefined) },
    publicUrl,
    simulatorOn: true,
    log: silentLog,
  });
}

describe('headers of the pages', () => {
  it.each(['/', PERSONAL, MISSING])('%s runs no script, shows in no frame and tells no referrer', async (path) => {
    const { headers } = await pages('https://denserola.example').request(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "script-src 'none'", "object-src 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('asks for https for at least a year when it is served by https, and never without', async () => {
    const secure = (await pages('https://denserola.example').request('/')).headers.get('strict-transport-security');
    expect(Number(/max-age=(\d+)/.exec(secure ?? '')?.[1])).toBeGreaterThanOrEqual(31_536_000);
    expect(secure).toContain('includeSubDomains');
    const plain = await pages('http://127.0.0.1:3000').request('/');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  });

  it.each([PERSONAL, MISSING])('%s is kept by no cache and no search engine', async (path) => {
    const { headers } = await pages('http://127.0.0.1:3000').request(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  it.each([
    ['/entrar', "script-src 'none'"],
    ['/entrar/codigo', "script-src 'none'"],
    ['/entrar/confirmar', "script-src 'none'"],
    ['/entrar/link', "script-src 'self'"],
  ])('%s sends forms to us alone, with %s, and is kept by nobody', async (path, scripts) => {
    const { headers } = await (await aLogin()).browser().visit(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      scripts,
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
  });

  it('stay with an answer that says no, and with one that says that we cannot', async () => {
    const failing = await aLogin({
      logins: { ...(await aLogin()).platform.logins, askCode: () => Promise.reject(new Error('the database is away')) },
    });
    const asked = await failing.browser().send('/entrar', { telefone: '11 98765-4321' });
    const refused = await failing.browser().send('/entrar', {}, { 'sec-fetch-site': 'cross-site' });
    expect([asked.status, refused.status]).toEqual([503, 403]);
    expect(await asked.text()).not.toMatch(/database|Error|undefined/);
    for (const { headers } of [asked, refused]) {
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('of the API let in no other site, no frame, no cache and no guess of what it is', async () => {
    const world = await aLogin({ pages: 'of-the-product' });
    const ana = await world.loggedIn(ANA);
    const from = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answers = [
      await ana.visit('/api/me', from),
      await ana.visit('/api/openapi.json', from),
      await ana.visit('/api/export', from),
      await ana.visit('/api/month', from),
      await ana.visit('/api/nothing', from),
      await world.browser().visit('/api/me', from),
      await ana.sendJson('/api/what-if', {}, from),
      await world.app.request('/api/what-if', { method: 'OPTIONS', headers: from }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 401, 403, 404]);
    for (const { headers, status } of answers) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.get('content-type')).toBe(status === 200 ? 'application/json' : 'application/problem+json');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('lets the chat page load only its own files', async () => {
    const sim = simulator({ apiKey: 'the-key', instanceName: 'denserola' });
    const policy = (await sim.app.request('/simulador')).headers.get('content-security-policy') ?? '';
    sim.close();
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
