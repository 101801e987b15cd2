import { describe, expect, it } from 'vitest';
import { localTarget } from '../../src/web/login/local-target.ts';
import { ANA, aLogin, type Browser, type LoginWorld } from '../support/a-login.ts';

const MINUTE = 60_000;

async function byLink(world: LoginWorld): Promise<Browser> {
  const browser = world.browser();
  await browser.send('/entrar/link', { link: await world.linkFor(ANA.address) });
  return browser;
}

async function confirms(world: LoginWorld, browser: Browser): Promise<Response> {
  await browser.send('/entrar/confirmar', { para: '/painel/apagar' });
  return browser.send('/entrar/codigo', { codigo: world.codeOf(ANA.address), para: '/painel/apagar' });
}

describe('what cannot be undone', () => {
  it('needs a code within the last ten minutes', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    expect(await (await ana.send('/painel/apagar')).text()).toBe('apagado');
    world.passTime(10 * MINUTE);
    const later = await ana.send('/painel/apagar');
    expect(later.headers.get('location')).toBe('/entrar/confirmar?para=/painel/apagar');
    expect((await ana.visit('/painel')).headers.get('x-level')).toBe('code');
  });

  it('needs one of whoever came by a link, and of nobody it does nothing', async () => {
    const world = await aLogin();
    for (const browser of [await byLink(world), world.browser()]) {
      expect((await browser.send('/painel/apagar')).status).toBe(303);
    }
  });

  it('is open after a code, in a new session that ends the former', async () => {
    const world = await aLogin();
    const ana = await byLink(world);
    const before = ana.cookies.get('__Host-sessao') ?? '';
    const confirmed = await confirms(world, ana);
    expect(confirmed.headers.get('location')).toBe('/painel/apagar');
    expect(await (await ana.send('/painel/apagar')).text()).toBe('apagado');
    expect(ana.cookies.get('__Host-sessao')).not.toBe(before);
    const old = world.browser();
    old.cookies.set('__Host-sessao', before);
    expect((await old.visit('/painel')).status).toBe(303);
  });

  it('sends the code to the person of the session, and no second notice of a login', async () => {
    const world = await aLogin();
    const ana = await byLink(world);
    await confirms(world, ana);
    const sent = world.sentTo(ANA.address);
    expect(sent.filter((text) => text.startsWith('Entraram'))).toHaveLength(1);
    expect(sent.at(-1)).toMatch(/^\*\d{6}\* é o seu código/);
  });

  it('is asked for by the export of the API as by its page', async () => {
    const world = await aLogin({ pages: 'of-the-product' });
    const ana = await byLink(world);
    const asked = async () => {
      const response = await ana.visit('/api/export');
      return [response.status, ((await response.json()) as { code?: string }).code];
    };
    expect(await asked()).toEqual([403, 'code-needed']);
    await ana.send('/entrar/confirmar', { para: '/painel/dados' });
    await ana.send('/entrar/codigo', { codigo: world.codeOf(ANA.address), para: '/painel/dados' });
    expect(await asked()).toEqual([200, undefined]);
    world.passTime(10 * MINUTE);
    expect(await asked()).toEqual([403, 'code-needed']);
    expect((await ana.visit('/painel/dados/tudo.json')).status).toBe(303);
  });

  it('asks nobody without a session for a code, and sends them to the login', async () => {
    const world = await aLogin();
    const nobody = world.browser();
    for (const response of [
      await nobody.visit('/entrar/confirmar?para=/painel/dados'),
      await nobody.send('/entrar/confirmar', { para: '/painel/dados' }),
    ]) {
      expect(response.headers.get('location')).toBe('/entrar?para=%2Fpainel%2Fdados');
    }
    expect(world.platform.data.loginCodes.size).toBe(0);
  });

  it('sends at most three such codes an hour', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    const statuses: number[] = [];
    for (let nth = 0; nth < 4; nth += 1) statuses.push((await ana.send('/entrar/confirmar')).status);
    expect(statuses).toEqual([303, 303, 303, 429]);
  });
});

describe('where a login leads', () => {
  it.each(['/painel', '/painel/dados', '/painel/plano.pdf', '/painel/mes?de=2026-11'])('may be %s', (asked) => {
    expect(localTarget(asked)).toBe(asked);
  });

  it.each([
    ...['https://evil.example', '//evil.example', '/\\evil.example', '/painel//evil.example', '/painel/../operacao'],
    ...[
      '/operacao',
      '/sair',
      '/painelx',
      'painel',
      '',
      'javascript:alert(1)',
      '/painel\r\nSet-Cookie: a=b',
      '/painel/%2e%2e',
    ],
    ...['/painel/\u202e', `/painel/${'a'.repeat(300)}`],
  ])('is never %j', (asked) => {
    expect(localTarget(asked)).toBe('/painel');
  });

  it('stays in our site whatever a link asks for', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    for (const para of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const response = await ana.visit(`/entrar?para=${encodeURIComponent(para)}`);
      expect(response.headers.get('location')).toBe('/painel');
    }
  });
});
