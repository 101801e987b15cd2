import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { listen } from '../src/apps/listen.ts';
import { EVOLUTION_PATH } from '../src/simulator/evolution-path.ts';
import { simulator } from '../src/simulator/simulator.ts';

/**
 * An EvolutionAPI as a process of its own: the simulator, with its append-only log in `LOG_FILE`, which knows what reached
 * WhatsApp whatever becomes of the servers. What people write is stored here and told by the campaign's own client, so
 * webhooks leave here only for what the servers sent. `POST /slow?times=N` lets the next N sends take long.
 */
const { PORT, LOG_FILE, API_KEY = '', INSTANCE = '', WEBHOOK_URL = '', WEBHOOK_TOKEN = '', EVENTS = '' } = process.env;
const SLOW_MS = 500;

const made = simulator({
  apiKey: API_KEY,
  instanceName: INSTANCE,
  webhook: { url: WEBHOOK_URL, headers: { 'x-denserola-token': WEBHOOK_TOKEN }, events: EVENTS.split(',') },
  retryScale: 0.02,
  receiptDelayMs: 20,
  ...(LOG_FILE === undefined ? {} : { file: LOG_FILE }),
});

let slowSends = 0;
const app = new Hono()
  .get('/healthz', (c) => c.json({ status: 'ok' }))
  .post('/slow', (c) => {
    slowSends += Number(c.req.query('times'));
    return c.json({ slowSends }, 202);
  })
  .use(`${EVOLUTION_PATH}/message/sendText/*`, async (_, next) => {
    if (slowSends > 0) {
      slowSends -= 1;
      await wait(SLOW_MS);
    }
    await next();
  })
  .route('/', made.app);
await listen({ app }, { host: '127.0.0.1', port: Number(PORT) });
