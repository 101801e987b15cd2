import { runPlatform } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { jsonLog } from '../../src/platform/log.ts';

/**
 * `src/apps/server.ts` with shorter waits, as a process of its own that tests kill: what a dead process held is free
 * again after a second instead of a minute.
 */
const platform = await runPlatform(
  parseConfig(process.env),
  jsonLog({ write: (line) => process.stderr.write(line), level: 'info', now: Date.now }),
  {
    gatewayTimeoutMs: 700,
    turns: { leaseMs: 1_500 },
    outbox: { claimMs: 1_500 },
    policy: {
      settle: 300,
      backoff: { first: 50, longest: 200 },
      outagePause: 200,
      pace: {
        number: { everyMs: 1, burst: 100 },
        person: { everyMs: 1, burst: 100 },
        proactiveNumber: { everyMs: 1, burst: 1 },
      },
    },
  },
);
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
