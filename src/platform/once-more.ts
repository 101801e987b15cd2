/**
 * Sends again what failed at once: a connection that was closed while the process was frozen says so only when it is used.
 * What ran out of time is not repeated.
 */
export function onceMore<Answer>(send: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return send().catch((error: unknown) => {
    if (signal.aborted) throw error;
    return send();
  });
}
