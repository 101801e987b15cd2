/**
 * Runs `work`, and when it failed in a way that trying again can help, once more over a connection that answers. For work
 * that is safe to repeat: a database that dropped one session must not cost a person the minutes until a message comes
 * out of its queue again.
 */
export function onceMore(connected: () => Promise<void>) {
  return async function run<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!isRetryable(error)) throw error;
      await connected();
      return work();
    }
  };
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'retryable' in error && error.retryable === true;
}
