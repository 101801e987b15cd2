import { parseConfig } from '../platform/config.ts';
import { RefusedToStart } from '../platform/errors.ts';
import { jsonLog, type LogLevel } from '../platform/log.ts';
import { runPlatform } from './run-platform.ts';

/** `npm start`: the whole platform in this process, until Ctrl-C. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  // A person at a terminal wants one address, a log collector wants lines.
  const level: LogLevel = process.stderr.isTTY && !config.production ? 'warn' : 'info';
  const log = jsonLog({ write: (line) => process.stderr.write(line), level, now: Date.now });
  const platform = await runPlatform(config, log);
  process.stdout.write(`\n  DenserolaAI: ${platform.url}\n`);
  process.stdout.write(
    platform.simulator ? '  Open it, write "oi", and answer in your own words. Ctrl-C stops.\n\n' : '\n',
  );

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await platform.stop();
    process.exit(0);
  }
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  // `npm start` holds this channel open; when it is killed, nothing of ours stays behind.
  process.on('disconnect', () => void stop());
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RefusedToStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
