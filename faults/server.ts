import { runPlatform } from '../src/apps/run-platform.ts';
import { parseConfig } from '../src/platform/config.ts';
import { RefusedToStart } from '../src/platform/errors.ts';
import { jsonLog } from '../src/platform/log.ts';
import { GATEWAY_TIMEOUT_MS, LEASE_MS, REFUSED } from './server-times.ts';

/**
 * `src/apps/server.ts` with shorter waits, as a process of its own that is killed: what a dead process held is free again
 * after a second and a half instead of a minute, so that a campaign of a minute sees what a day of faults would.
 */
try {
  const platform = await runPlatform(
    parseConfig(process.env),
    jsonLog({ write: (line) => process.stderr.write(line), level: 'info', now: Date.now }),
    {
      gatewayTimeoutMs: GATEWAY_TIMEOUT_MS,
      turns: { leaseMs: LEASE_MS },
      turnRate: { everyMs: 1, burst: 1_000 },
      outbox: { claimMs: LEASE_MS },
      gapSweep: { everyMs: 8_000, lookBackMs: 60_000 },
      policy: {
        settle: 1_000,
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
} catch (error) {
  if (!(error instanceof RefusedToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(REFUSED);
}
