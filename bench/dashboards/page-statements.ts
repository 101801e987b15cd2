import pg from 'pg';
import * as z from 'zod';
import { readEntitlements } from '../../src/gateways/postgres/entitlements.ts';
import { postgresJourneySource } from '../../src/gateways/postgres/journey-source.ts';
import { postgresPersonPanel } from '../../src/gateways/postgres/person-panel.ts';
import { readHandle } from '../../src/gateways/postgres/read-handle.ts';
import { postgresRoadmapSource } from '../../src/gateways/postgres/roadmap-source.ts';

const asked = z.object({ text: z.string(), values: z.array(z.unknown()) });
export type Statement = Readonly<z.infer<typeof asked>>;
type Statements = (personId: string, secret: string) => Promise<readonly Statement[]>;

/** What pages ask of the database, taken from what the product's own gateways send. */
export function pageStatements(url: string): {
  readonly of: Readonly<Record<string, Statements>>;
  readonly end: () => Promise<void>;
} {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  let sent: Statement[] = [];
  // What begins and ends a transaction comes as bare words, and is nothing of the page's.
  pool.on('connect', (client) => {
    const send: (...query: readonly unknown[]) => unknown = client.query.bind(client);
    const listen = (config: unknown, ...rest: readonly unknown[]) => {
      const { success, data } = asked.safeParse(config);
      if (success) sent.push(data);
      return send(config, ...rest);
    };
    Object.assign(client, { query: listen });
  });
  const reads = readHandle({ primary: pool });
  const recorded = async (ask: () => Promise<unknown>) => {
    sent = [];
    await ask();
    return sent;
  };
  const panel = postgresPersonPanel({ reads });
  const journeys = postgresJourneySource({ reads });
  const roadmaps = postgresRoadmapSource({ pool });
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
