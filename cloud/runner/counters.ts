import type { Invoked } from '../runtime/runtime-api.ts';

/** One invocation of a function, as Lambda's report line tells it. */
export type Run = {
  readonly functionName: string;
  readonly memoryMb: number;
  /** Of the handler; billed. */
  readonly ms: number;
  /** Of a new process until it asked for its first event; billed as well. */
  readonly initMs: number;
  readonly kind: Invoked['kind'];
  /** What the event came from: a source, a schedule, a door. */
  readonly from: string;
};

export type QueueRequest = 'send' | 'receive' | 'empty-receive' | 'delete' | 'other';

/** What is paid for by use. */
export type Counters = {
  readonly countRun: (run: Run) => void;
  readonly countQueueRequest: (request: QueueRequest, messages: number) => void;
  readonly countTraceRequest: () => void;
  readonly countLog: (functionName: string, line: string) => void;
  readonly countVisit: (path: string) => void;
  readonly read: () => Counted;
  readonly reset: () => void;
};

export type Counted = {
  readonly runs: readonly Run[];
  readonly queueRequests: Readonly<Record<QueueRequest, number>>;
  readonly messagesSent: number;
  readonly traceRequests: number;
  readonly logBytes: number;
  readonly webhooks: number;
  readonly pageRequests: number;
};

const NOTHING = { send: 0, receive: 0, 'empty-receive': 0, delete: 0, other: 0 } as const;

export function counters(): Counters {
  let runs: Run[] = [];
  let queueRequests: Record<QueueRequest, number> = { ...NOTHING };
  let messagesSent = 0;
  let traceRequests = 0;
  let logBytes = 0;
  let webhooks = 0;
  let pageRequests = 0;
  return {
    countRun: (run) => void runs.push(run),
    countQueueRequest(request, messages) {
      queueRequests[request] += 1;
      if (request === 'send') messagesSent += messages;
    },
    countTraceRequest() {
      traceRequests += 1;
    },
    countLog(_, line) {
      logBytes += Buffer.byteLength(line) + 1;
    },
    countVisit(path) {
      if (path.startsWith('/webhooks/')) webhooks += 1;
      else pageRequests += 1;
    },
    read: () => ({
      runs: [...runs],
      queueRequests: { ...queueRequests },
      messagesSent,
      traceRequests,
      logBytes,
      webhooks,
      pageRequests,
    }),
    reset() {
      runs = [];
      queueRequests = { ...NOTHING };
      messagesSent = 0;
      traceRequests = 0;
      logBytes = 0;
      webhooks = 0;
      pageRequests = 0;
    },
  };
}
