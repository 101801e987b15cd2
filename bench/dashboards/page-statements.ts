import pg from 'pg';
import { readEntitlements } from '../../src/gateways/postgres/entitlements.ts';
import { postgresJourneySource } from '../../src/gateways/postgres/journey-source.ts';
import { postgresPersonPanel } from '../../src/gateways/postgres/person-panel.ts';
import { readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { postgresRoadmapSource } from '../../src/gateways/postgres/roadmap-source.ts';

export type Statement = { readonly text: string; readonly values: readonly unknown[] };
type Statements = (personId: string, secret: string) => Promise<readonly Statement[]>;

/** What pages ask of the database, taken from what the product's own gateways send. */
export function pageStatements(url: string): {
  readonly of: Readonly<Record<string, Statements>>;
  readonly end: () => Promise<void>;
} {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  let sent: Statement[] = [];
  const send = pool.query.bind(pool);
  const listening = Object.assign(pool, {
    query: (config: { readonly text: string; readonly values: readonly unknown[] }) => {
      sent.push({ text: config.text, values: config.values });
      return send({ text: config.text, values: [...config.values] });
    },
  });
  const reads = readHandle({ primary: listening });
  const recorded = async (ask: () => Promise<unknown>) => {
    sent = [];
    await ask();
    return sent;
  };
  const panel = postgresPersonPanel({ reads });
  const journeys = postgresJourneySource({ reads });
  const roadmaps = postgresRoadmapSource({ pool: listening });
  const entitlements = readEntitlements({ reads });
  return {
    of: {
      'panel, month, debts, roadmap': (personId) => recorded(() => panel.of(personId)),
      'roadmap by link': (_, secret) => recorded(() => roadmaps.byLink(secret)),
      data: (personId) => recorded(() => entitlements.of(personId)),
      'evolution, what-if, strategies, calendar, PDF': (personId) => recorded(() => journeys.of(personId)),
      negotiations: (personId) =>
        recorded(async () => {
          await journeys.of(personId);
          await journeys.negotiations(personId);
        }),
    },
    end: () => pool.end(),
  };
}
