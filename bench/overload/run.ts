import pg from 'pg';
import { benchDatabase } from '../load/bench-database.ts';
import { benchGateway } from '../load/bench-gateway.ts';
import { measuredPlatform } from '../load/measured-platform.ts';
import { openLoop, percentile } from '../load/open-loop.ts';
import { talk } from '../load/talk.ts';
import { table } from '../rounds.ts';

/** A commit that takes this long, of batches of at most 500: what a database with a dying disk is like. */
const COMMIT_SECONDS = 2;
const SUSTAINABLE_PER_SECOND = 500 / COMMIT_SECONDS;
const TIMES = 20;
const FLOOD_MS = 10_000;
const CALM_PER_SECOND = 100;
const CALM_MS = 250;

/**
 * `npm run bench:overload`: twenty times what the database takes, for ten seconds. What the door answers, how much memory
 * it needs, whether anything acknowledged is missing, and how long after the flood it is itself again. The last line is
 * one JSON object.
 */
async function main(): Promise<void> {
  const database = await benchDatabase();
  const gateway = await benchGateway();
  const url = await database.create('overload');
  const platform = await measuredPlatform({ databaseUrl: url, gatewayUrl: gateway.url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const acknowledged: string[] = [];
  const before = (await platform.usage()).rssMiB;
  const flood = talker(1, acknowledged);
  await openLoop({ port: platform.port, perSecond: CALM_PER_SECOND, milliseconds: 2_000, ...talker(2, acknowledged) });

  await client.query(SLOW_DOWN);
  let mostRss = 0;
  const watch = setInterval(() => {
    void platform.usage().then(({ rssMiB }) => {
      mostRss = Math.max(mostRss, rssMiB);
    });
  }, 200);
  const { latencies, refused, failed } = await openLoop({
    port: platform.port,
    perSecond: SUSTAINABLE_PER_SECOND * TIMES,
    milliseconds: FLOOD_MS,
    mostConnections: 4_000,
    ...flood,
  });
  clearInterval(watch);
  await client.query(AS_BEFORE);
  const recovered = await recovery(platform.port, acknowledged);
  const { rows } = await client.query<{ stored: number }>(
    'SELECT count(*)::integer AS stored FROM inbox WHERE key = ANY($1)',
    [acknowledged.map((id) => `denserola-baileys/message/${id}`)],
  );
  const lost = acknowledged.length - (rows[0]?.stored ?? 0);
  await client.end();
  await platform.stop();
  gateway.stop();
  await database.stop();

  process.stdout.write(
    table([
      ['overload', ''],
      ['offered', `${SUSTAINABLE_PER_SECOND * TIMES}/s for ${FLOOD_MS / 1000} s, ${TIMES} times what is sustainable`],
      ['acknowledged in the flood', `${latencies.length}, the slowest after ${percentile(latencies, 1).toFixed(0)} ms`],
      ['told to come back (503)', String(refused)],
      ['no answer', String(failed)],
      ['acknowledged but not stored', String(lost)],
      ['memory before / at most', `${before.toFixed(0)} / ${mostRss.toFixed(0)} MiB`],
      ['itself again after', `${recovered.toFixed(0)} ms`],
    ]),
  );
  process.stdout.write(
    `${JSON.stringify({
      offeredPerSecond: SUSTAINABLE_PER_SECOND * TIMES,
      acknowledged: latencies.length,
      refused,
      failed,
      lost,
      mostRssMiB: Math.round(mostRss),
      recoverySeconds: Number((recovered / 1000).toFixed(2)),
    })}\n`,
  );
}

function talker(series: number, acknowledged: string[]) {
  const next = talk({ people: 2_000, series });
  const ids: string[] = [];
  return {
    next() {
      const { id, request } = next();
      ids.push(id);
      return request;
    },
    onAnswer(status: number, number: number) {
      const id = ids[number];
      if (status === 200 && id !== undefined) acknowledged.push(id);
    },
  };
}

/** Milliseconds until a quarter of a second passes in which nothing is refused and the median is below 100 ms. */
async function recovery(port: number, acknowledged: string[]): Promise<number> {
  const started = performance.now();
  for (let series = 3; performance.now() - started < 60_000; series += 1) {
    const { latencies, refused, failed } = await openLoop({
      ...{ port, perSecond: CALM_PER_SECOND, milliseconds: CALM_MS },
      ...talker(series, acknowledged),
    });
    if (refused + failed === 0 && percentile(latencies, 0.5) < 100) return performance.now() - started - CALM_MS;
  }
  return Number.NaN;
}

const SLOW_DOWN = `
  CREATE FUNCTION slow_down() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_sleep(${COMMIT_SECONDS}); RETURN NULL; END $$;
  CREATE TRIGGER slow_down BEFORE INSERT ON inbox FOR EACH STATEMENT EXECUTE FUNCTION slow_down()`;
const AS_BEFORE = 'DROP TRIGGER slow_down ON inbox';

await main();
