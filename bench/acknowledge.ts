import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../src/apps/listen.ts';
import { webhookRoutes } from '../src/channel/webhook-route.ts';
import { databasePool } from '../src/gateways/postgres/database.ts';
import { startEmbeddedPostgres } from '../src/gateways/postgres/embedded-postgres.ts';
import { postgresInbox } from '../src/gateways/postgres/inbox.ts';
import { migrateDatabase } from '../src/gateways/postgres/migrate-database.ts';
import { silentLog } from '../src/platform/log.ts';
import { interleaved, table } from './rounds.ts';

const CONNECTIONS = 64;
const SECONDS = 2;
const ROUNDS = 5;
const TOKEN = 'bench-token-of-32-characters-xxx';

/**
 * Durable acknowledgement of webhooks (authenticated, parsed, stripped, deduplicated, committed with fsync) beside a bare
 * node:http server that parses the same body and keeps nothing. The client shares the same two cores.
 */
export async function acknowledgeBench(): Promise<{ acksPerSecond: number; ratioToBareHttp: number; noisy: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  await migrateDatabase(postgres.url);
  const pool = databasePool({ url: postgres.url, name: 'ingest', max: 1 });
  const door = webhookRoutes({ inbox: postgresInbox({ pool }), log: silentLog, tokens: [TOKEN], onAccepted: () => {} });
  const product = await listen({ door }, { host: '127.0.0.1', port: 0 });
  const bare = await bareServer();
  try {
    const results = await interleaved(
      {
        bare: () => acksPerSecond(`${bare.url}/webhooks/evolution`),
        product: () => acksPerSecond(`${product.url}/webhooks/evolution`),
      },
      ROUNDS,
    );
    const ratio = results.product.median / results.bare.median;
    process.stdout.write(
      table([
        ['webhooks, 64 connections', 'per second', 'ratio'],
        ['bare node:http, nothing kept', results.bare.median.toFixed(0), '1.00'],
        ['durable acknowledgement', results.product.median.toFixed(0), ratio.toFixed(2)],
      ]),
    );
    return {
      acksPerSecond: Math.round(results.product.median),
      ratioToBareHttp: Number(ratio.toFixed(3)),
      noisy: results.bare.noisy,
    };
  } finally {
    bare.server.close();
    await product.close();
    await pool.end();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function bareServer(): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"accepted":1}');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
    });
  });
}

let sent = 0;

async function acksPerSecond(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const until = started + SECONDS * 1000;
  let acknowledged = 0;
  async function connection(): Promise<void> {
    while (performance.now() < until) {
      sent += 1;
      if ((await post(url, webhookBody(sent), agent)) === 200) acknowledged += 1;
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return acknowledged / ((performance.now() - started) / 1000);
}

function post(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-denserola-token': TOKEN };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** A text message as EvolutionAPI posts it, of one of a thousand invented people. */
function webhookBody(number: number): string {
  const phone = `55119${String(80_000_000 + (number % 1000)).padStart(8, '0')}`;
  return JSON.stringify({
    event: 'messages.upsert',
    instance: 'bench',
    data: {
      key: { remoteJid: `${phone}@s.whatsapp.net`, fromMe: false, id: `3A${number.toString(16).padStart(18, '0')}` },
      pushName: 'Maria Silva',
      status: 'DELIVERY_ACK',
      message: { conversation: 'devo 3 mil no cartão do nubank e 12x de 89 na renner' },
      messageType: 'conversation',
      messageTimestamp: 1_795_343_549 + number,
      instanceId: 'bc984b9b-5bb9-4097-acfe-f6829538d240',
      source: 'ios',
    },
    destination: 'http://127.0.0.1/webhooks/evolution',
    date_time: '2026-11-22T10:42:22.816Z',
    sender: '5511955553333@s.whatsapp.net',
    server_url: 'http://127.0.0.1',
    apikey: 'baileys-instance-token',
  });
}
