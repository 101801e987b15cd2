import type { BenchGateway } from '../load/bench-gateway.ts';
import { benchGateway } from '../load/bench-gateway.ts';
import { openLoop } from '../load/open-loop.ts';
import type { Said } from '../load/talk.ts';

/** Milliseconds, of the webhook's 200 and of the first reply's arrival at the gateway; `missing`: said and not answered. */
export type Replies = {
  readonly acks: readonly number[];
  readonly replies: readonly number[];
  readonly missing: number;
};

export type ReplyMeter = {
  readonly gateway: BenchGateway;
  readonly measure: (needs: {
    readonly port: number;
    readonly next: () => Said;
    readonly perSecond: number;
    readonly milliseconds: number;
  }) => Promise<Replies>;
};

/** The generator and the gateway are one process, so that both times are of one clock. */
export async function replyMeter(): Promise<ReplyMeter> {
  const waiting = new Map<string, number[]>();
  let replies: number[] = [];
  const gateway = await benchGateway((to) => {
    const since = waiting.get(to)?.shift();
    if (since !== undefined) replies.push(performance.now() - since);
  });
  return {
    gateway,
    async measure({ port, next, perSecond, milliseconds }) {
      waiting.clear();
      replies = [];
      let said = 0;
      const { latencies } = await openLoop({
        ...{ port, perSecond, milliseconds },
        next() {
          const { jid, request } = next();
          said += 1;
          waiting.set(jid, [...(waiting.get(jid) ?? []), performance.now()]);
          return request;
        },
      });
      for (let waited = 0; replies.length < said && waited < LAST_REPLIES_MS; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return { acks: latencies, replies, missing: said - replies.length };
    },
  };
}

const LAST_REPLIES_MS = 5_000;
