import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
};

/** What the stub does with a request: an answer, silence until the client gives up, or a broken connection. */
export type StubAnswer =
  | { readonly status: number; readonly json: unknown; readonly headers?: Record<string, string> }
  | { readonly status: number; readonly html: string }
  | 'never'
  | 'reset';

export type EvolutionStub = {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  readonly close: () => Promise<void>;
};

/** A real HTTP server on 127.0.0.1 that answers as the test says. For exact answers; the simulator is for behaviour. */
export async function evolutionStub(
  answer: (request: StubRequest) => StubAnswer | Promise<StubAnswer>,
): Promise<EvolutionStub> {
  const requests: StubRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then(async (request) => {
      requests.push(request);
      reply(outgoing, await answer(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body };
}

function reply(outgoing: ServerResponse, answer: StubAnswer): void {
  if (answer === 'never') return;
  if (answer === 'reset') {
    outgoing.destroy();
    return;
  }
  const isJson = 'json' in answer;
  const type = isJson ? 'application/json' : 'text/html';
  outgoing.writeHead(answer.status, { 'content-type': type, ...('headers' in answer ? answer.headers : {}) });
  outgoing.end(isJson ? JSON.stringify(answer.json) : answer.html);
}
