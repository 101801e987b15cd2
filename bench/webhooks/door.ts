import { Hono } from 'hono';
import { listen } from '../../src/apps/listen.ts';
import { webhookRoute } from '../../src/channel/webhook-route.ts';
import { databasePool } from '../../src/gateways/postgres/database.ts';
import { postgresInbox } from '../../src/gateways/postgres/inbox.ts';
import { jsonLog } from '../../src/platform/log.ts';
import { TOKEN } from '../load/webhook-mix.ts';

/** The product's door as the platform wires it, without turns behind it. */
const log = jsonLog({ write: (line) => process.stderr.write(line), level: 'info', now: Date.now });
const pool = databasePool({ url: process.env.DATABASE_URL ?? '', name: 'ingest', max: 2, log });
const door = webhookRoute({ inbox: postgresInbox({ pool }), log, tokens: [TOKEN], onAccepted: () => {} });
await listen(
  { health: new Hono().get('/healthz', (c) => c.text('ok')) },
  { host: '127.0.0.1', port: Number(process.env.PORT) },
  door,
);
process.on('SIGTERM', () => process.exit(0));
