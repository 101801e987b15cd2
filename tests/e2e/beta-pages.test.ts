import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { OperatorRole } from '../../src/contracts/operator.ts';
import type { Cohort } from '../../src/ports/cohorts.ts';
import { anOperatorConsole } from '../support/an-operator-console.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the beta's pages in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.unknown()) })) });
const SHOTS = process.env.SCREENSHOTS;
const NOW = Date.parse('2026-11-27T15:00:00Z');
const MINUTE = 60_000;
const TEAM = { ana: 'admin', rui: 'operator', bia: 'viewer' } as const satisfies Record<string, OperatorRole>;
type Who = keyof typeof TEAM;
const NAMES: Readonly<Record<Who, string>> = { ana: 'Ana Lima', rui: 'Rui Prado', bia: 'Bia Nunes' };
const cohort = (name: string, week: string | undefined, people: number, planned: number): Cohort => ({
  ...{ name, week, people, consented: Math.round(people * 0.9), planned, medianToPlanMs: 22 * MINUTE },
  ...{ thumbsUp: Math.round(planned * 0.7), thumbsDown: 3, debtsClosed: Math.round(people / 4) },
  ...{ olderThan7Days: people, talkedAfter7Days: Math.round(people * 0.6) },
  ...{ olderThan30Days: 0, talkedAfter30Days: 0 },
});

describe.skipIf(missing)('the pages of the beta', () => {
  const console = anOperatorConsole({
    startAt: NOW,
    cohorts: [
      cohort('Procon Campinas', undefined, 48, 31),
      cohort('Igreja São José', undefined, 4, 3),
      cohort('', '2026-11-23', 20, 12),
      cohort('', '2026-11-16', 35, 33),
    ],
  });
  const { platform } = console;
  const ids = new Map<Who, string>();
  const cookies = new Map<Who, string>();
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let base: string;

  beforeAll(async () => {
    for (const [who, role] of [['ana', TEAM.ana] as const, ['rui', TEAM.rui] as const, ['bia', TEAM.bia] as const]) {
      const operator = await console.enrolled(NAMES[who], role);
      ids.set(who, operator.id);
      cookies.set(who, await console.logIn(operator));
    }
    server = serve({ fetch: console.app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    // A listening TCP server has an address and a port.
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
    await people();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const idOf = (who: Who) => ids.get(who) ?? '';
  const newest = async () => (await console.audit.newest(1))[0];

  async function people(): Promise<void> {
    const now = console.now();
    await platform.settings.change({ name: 'beta.mode', value: 'waitlist', by: idOf('ana'), why: 'começar devagar' });
    await platform.settings.change({
      name: 'beta.capacity',
      value: 200,
      by: idOf('ana'),
      why: 'o que a equipe aguenta',
    });
    const code = { mostUses: 3, madeAt: now, madeBy: idOf('rui'), cohort: 'Associação de Moradores do Jardim' };
    await platform.invitations.add({ ...code, code: 'BKT79XQZ', expiresAt: now + 24 * 60 * MINUTE });
    await platform.invitations.add({ ...code, code: 'CKT79XQZ', expiresAt: now - MINUTE });
    const moment = { now: now - 50 * 60 * MINUTE, dayStart: now - 12 * 60 * MINUTE, countTo: 200 };
    for (let index = 0; index < 9; index += 1) {
      const who = { personId: `p${index}`, instance: 'beta', replyTo: 'x' };
      const wait = { kind: 'wait', isMoving: true } as const;
      if (index % 3 === 0) await platform.admission.admit(who, now);
      else await platform.admission.enter(who, moment, () => wait);
    }
    const figures = { oldestWaitingMs: 4_200, errorShare: 0.01, unknownDeliveries: 3, backlog: 2, alarms: [] };
    await platform.brakeBook.judge({ now: now, everyMs: 1 }, async () => ({
      state: { v: 1, kind: 'on', since: now - 17 * MINUTE, calm: 2, reasons: ['reply-p95', 'alarm:whatsapp-down'] },
      figures: { ...figures, pacingShare: 0.45, replyP95Ms: 14_300, replyP99Ms: 21_000 },
    }));
  }

  async function open(who: Who, path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') {
    const context = await browser.newContext({
      ...{ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true },
    });
    const [name = '', value = ''] = cookies.get(who)?.split('=') ?? [];
    await context.addCookies([{ name, value, url: `${base}/operacao` }]);
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.goto(base + path);
    return { page, refused };
  }
  async function violations(page: Page): Promise<readonly string[]> {
    const result = axeResult.parse(await page.evaluate(`${AXE}; axe.run(document)`));
    return result.violations.map(({ id }) => id);
  }

  it.each([
    ['/operacao/beta', 360, 'light'],
    ['/operacao/beta', 360, 'dark'],
    ['/operacao/beta', 1280, 'light'],
    ['/operacao/ajustes', 360, 'light'],
    ['/operacao/ajustes', 360, 'dark'],
    ['/operacao/ajustes', 1280, 'light'],
  ] as const)('%s fits and is accessible at %i pixels, %s', async (path, width, scheme) => {
    const { page, refused } = await open('ana', path, width, scheme);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
    expect(refused).toEqual([]);
    if (SHOTS)
      await page.screenshot({ path: `${SHOTS}${path.replaceAll('/', '-')}-${width}-${scheme}.png`, fullPage: true });
    await page.context().close();
  });

  it('tells who comes in, who waits, and why it brakes since when', async () => {
    const { page } = await open('bia', '/operacao/beta');
    const said = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(said).toContain('Convite ou fila, no ritmo do dia');
    expect(said).toMatch(/Pessoas dentro\s+3 de 200/);
    expect(said).toMatch(/Na fila\s+6/);
    expect(said).toMatch(/A espera mais longa\s+2 d/);
    expect(said).toContain('Freado há 17 min');
    expect(said).toContain('95 de 100 saem em até 14,3 s');
    expect(said).toContain('WhatsApp fora do ar.');
    await page.context().close();
  });

  it('compares cohorts, and tells nothing of fewer than five people', async () => {
    const { page } = await open('bia', '/operacao/beta');
    const row = (name: string) => page.getByRole('row', { name }).innerText();
    expect(await row('Procon Campinas')).toContain('31 (65%)');
    expect(await row('Procon Campinas')).toContain('menos de 5');
    expect(await row('Igreja São José')).not.toMatch(/[1-46-9]|\d\d/);
    expect(await row('semana de 16/11/2026')).toContain('mais de 30');
    expect(await page.locator('.shares li').count()).toBe(2);
    await page.context().close();
  });

  it('lets an operator make an invitation and revoke it', async () => {
    const { page } = await open('rui', '/operacao/beta', 360);
    await page.getByLabel('Turma', { exact: true }).fill('Rádio <b>Sul</b>');
    await page.getByLabel('Quantas pessoas').fill('30');
    await page.getByRole('button', { name: 'Fazer convite' }).click();
    const [invitation] = await platform.invitations.list(1);
    expect(invitation).toMatchObject({ cohort: 'Rádio <b>Sul</b>', mostUses: 30, madeBy: idOf('rui') });
    const code = `${invitation?.code.slice(0, 4)}-${invitation?.code.slice(4)}`;
    expect(await page.getByRole('status').innerText()).toContain(`convite ${code}`);
    expect(await newest()).toMatchObject({ operatorId: idOf('rui'), action: 'invitation-made' });
    expect(JSON.stringify(await console.audit.newest(50))).not.toContain(invitation?.code);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}-convite-360.png`, fullPage: true });
    await page.getByRole('button', { name: `Revogar Rádio <b>Sul</b> ${code}` }).click();
    expect(await page.getByRole('row', { name: code }).innerText()).toContain('revogado');
    expect(await newest()).toMatchObject({ action: 'invitation-revoked', about: String(invitation?.id) });
    await page.context().close();
  });

  it('lets an admin change a setting with a reason, and shows the history', async () => {
    const { page } = await open('ana', '/operacao/ajustes', 360);
    await page.locator('#beta-daily summary').click();
    await page.locator('#beta-daily').getByLabel('Novo valor').fill('35');
    await page.locator('#beta-daily').getByLabel('Motivo').fill('a semana foi calma');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect((await platform.settings.current()).get('beta.daily')).toBe(35);
    expect(await page.getByRole('row', { name: 'Pessoas novas por dia' }).innerText()).toMatch(/20 → 35\s+Ana Lima/);
    expect(await newest()).toMatchObject({
      ...{ operatorId: idOf('ana'), action: 'setting-changed', about: 'beta.daily', reason: 'a semana foi calma' },
      details: '{"from":20,"to":35}',
    });
    await page.context().close();
  });

  const post = (who: Who | undefined, path: string, form: Readonly<Record<string, string>>) =>
    console.ask(path, { form, ...(who === undefined ? {} : { cookie: cookies.get(who) ?? '' }) });

  it('takes no change from who may not, without a reason, or over another change', async () => {
    const change = { name: 'beta.mode', value: 'closed', expected: 'waitlist', why: 'teste' };
    const answers = [
      await post('rui', '/operacao/ajustes', change),
      await post('bia', '/operacao/ajustes', change),
      await post('ana', '/operacao/ajustes', { ...change, why: '' }),
      await post('ana', '/operacao/ajustes', { ...change, expected: 'public' }),
      await post('ana', '/operacao/ajustes', { ...change, value: 'open' }),
      await post('ana', '/operacao/ajustes', { ...change, name: '__proto__' }),
      await post('bia', '/operacao/beta/convites', { cohort: 'x', uses: '1', days: '1' }),
      await post('rui', '/operacao/beta/convites', { cohort: 'x', uses: '0', days: '1' }),
      await post('rui', '/operacao/beta/convites/999/revogar', {}),
      await post('ana', '/operacao/ajustes', { ...change, by: idOf('rui') }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 400, 409, 400, 400, 404, 400, 409, 400]);
    expect((await platform.settings.current()).get('beta.mode')).toBe('waitlist');
  });

  it('writes down what was asked for and could not be done', async () => {
    const [refused, asked] = await console.audit.newest(2);
    expect(asked).toMatchObject({ action: 'setting-changed', about: 'beta.mode' });
    expect(refused).toMatchObject({ action: 'setting-changed-refused', details: '{"why":"conflict"}' });
  });

  it('says nothing to somebody without a session, for reading and for changing', async () => {
    for (const path of ['/operacao/ajustes', '/operacao/beta']) expect((await console.ask(path)).status).toBe(404);
    expect((await post(undefined, '/operacao/ajustes', { name: 'beta.mode' })).status).toBe(404);
  });

  it('shows a viewer neither forms nor codes', async () => {
    for (const path of ['/operacao/beta', '/operacao/ajustes']) {
      const { page } = await open('bia', path);
      expect(await page.locator('main form').count()).toBe(0);
      await page.context().close();
    }
    const code = (await platform.invitations.list(1))[0]?.code ?? '';
    const body = await (await console.ask('/operacao/beta', { cookie: cookies.get('bia') ?? '' })).text();
    expect(body).not.toContain(code.slice(0, 4));
  });
});
