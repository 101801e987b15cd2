import { join } from 'node:path';
import { benchDatabase } from '../load/bench-database.ts';
import { installPeer } from '../load/install-peer.ts';
import { table } from '../rounds.ts';
import { type Acks, type Contestant, measureAcks } from '../webhooks/measure-acks.ts';

const CONNECTIONS = 32;
const ROUNDS = 5;
const ROUND_MS = 2_000;
const NODE_RED = '5.0.7';
/** The newest that can be installed: 2.41.3 needs a package that is not in the registry. */
const N8N = '2.41.1';

/**
 * `npm run bench:peers`, with `-- --n8n` for n8n too (2.9 GB, some minutes): the door beside other programs that take
 * webhooks, with the same bodies, on the same machine. The last line is one JSON object; `null` is what was not measured.
 */
async function main(): Promise<void> {
  const nodeRed = await installPeer('node-red', NODE_RED);
  const n8n = process.argv.includes('--n8n') ? await installPeer('n8n', N8N) : undefined;
  const database = await benchDatabase();
  const contestants: Record<string, Contestant> = {
    door: { program: join(import.meta.dirname, '../webhooks/door.ts') },
    ...(nodeRed ? { nodeRed: contestant('node-red.ts', { NODE_RED: nodeRed }) } : {}),
    ...(n8n ? { n8n: contestant('n8n.ts', { N8N: n8n }, '/healthz/readiness') } : {}),
  };
  const acks = await measureAcks({
    contestants,
    ...{ database, connections: CONNECTIONS, rounds: ROUNDS, milliseconds: ROUND_MS },
  });
  await database.stop();
  const { door } = acks;
  if (!door) throw new Error('the door was not measured');
  const ratio = (to: Acks | undefined) => (to ? Number((door.perSecond / to.perSecond).toPrecision(3)) : null);
  process.stdout.write(
    table([
      [`webhooks, ${CONNECTIONS} connections`, '/s', 'best', 'server µs', 'MiB', 'door is'],
      ...Object.entries(acks).map(([name, { perSecond, best, serverCpu, rssMiB }]) => [
        name,
        ...[perSecond, best, serverCpu, rssMiB].map((value) => value.toFixed(0)),
        name === 'door' ? '' : String(ratio(acks[name])),
      ]),
    ]),
  );
  if (door.noisy) process.stdout.write('Too noisy: the rounds of the door differ by more than twice.\n');
  process.stdout.write(
    `${JSON.stringify({ ratioToNodeRed: ratio(acks.nodeRed), ratioToN8n: ratio(acks.n8n), noisy: door.noisy })}\n`,
  );
}

function contestant(file: string, environment: Readonly<Record<string, string>>, readyPath = '/healthz'): Contestant {
  return { program: join(import.meta.dirname, file), environment, readyPath, patienceMs: 240_000 };
}

await main();
