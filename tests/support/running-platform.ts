import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningPlatform, runPlatform, type Tuning } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { jsonLog, type Log } from '../../src/platform/log.ts';
import { freshDatabase } from './postgres-database.ts';
import { type Talk, talkWith } from './talk-with.ts';

export type TestPlatform = Talk & {
  readonly url: string;
  readonly databaseUrl: string;
  readonly platform: RunningPlatform;
  /** Everything that was logged, for canaries. */
  readonly logged: () => string;
  readonly stop: () => Promise<void>;
};

/**
 * The whole product in this process, on a database of its own, with the simulator and no quiet moment. `tuning` shortens
 * the waits after a fault.
 */
export async function startTestPlatform(
  environment: Readonly<Record<string, string>> = {},
  tuning: Tuning = {},
): Promise<TestPlatform> {
  const database = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'denserola-platform-'));
  const lines: string[] = [];
  const log: Log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: Date.now });
  const config = parseConfig({
    PORT: '0',
    QUIET_MS: '0',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ...environment,
  });
  const platform = await runPlatform(config, log, tuning);
  return {
    ...talkWith(platform),
    databaseUrl: database.url,
    platform,
    logged: () => lines.join(''),
    stop: async () => {
      await platform.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
