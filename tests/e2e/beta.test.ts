import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgresBrakeBook } from '../../src/gateways/postgres/brake-book.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInvitations } from '../../src/gateways/postgres/invitations.ts';
import { postgresSettingsBook } from '../../src/gateways/postgres/settings-book.ts';
import type { SettingName } from '../../src/ports/settings.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const MARIA = '5511987654321';
const JOAO = '5521998765432';
const ANA = '5531997654321';
const WAITING = /lugar na fila|próxima pessoa da fila/;

/** New people at the door of the running product, in each mode. */
describe('a controlled beta', () => {
  let platform: TestPlatform;
  let pool: ReturnType<typeof databasePool>;
  beforeEach(async () => {
    platform = await startTestPlatform();
    pool = databasePool({ url: platform.databaseUrl, name: 'operations', max: 2 });
  });
  afterEach(async () => {
    await pool.end();
    await platform.stop();
  });

  /** Changes a setting and waits until the running process goes by it. */
  async function set(name: SettingName, value: unknown): Promise<void> {
    const outcome = await postgresSettingsBook({ pool }).change({ name, value, by: 'ana', why: 'teste' });
    expect(outcome).toEqual({ kind: 'changed' });
    await expect.poll(() => platform.platform.settings.get(name), { timeout: 10_000 }).toEqual(value);
  }
  const invite = (code: string, mostUses = 1) =>
    postgresInvitations({ pool }).add({
      ...{ code, cohort: 'procon', mostUses, expiresAt: Date.now() + 3_600_000 },
      ...{ madeAt: Date.now(), madeBy: 'ana' },
    });

  it('lets everybody in by default, and asks nobody who is in again', async () => {
    expect(await platform.say(MARIA, 'oi')).toContain('18 anos ou mais');
    await set('beta.mode', 'closed');
    expect(await platform.say(MARIA, 'sim')).not.toMatch(WAITING);
    expect(await platform.say(JOAO, 'oi')).toMatch(WAITING);
  });

  it('puts newcomers into a queue with their place while it is closed, and tells it again', async () => {
    await set('beta.mode', 'closed');
    const first = await platform.say(MARIA, 'oi, devo 3 mil no nubank');
    expect(first).toContain('*1º*');
    expect(first).toContain('parada');
    expect(first).toContain('não fica guardado');
    expect(await platform.say(JOAO, 'oi')).toContain('*2º*');
    expect(await platform.say(JOAO, 'qual o meu lugar?')).toContain('*2º*');
    const kept = await pool.query<{ kept: string }>(
      `SELECT string_agg(convert_from(payload, 'UTF8'), '') || (SELECT string_agg(state::text, '') FROM conversations) AS kept
       FROM inbox WHERE kind = 'message'`,
    );
    expect(kept.rows[0]?.kept).not.toContain('nubank');
  });

  it('moves the queue up when somebody leaves it, who asks anew to come back', async () => {
    await set('beta.mode', 'waitlist');
    await set('beta.daily', 0);
    await platform.say(MARIA, 'oi');
    expect(await platform.say(JOAO, 'oi')).toContain('*2º*');
    expect(await platform.say(MARIA, 'sair')).toContain('parei por aqui');
    expect(await platform.say(JOAO, 'e agora?')).toContain('*1º*');
    expect(await platform.say(MARIA, 'voltar')).toContain('Me manda um *oi*');
    expect(await platform.say(MARIA, 'oi')).toContain('*2º*');
  });

  it('hears danger to life, violence, scams and an erase from somebody who waits', async () => {
    await set('beta.mode', 'closed');
    expect(await platform.say(MARIA, 'não aguento mais, quero morrer')).toContain('188');
    expect(await platform.say(MARIA, 'oi')).toContain('188');
    expect(await platform.say(JOAO, 'oi')).toMatch(WAITING);
    expect(await platform.say(JOAO, 'pediram 300 reais pra liberar o desconto, é golpe?')).toContain('golpe');
    expect(await platform.say(JOAO, 'meus dados')).toContain('o seu lugar, o *');
    expect(await platform.say(JOAO, 'apagar tudo')).toContain('Tem certeza?');
    expect(await platform.say(JOAO, 'sim')).toContain('apaguei tudo');
    const { rows } = await pool.query<{ count: number }>('SELECT count(*) FROM admissions');
    expect(rows[0]?.count).toBe(1);
  });

  it('opens to a good code at once, and to no other', async () => {
    await set('beta.mode', 'invitation');
    await invite('BKT79XQZ');
    expect(await platform.say(MARIA, 'oi')).toMatch(WAITING);
    const wrong = await platform.say(MARIA, 'convite BKT7-9XQX');
    expect(wrong).toContain('não abriu');
    const welcome = await platform.say(MARIA, 'bkt7-9xqz');
    expect(welcome).toContain('Convite aceito');
    expect(welcome).toContain('18 anos ou mais');
    expect(await platform.say(MARIA, 'sim')).not.toMatch(WAITING);
    const usedUp = await platform.say(JOAO, 'convite BKT7-9XQZ');
    expect(usedUp).toContain('não abriu');
    expect(usedUp).toMatch(WAITING);
  });

  it('lets in by a code with the first message', async () => {
    await set('beta.mode', 'invitation');
    await invite('BKT79XQZ');
    expect(await platform.say(ANA, 'oi, tenho um convite: BKT79XQZ')).toContain('Convite aceito');
  });

  it('tries no sixth wrong code', async () => {
    await set('beta.mode', 'invitation');
    await invite('BKT79XQZ');
    for (let count = 2; count < 7; count += 1) await platform.say(MARIA, `convite BKT7-9XQ${count}`);
    expect(await platform.say(MARIA, 'convite BKT7-9XQZ')).toContain('muitas tentativas');
  });

  it('lets nobody in while it is braked, by no code either, and goes on by itself', async () => {
    await set('beta.mode', 'waitlist');
    await invite('BKT79XQZ');
    const book = postgresBrakeBook({ pool });
    // Tried again while the product itself judges.
    const judged = (kind: 'on' | 'off', later: number) =>
      eventually(() =>
        book.judge({ now: Date.now() + later, everyMs: 1 }, async (_, measured) => ({
          state:
            kind === 'on'
              ? { v: 1, kind, since: Date.now(), calm: 0, reasons: ['reply-p95'] }
              : { v: 1, kind, since: Date.now(), strained: 0 },
          figures: { ...measured, pacingShare: 0 },
        })),
      );
    await judged('on', 60_000);
    expect(await platform.say(MARIA, 'oi')).toMatch(WAITING);
    expect(await platform.say(MARIA, 'convite BKT7-9XQZ')).toContain('não foi gasto');
    await judged('off', 120_000);
    expect(await platform.say(MARIA, 'convite BKT7-9XQZ')).toContain('Convite aceito');
    await set('beta.mode', 'public');
    await judged('on', 180_000);
    expect(await platform.say(JOAO, 'oi')).toContain('18 anos ou mais');
  });

  it('opens to the public by the setting alone, also for those who wait', async () => {
    await set('beta.mode', 'closed');
    await platform.say(MARIA, 'oi');
    await set('beta.mode', 'public');
    const welcome = await platform.say(MARIA, 'oi');
    expect(welcome).toContain('18 anos ou mais');
    expect(welcome).not.toMatch(WAITING);
  });
});
