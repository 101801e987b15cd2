import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningPlatform, runPlatform, type Tuning } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { jsonLog, type Log } from '../../src/platform/log.ts';
import { freshDatabase } from './postgres-database.ts';

/** One line of a chat, as `GET /simulador/api/chats/PHONE` gives it. `fromMe`: the assistant wrote it. */
export type ChatLine = {
  readonly id: string;
  readonly fromMe: boolean;
  readonly text: string;
  readonly sentAt: string;
};

export type TestPlatform = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly platform: RunningPlatform;
  /** Everything that was logged, for canaries. */
  readonly logged: () => string;
  /** Writes as a person and resolves to what the assistant answered, once nothing is left to do. */
  readonly say: (phone: string, ...texts: string[]) => Promise<string>;
  readonly chat: (phone: string) => Promise<readonly ChatLine[]>;
  /** Resolves when inbox and outbox are empty and no webhook is under way. */
  readonly settled: () => Promise<void>;
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

  async function chat(phone: string): Promise<readonly ChatLine[]> {
    const response = await fetch(`${platform.url}/simulador/api/chats/${phone}`);
    const body = (await response.json()) as { messages?: ChatLine[] };
    return body.messages ?? [];
  }

  async function settled(): Promise<void> {
    for (;;) {
      await platform.simulator?.webhooks.idle();
      const response = await fetch(`${platform.url}/readyz`);
      const { backlog } = (await response.json()) as { backlog: { pendingInbox: number; pendingOutbox: number } };
      if (backlog.pendingInbox === 0 && backlog.pendingOutbox === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    url: platform.url,
    databaseUrl: database.url,
    platform,
    logged: () => lines.join(''),
    chat,
    settled,
    say: async (phone, ...texts) => {
      const before = (await chat(phone)).length;
      for (const text of texts) {
        await fetch(`${platform.url}/simulador/api/send`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ phone, text }),
        });
      }
      await settled();
      const lines = (await chat(phone)).slice(before);
      return lines
        .filter(({ fromMe }) => fromMe)
        .map(({ text }) => text)
        .join('\n\n');
    },
    stop: async () => {
      await platform.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
