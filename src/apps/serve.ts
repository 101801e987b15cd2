import { flushCompileCache } from 'node:module';
import { parseConfig } from '../platform/config.ts';
import { RefusedToStart } from '../platform/errors.ts';
import { jsonLog, type LogLevel } from '../platform/log.ts';
import { runPlatform } from './run-platform.ts';

/** The whole platform in this process, until Ctrl-C, and then its end. A second Ctrl-C ends it without waiting for anything. */
export async function serve(): Promise<never> {
  const stopAsked = whenAskedToStop();
  try {
    await run(stopAsked);
    process.exit(0);
  } catch (error) {
    if (stopAsked.aborted) process.exit(0);
    if (!(error instanceof RefusedToStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function run(stopAsked: AbortSignal): Promise<void> {
  const config = parseConfig(process.env);
  // A person at a terminal wants one address, a log collector wants lines.
  const level: LogLevel = process.stderr.isTTY && !config.production ? 'warn' : 'info';
  const log = jsonLog({ write: (line) => process.stderr.write(line), level, now: Date.now });
  const platform = await runPlatform(config, log, { signal: stopAsked });
  process.stdout.write(`\n  DenserolaAI: ${platform.url}\n`);
  process.stdout.write(
    platform.simulator ? '  Open it, write "oi", and answer in your own words. Ctrl-C stops.\n\n' : '\n',
  );
  if (platform.firstOperatorToken !== undefined) {
    process.stdout.write(
      `  Operators: ${platform.url}/operacao\n  Key of the first login, shown only now: ${platform.firstOperatorToken}\n\n`,
    );
  }
  // Now, and not when it ends: it may be killed.
  flushCompileCache();
  await new Promise<void>((resolve) => {
    if (stopAsked.aborted) resolve();
    stopAsked.addEventListener('abort', () => resolve());
  });
  await platform.stop();
}

/** Before anything is started, so that a stop at any moment leaves nothing of ours behind. */
function whenAskedToStop(): AbortSignal {
  const asked = new AbortController();
  process.on('SIGINT', () => {
    // Only Ctrl-C is impatience: a stop may be asked for by several signals at once in other ways.
    if (asked.signal.aborted) process.exit(EXIT_INTERRUPTED);
    asked.abort();
  });
  process.on('SIGTERM', () => asked.abort());
  // `npm start` holds this channel open; when it is killed, nothing of ours stays behind.
  process.on('disconnect', () => asked.abort());
  return asked.signal;
}

/** What a shell expects of a program that Ctrl-C ended: 128 and the number of SIGINT. */
const EXIT_INTERRUPTED = 130;
