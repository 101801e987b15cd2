import { describe, expect, it } from 'vitest';
import { ANA, aLogin, BIA } from '../support/a-login.ts';
import { aState, takeTurn } from '../support/postgres-events.ts';

const MINUTE = 60_000;

describe('a session', () => {
  it('is 256 bits that the cookie alone knows', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    const secret = ana.cookies.get('__Host-sessao') ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify([...world.platform.data.loginSessions])).not.toContain(secret);
  });

  it('is another one at each login, and the one that a browser brought along is never taken over', async () => {
    const world = await aLogin();
    const browser = world.browser();
    const planted = 'p'.repeat(43);
    browser.cookies.set('__Host-sessao', planted);
    await browser.send('/entrar', { telefone: ANA.typed });
    await browser.send('/entrar/codigo', { codigo: world.codeOf(ANA.address) });
    expect(browser.cookies.get('__Host-sessao')).not.toBe(planted);
    const attacker = world.browser();
    attacker.cookies.set('__Host-sessao', planted);
    expect((await attacker.visit('/painel')).status).toBe(303);
  });

  it('ends on the server when its person signs out', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    const kept = new Map(ana.cookies);
    const response = await ana.send('/sair');
    expect(response.status).toBe(200);
    expect(ana.cookies.has('__Host-sessao')).toBe(false);
    const later = world.browser();
    for (const [name, value] of kept) later.cookies.set(name, value);
    expect((await later.visit('/painel')).status).toBe(303);
  });

  it('ends after half an hour without a page, and after twelve hours in any case', async () => {
    const world = await aLogin();
    const idle = await world.loggedIn(ANA);
    world.passTime(30 * MINUTE);
    expect((await idle.visit('/painel')).status).toBe(303);
    const busy = await world.loggedIn(BIA);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      world.passTime(20 * MINUTE);
      expect((await busy.visit('/painel')).status).toBe(200);
    }
    world.passTime(20 * MINUTE);
    expect((await busy.visit('/painel')).status).toBe(303);
  });

  it.each([
    ['"não fui eu"', { endLogins: true } as const],
    ['a stop', { state: aState({ optedOut: true }), events: [{ v: 1, type: 'opted-out' } as const] }],
    ['an erase', { erase: true } as const],
  ])('ends in all browsers with %s, and with it what could begin one', async (_, outcome) => {
    const world = await aLogin();
    const browsers = [await world.loggedIn(ANA), await world.loggedIn(ANA)];
    const asking = world.browser();
    await asking.send('/entrar', { telefone: ANA.typed });
    const codigo = world.codeOf(ANA.address);
    const link = await world.linkFor(ANA.address);
    const bia = await world.loggedIn(BIA);
    await takeTurn({ store: world.platform.conversationStore }, outcome, ANA.address);
    for (const one of browsers) expect((await one.visit('/painel')).status).toBe(303);
    expect((await asking.send('/entrar/codigo', { codigo })).status).toBe(410);
    expect((await world.browser().send('/entrar/link', { link })).status).toBe(410);
    expect((await bia.visit('/painel')).status).toBe(200);
  });

  it('is told on WhatsApp when it begins, with the way to end it', async () => {
    const world = await aLogin();
    await world.loggedIn(ANA);
    expect(world.sentTo(ANA.address).at(-1)).toMatch(/Entraram no seu painel agora.*responde \*NÃO FUI EU\*/s);
  });

  it('leads past the login while it lasts', async () => {
    const world = await aLogin();
    const ana = await world.loggedIn(ANA);
    expect((await ana.visit('/entrar?para=/painel/mes')).headers.get('location')).toBe('/painel/mes');
  });
});

describe('its cookie', () => {
  it('is bound to the host, sent over https alone, read by no script and carried by no other site', async () => {
    const world = await aLogin();
    const browser = world.browser();
    const asked = await browser.send('/entrar', { telefone: ANA.typed });
    const entered = await browser.send('/entrar/codigo', { codigo: world.codeOf(ANA.address) });
    for (const cookie of [...asked.headers.getSetCookie(), ...entered.headers.getSetCookie()]) {
      expect(cookie).toMatch(/^__Host-(?:sessao|preauth)=/);
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie.split('; ')).toContain(part);
      expect(cookie).not.toMatch(/domain/i);
    }
    expect(entered.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-sessao='))).toBe(true);
  });

  it('has neither prefix nor Secure over plain http, where browsers would refuse it', async () => {
    const world = await aLogin({ publicUrl: 'http://127.0.0.1:3000' });
    const asked = await world.browser().send('/entrar', { telefone: ANA.typed });
    const [cookie = ''] = asked.headers.getSetCookie();
    expect(cookie).toMatch(/^preauth=.*HttpOnly/);
    expect(cookie).not.toContain('Secure');
  });
});
