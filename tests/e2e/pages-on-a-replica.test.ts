import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresAudit } from '../../src/gateways/postgres/audit.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { loginByCookie } from '../support/login-by-cookie.ts';
import { type ReplicatedPostgres, replicatedPostgres } from '../support/replicated-postgres.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';
import { wordsOf } from '../support/words-of.ts';

const PHONE = '5511987650002';
const INTAKE = [
  ...['oi', 'sim', 'ganho 3000 de salário', 'não', 'aluguel 800 e mercado 600', 'só isso'],
  ...['devo 4200 no cartão Nubank e 700 na Financeira Canário', 'só isso', 'não sei', 'não', 'não', 'não sei', 'não'],
  'plano',
];

describe('the whole product with a replica that is five seconds behind', () => {
  let postgres: ReplicatedPostgres;
  let product: TestPlatform;
  let primary: pg.Client;
  let personId: string;

  beforeAll(async () => {
    postgres = await replicatedPostgres();
    const replica = new pg.Client({ connectionString: postgres.replicaUrl });
    await replica.connect();
    await replica.query(`ALTER SYSTEM SET recovery_min_apply_delay = '5s'`);
    await replica.query('SELECT pg_reload_conf()');
    await replica.end();
    primary = new pg.Client({ connectionString: postgres.primaryUrl });
    await primary.connect();
    const environment = { DATABASE_URL: postgres.primaryUrl, DATABASE_REPLICA_URL: postgres.replicaUrl };
    product = await startTestPlatform(environment, { login: loginByCookie });
    for (const text of INTAKE) await product.say(PHONE, text);
    const { rows } = await primary.query<{ id: string }>('SELECT id FROM people');
    personId = rows[0]?.id ?? '';
  });
  afterAll(async () => {
    await product.stop();
    await primary.end();
    await postgres.stop();
  });

  const words = async (path: string) => {
    const response = await fetch(`${product.url}${path}`, { headers: { cookie: `who=${personId}` } });
    return wordsOf(await response.text());
  };

  it('shows at once what the chat just came to', async () => {
    expect(await words('/painel/dividas')).toContain('Financeira Canário');
    expect(await product.say(PHONE, 'paguei 300 para Nubank')).toContain('300');
    expect(await words('/painel')).toContain('R$ 300,00');
  });

  it('opens the premium pages as soon as somebody has premium, and closes them when it ends', async () => {
    expect(await words('/painel/evolucao')).toContain('faz parte do premium');
    const until = (when: string) =>
      primary.query(
        `INSERT INTO premium (person_id, premium_until) VALUES ($1, now() + $2::interval)
         ON CONFLICT (person_id) DO UPDATE SET premium_until = excluded.premium_until`,
        [personId, when],
      );
    await until('1 day');
    expect(await words('/painel/evolucao')).toContain('Financeira Canário');
    await until('-1 day');
    expect(await words('/painel/evolucao')).toContain('faz parte do premium');
  });

  it('says in the export that the team looked, as soon as it did', async () => {
    const pool = databasePool({ url: postgres.primaryUrl, name: 'operations', max: 1 });
    await postgresAudit({ pool }).record({
      ...{ operatorId: 'op-1', action: 'person.shown', about: personId, reason: 'pediu ajuda', details: {} },
    });
    await pool.end();
    expect(await words('/painel/dados/tudo.json')).toContain('pediu ajuda');
  });

  it('forgets at once whom the chat has forgotten', async () => {
    await product.say(PHONE, 'apagar meus dados');
    await product.say(PHONE, 'sim');
    for (const path of ['/painel', '/painel/evolucao']) expect(await words(path)).not.toContain('Canário');
  });
});
