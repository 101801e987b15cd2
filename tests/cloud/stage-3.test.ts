import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eightPeople } from '../support/eight-people.ts';
import { aStage, type TestStage, templateOf, until } from './support/a-stage.ts';
import { survivesFaults, takesInWhileAllIsDown } from './support/survives-faults.ts';

describe('stage 3, from its template', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await aStage(templateOf(3));
  });
  afterAll(() => stage.stop());

  eightPeople(() => stage, { concurrent: true });

  it('refuses nothing to a role that it does, and nothing failed', () => {
    expect(stage.faults).toEqual([]);
  });

  it('reads pages on the replica, and never shows what is older than the person has just been told', async () => {
    const replica = stage.running.replica();
    if (replica === undefined) throw new Error('stage 3 has a replica');
    const bia = '5531981234999';
    for (const line of CONVERSATION) await stage.say(bia, line);
    await until(async () => (await replica.query('SELECT FROM roadmaps')).length >= 1);
    const first = await page(bia);
    expect(first).toContain('1.200,00');
    expect(await replica.query(READS_BY_WEB)).toEqual([{ reads: true }]);

    await replica.layBehind(5_000);
    await stage.say(bia, 'na verdade o nubank é 1.300');
    const shown = await page(bia);
    expect(shown).toContain('1.300,00');
    // The replica was indeed behind: it shows another version than the primary, or will only now show it.
    const versions = 'SELECT max(made_at)::text AS last FROM roadmaps';
    expect(await replica.query(versions)).not.toEqual(await stage.query(versions));
    await until(
      async () => JSON.stringify(await replica.query(versions)) === JSON.stringify(await stage.query(versions)),
    );
    expect(await page(bia)).toContain('1.300,00');
    await replica.layBehind(0);
  });

  it('exports the events of a day into the bucket, with its role’s rights alone', async () => {
    const { ground, upper } = stage.running;
    const day = new Date().toISOString().slice(0, 10);
    await stage.query(`UPDATE domain_events SET occurred_at = occurred_at - interval '1 day'`);
    const yesterday = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    await until(async () => {
      const replica = await stage.running.replica()?.query(`SELECT FROM domain_events WHERE occurred_at >= '${day}'`);
      return replica?.length === 0;
    });
    const exported = await upper().invoke('lake', { kind: 'export', day: yesterday });
    expect(exported).toMatchObject({ kind: 'answered', answer: { day: yesterday } });
    const bucket = upper().model.buckets[0] ?? '';
    expect(await ground.queues.object(bucket, `events/dt=${yesterday}/part-000.ndjson.gz`)).toBeDefined();
    expect(ground.callers.denials()).toEqual([]);
  });

  takesInWhileAllIsDown(() => stage, { phones: '8303' });
  survivesFaults(() => stage, { phones: '8303' });

  async function page(phone: string): Promise<string> {
    const links = (await stage.heard(phone)).map((text) => /https?:\/\/\S+\/r\/[\w-]+/.exec(text)?.[0]);
    const response = await fetch(links.findLast(Boolean) ?? 'http://127.0.0.1:9/no-link-was-sent');
    expect(response.status).toBe(200);
    return response.text();
  }
});

const CONVERSATION = [
  'oi',
  'sim',
  'nada urgente',
  'ganho 2.200 clt',
  'aluguel 650, mercado 500, luz 100',
  'nada',
  'devo 1.200 no nubank cartão',
  'só isso',
  'não sei',
  'não',
];

const READS_BY_WEB = `SELECT count(*) > 0 AS reads FROM pg_stat_activity
  WHERE application_name = 'denserola-web' AND query LIKE 'SELECT roadmap FROM roadmaps%'`;
