import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { premiumPages } from '../../src/apps/premium-pages.ts';
import { postgresConversationStore } from '../../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { silentLog } from '../../src/platform/log.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { aJourney } from '../support/a-journey.ts';
import { dashboardClock } from '../support/dashboard-server.ts';
import { freshDatabase } from '../support/postgres-database.ts';
import { aMessage, anOutcome, MARIA } from '../support/postgres-events.ts';
import { wordsOf } from '../support/words-of.ts';

const PATHS = [
  'evolucao',
  'simular?mais=100',
  'estrategias',
  'calendario',
  'negociacoes',
  'plano.pdf',
  'calendario.ics',
];

describe('premium pages over a database that can only be read', () => {
  let close: () => Promise<void>;
  let open: (path: string) => Promise<Response>;

  beforeAll(async () => {
    const database = await freshDatabase();
    const pool = databasePool({ url: database.url, name: 'turns', max: 2 });
    const store = postgresConversationStore({ pool, addressKey: 'a key for tests' });
    await postgresInbox({ pool }).accept([aMessage('first')], []);
    const personId = (await store.identify(MARIA)) ?? '';
    const turn = await store.begin(personId);
    if (!turn) throw new Error('the turn could not begin');
    const { state, roadmap, negotiations } = aJourney();
    await store.commit(
      turn.lease,
      anOutcome({
        state,
        roadmap,
        linkHash: 'a',
        events: negotiations.map(({ event }) => event),
        consumed: turn.pending.map(({ seq }) => seq),
      }),
    );
    // As on a replica: whatever would write fails.
    const reading = databasePool({
      url: `${database.url}?options=-c%20default_transaction_read_only%3Don`,
      name: 'web',
      max: 2,
    });
    await expect(reading.query('CREATE TABLE written ()')).rejects.toThrow('read-only');
    const app = webRoutes({
      roadmaps: { byLink: async () => undefined },
      publicUrl: 'http://127.0.0.1',
      simulatorOn: false,
      log: silentLog,
      clock: dashboardClock,
      dashboards: premiumPages({
        pool: reading,
        clock: dashboardClock,
        visitorOf: async () => ({ personId, level: 'link' }),
        isPremium: async () => true,
      }),
    });
    open = async (path) => app.request(`/painel/${path}`);
    close = async () => {
      await Promise.all([pool.end(), reading.end()]);
      await database.drop();
    };
  });
  afterAll(() => close());

  it.each(PATHS)('/painel/%s opens', async (path) => {
    expect((await open(path)).status).toBe(200);
  });

  it('say what was told', async () => {
    expect(wordsOf(await (await open('evolucao')).text())).toContain('você já pagou R$ 4.299,50');
    expect(wordsOf(await (await open('negociacoes')).text())).toContain(
      'Nossa conta: vale a pena, e entrou no roteiro',
    );
  });
});
