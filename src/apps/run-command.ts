import { RefusedToStart } from '../platform/errors.ts';

/**
 * Runs the work of a command. A refusal (or what else of this kind is `told`) is one line on standard error and the exit
 * code 1; anything else is a bug and shown whole.
 */
export async function runCommand(
  main: () => Promise<void>,
  told: abstract new (...given: never[]) => Error = RefusedToStart,
): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof told)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
