import { describe, expect, it } from 'vitest';
import { aConversation } from '../support/a-conversation.ts';
import { ANA, aLogin, BIA } from '../support/a-login.ts';

const MINUTE = 60_000;

describe('the link out of the chat', () => {
  it('carries its secret behind the #, where no server and no log sees it', async () => {
    const talk = aConversation();
    await talk.says('oi', 'sim');
    await talk.says('sim');
    expect(await talk.says('painel')).toContain('/entrar/link#secret');
  });

  it('lets in to read only', async () => {
    const world = await aLogin();
    const ana = world.browser();
    const link = await world.linkFor(ANA.address);
    const entered = await ana.send('/entrar/link', { link });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/painel']);
    const panel = await ana.visit('/painel');
    expect(panel.headers.get('x-person')).toBe(world.personId(ANA.address));
    expect(panel.headers.get('x-level')).toBe('link');
  });

  it('is used up by no GET, however often it is fetched', async () => {
    const world = await aLogin();
    const link = await world.linkFor(ANA.address);
    for (const path of ['/entrar/link', `/entrar/link?link=${link}`, `/entrar/link/${link}`]) {
      const response = await world.browser().visit(path);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect((await world.browser().send('/entrar/link', { link })).status).toBe(303);
  });

  it('works once: the second one is told that it is over', async () => {
    const world = await aLogin();
    const link = await world.linkFor(ANA.address);
    await world.browser().send('/entrar/link', { link });
    const second = await world.browser().send('/entrar/link', { link });
    expect(second.status).toBe(410);
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it('lasts ten minutes', async () => {
    const world = await aLogin();
    const link = await world.linkFor(ANA.address);
    world.passTime(10 * MINUTE);
    expect((await world.browser().send('/entrar/link', { link })).status).toBe(410);
  });

  it('is kept only as its SHA-256', async () => {
    const world = await aLogin();
    const link = await world.linkFor(ANA.address);
    expect(JSON.stringify([...world.platform.data.loginLinks])).not.toContain(link);
  });

  it.each(['', 'short', 'x'.repeat(44), `${'x'.repeat(42)}'`])('is not looked up when it is %j', async (link) => {
    const world = await aLogin();
    expect((await world.browser().send('/entrar/link', { link })).status).toBe(400);
  });

  it('ends the session of whoever used the browser before', async () => {
    const world = await aLogin();
    const browser = await world.loggedIn(BIA);
    const bias = new Map(browser.cookies);
    await browser.send('/entrar/link', { link: await world.linkFor(ANA.address) });
    expect((await browser.visit('/painel')).headers.get('x-person')).toBe(world.personId(ANA.address));
    const thief = world.browser();
    for (const [name, value] of bias) thief.cookies.set(name, value);
    expect((await thief.visit('/painel')).status).toBe(303);
  });

  it('tells on WhatsApp that somebody came in', async () => {
    const world = await aLogin();
    await world.browser().send('/entrar/link', { link: await world.linkFor(ANA.address) });
    expect(world.sentTo(ANA.address).at(-1)).toMatch(/Entraram no seu painel agora.*NÃO FUI EU/s);
  });

  it('says without a script what to do', async () => {
    const world = await aLogin();
    const text = await (await world.browser().visit('/entrar/link')).text();
    expect(text).toMatch(/<noscript>.*href="\/entrar".*<\/noscript>/s);
  });
});
