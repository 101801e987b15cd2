import { describe, expect, it } from 'vitest';
import { randomCode } from '../../src/platform/ids.ts';
import { ANA, aLogin, UNKNOWN } from '../support/a-login.ts';

const MINUTE = 60_000;

describe('a code on WhatsApp', () => {
  it('lets in who asked for it, in the browser that asked', async () => {
    const world = await aLogin();
    const ana = world.browser();
    const asked = await ana.send('/entrar', { telefone: ANA.typed });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/entrar/codigo']);
    const entered = await ana.send('/entrar/codigo', { codigo: world.codeOf(ANA.address) });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/painel']);
    const panel = await ana.visit('/painel');
    expect(panel.headers.get('x-person')).toBe(world.personId(ANA.address));
    expect(panel.headers.get('x-level')).toBe('code');
  });

  it.each([
    '11987654321',
    '+55 11 98765-4321',
    '5511 8765 4321',
    '011 98765-4321',
    '0 15 11 98765 4321',
    ' (11)8765-4321 ',
  ])('finds the same person by %s', async (telefone) => {
    const world = await aLogin();
    await world.browser().send('/entrar', { telefone });
    expect(world.codeOf(ANA.address)).toMatch(/^\d{6}$/);
  });

  it.each(['', '12', 'abc', '98765-4321', '11 98765-43210000', "1' OR 1=1", '+1', '9'.repeat(90)])(
    'asks again for %j, and keeps nothing',
    async (telefone) => {
      const world = await aLogin();
      const response = await world.browser().send('/entrar', { telefone });
      expect(response.status).toBe(400);
      expect(world.platform.data.loginCodes.size).toBe(0);
    },
  );

  it('is typed as the message shows it or as a phone breaks it up', async () => {
    const world = await aLogin();
    const ana = world.browser();
    await ana.send('/entrar', { telefone: ANA.typed });
    const code = world.codeOf(ANA.address);
    expect((await ana.send('/entrar/codigo', { codigo: '12345' })).status).toBe(400);
    expect((await ana.send('/entrar/codigo', { codigo: ` ${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(303);
  });

  it('opens nothing in another browser, nor in one that asked for another', async () => {
    const world = await aLogin();
    await world.browser().send('/entrar', { telefone: ANA.typed });
    const code = world.codeOf(ANA.address);
    const other = world.browser();
    expect((await other.send('/entrar/codigo', { codigo: code })).status).toBe(410);
    await other.send('/entrar', { telefone: UNKNOWN.typed });
    expect((await other.send('/entrar/codigo', { codigo: code })).status).toBe(400);
    expect(other.cookies.has('__Host-sessao')).toBe(false);
  });

  it('works once', async () => {
    const world = await aLogin();
    const ana = world.browser();
    await ana.send('/entrar', { telefone: ANA.typed });
    const asking = new Map(ana.cookies);
    const codigo = world.codeOf(ANA.address);
    await ana.send('/entrar/codigo', { codigo });
    const again = world.browser();
    for (const [name, value] of asking) again.cookies.set(name, value);
    expect((await again.send('/entrar/codigo', { codigo })).status).toBe(410);
  });

  it('bears five tries, and then not even the right one', async () => {
    const world = await aLogin();
    const ana = world.browser();
    await ana.send('/entrar', { telefone: ANA.typed });
    const right = world.codeOf(ANA.address);
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0');
    const statuses: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) statuses.push((await ana.send('/entrar/codigo', { codigo: wrong })).status);
    expect(statuses).toEqual([400, 400, 400, 400, 410]);
    expect((await ana.send('/entrar/codigo', { codigo: right })).status).toBe(410);
  });

  it('lasts ten minutes', async () => {
    const world = await aLogin();
    const ana = world.browser();
    await ana.send('/entrar', { telefone: ANA.typed });
    world.passTime(10 * MINUTE);
    expect((await ana.send('/entrar/codigo', { codigo: world.codeOf(ANA.address) })).status).toBe(410);
  });

  it('is sent three times an hour to a phone, from whichever browsers', async () => {
    const world = await aLogin();
    const statuses: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      statuses.push((await world.browser(`203.0.113.${nth}`).send('/entrar', { telefone: ANA.typed })).status);
    }
    expect(statuses).toEqual([303, 303, 303, 429, 429]);
    expect(world.sentTo(ANA.address).filter((text) => text.includes('seu código'))).toHaveLength(3);
    world.passTime(60 * MINUTE);
    expect((await world.browser().send('/entrar', { telefone: ANA.typed })).status).toBe(303);
  });

  it.each(['2001:db8:1:2::', '2001:db8::'])(
    'is asked for ten times an hour by a visitor, also one that changes its address within %s/64',
    async (network) => {
      const world = await aLogin();
      const statuses: number[] = [];
      for (let nth = 0; nth < 11; nth += 1) {
        const response = await world
          .browser(`${network}${nth + 1}`)
          .send('/entrar', { telefone: `11 999${nth + 10}-0000` });
        statuses.push(response.status);
      }
      expect(statuses).toEqual([...Array<number>(10).fill(303), 429]);
    },
  );

  it.each([
    ['one address', () => '203.0.113.7'],
    ['one household with many', (nth: number) => `2001:db8::${nth + 1}`],
  ])('page is shown sixty times at once to %s, however it is asked for', async (_, addressOf) => {
    const { browser } = await aLogin();
    const statuses: number[] = [];
    for (let nth = 0; nth < 61; nth += 1) statuses.push((await browser(addressOf(nth)).visit('/entrar')).status);
    expect(statuses).toEqual([...Array<number>(60).fill(200), 429]);
  });

  it('is kept only as a keyed hash, and nobody is named beside it', async () => {
    const world = await aLogin();
    await world.browser('203.0.113.7').send('/entrar', { telefone: ANA.typed });
    const kept = JSON.stringify([...world.platform.data.loginCodes]);
    for (const trace of [world.codeOf(ANA.address), '87654321', '203.0.113.7']) expect(kept).not.toContain(trace);
  });

  it('that was drawn twice is kept as two hashes', async () => {
    const world = await aLogin({ makeCode: () => '123456' });
    for (const { typed } of [ANA, UNKNOWN]) await world.browser().send('/entrar', { telefone: typed });
    const hashes = [...world.platform.data.loginCodes.values()].map(({ codeHash }) => codeHash);
    expect(new Set(hashes).size).toBe(2);
  });

  it('warns who did not ask for it, and does not outlive its use in the outbox', async () => {
    const world = await aLogin();
    await world.browser().send('/entrar', { telefone: ANA.typed });
    expect(world.sentTo(ANA.address).at(-1)).toContain('NÃO FUI EU');
    expect([...world.platform.data.outbox.values()].at(-1)).toMatchObject({ forgetWhenEnded: true, purpose: 'reply' });
  });

  it('is one of a million, drawn evenly', () => {
    const drawn = Array.from({ length: 20_000 }, randomCode);
    expect(drawn.every((code) => /^\d{6}$/.test(code))).toBe(true);
    const byFirst = Map.groupBy(drawn, (code) => code[0]);
    // Ten times 2,000 with a deviation of 42: 7 of them are never reached by chance.
    for (const codes of byFirst.values()) expect(Math.abs(codes.length - 2_000)).toBeLessThan(300);
    expect(byFirst.size).toBe(10);
  });
});
