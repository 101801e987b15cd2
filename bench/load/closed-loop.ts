import { httpConnection } from './http-connection.ts';

export type ClosedLoopResult = { readonly perSecond: number; readonly acknowledged: number; readonly refused: number };

/** As many as the server takes: every connection sends its next request when the last one was answered. */
export async function closedLoop(needs: {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  readonly next: () => Buffer;
}): Promise<ClosedLoopResult> {
  const { port, connections, milliseconds, next } = needs;
  const open = await Promise.all(Array.from({ length: connections }, () => httpConnection(port)));
  const started = performance.now();
  const until = started + milliseconds;
  let acknowledged = 0;
  let refused = 0;
  await Promise.all(
    open.map(async ({ send }) => {
      while (performance.now() < until) {
        if ((await send(next())) === 200) acknowledged += 1;
        else refused += 1;
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const { close } of open) close();
  return { perSecond: acknowledged / seconds, acknowledged, refused };
}
