import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What became of one event. `lost`: the process ended, or was ended, before it answered. */
export type Invoked =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly errorType: string; readonly errorMessage: string }
  | { readonly kind: 'lost' };

export type RuntimeApi = {
  /** `host:port`, as AWS_LAMBDA_RUNTIME_API says it. */
  readonly address: string;
  /** Resolves when the process asks for its first event; rejects with what it could not begin for. */
  readonly ready: Promise<void>;
  /** Hands an event to the process and resolves to its answer. One at a time, as Lambda does. */
  readonly invoke: (event: unknown, deadlineAt: number) => Promise<Invoked>;
  /** The process is gone: whatever is asked for from now on is lost. */
  readonly lose: () => void;
  readonly close: () => Promise<void>;
};

type Asked = { readonly id: string; readonly event: unknown; readonly deadlineAt: number };

/** The Lambda Runtime API (2018-06-01) towards one process. */
export async function runtimeApi(): Promise<RuntimeApi> {
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => {});
  let isLost = false;
  let asked: Asked | undefined;
  let settle: (invoked: Invoked) => void = () => {};
  let next: ServerResponse | undefined;

  // Never closes a connection that is idle: the process that it belongs to may be frozen, and would find it dead.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    void route(request, response).catch(() => response.destroy());
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace('/2018-06-01/runtime', '');
    if (path === '/invocation/next') {
      next = response;
      ready.resolve();
      return hand();
    }
    const body = await bodyOf(request);
    response.writeHead(202).end();
    if (path === '/init/error') return ready.reject(new Error(failure(body).errorMessage));
    const [, , id, what] = path.split('/');
    if (id !== asked?.id) return;
    asked = undefined;
    settle(what === 'response' ? { kind: 'answered', answer: body } : { kind: 'failed', ...failure(body) });
  }

  function hand(): void {
    if (!next || !asked) return;
    next.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': asked.id,
      'Lambda-Runtime-Deadline-Ms': String(asked.deadlineAt),
    });
    next.end(JSON.stringify(asked.event));
    next = undefined;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    ready: ready.promise,
    invoke(event, deadlineAt) {
      if (isLost) return Promise.resolve({ kind: 'lost' });
      const { promise, resolve } = Promise.withResolvers<Invoked>();
      settle = resolve;
      asked = { id: randomUUID(), event, deadlineAt };
      hand();
      return promise;
    },
    lose() {
      isLost = true;
      settle({ kind: 'lost' });
      ready.reject(new Error('the process ended before it was ready'));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || 'null');
}

function failure(body: unknown): { readonly errorType: string; readonly errorMessage: string } {
  const { errorType = 'Error', errorMessage = '' } = Object(body) as Partial<Record<string, unknown>>;
  return { errorType: String(errorType), errorMessage: String(errorMessage) };
}
