import { runPlatform } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { jsonLog } from '../../src/platform/log.ts';

/**
 * `src/apps/server.ts` without a pace: WhatsApp's patience with a number, not this machine, is what the product's pace
 * is for, and it would be all that a bench could measure.
 */
const FREE = { everyMs: 1, burst: 10_000 };
const platform = await runPlatform(
  parseConfig(process.env),
  jsonLog({ write: (line) => process.stderr.write(line), level: 'info', now: Date.now }),
  { policy: { pace: { number: FREE, person: FREE, proactiveNumber: FREE } } },
);
process.on('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
