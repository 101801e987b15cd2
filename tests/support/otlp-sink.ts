import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ReceivedSpan, spansOf } from './read-otlp.ts';

export type OtlpSink = {
  readonly url: string;
  /** All that came, in the order in which it came. */
  readonly spans: () => readonly ReceivedSpan[];
  readonly requests: () => readonly ReceivedRequest[];
  /** Whether this text is anywhere in what was sent to us, whatever it is a part of. */
  readonly holds: (text: string) => boolean;
  readonly close: () => Promise<void>;
};

export type ReceivedRequest = { readonly headers: IncomingMessage['headers']; readonly body: Buffer };

/** A collector on this machine that keeps what it gets. `answer` says how it answers; left out: as it should. */
export async function otlpSink(
  answer: (response: ServerResponse) => void = (response) => void response.writeHead(200).end(),
): Promise<OtlpSink> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ headers: request.headers, body: Buffer.concat(chunks) });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans: () => requests.flatMap(({ body }) => spansOf(body)),
    requests: () => requests,
    holds: (text) => requests.some(({ body }) => body.includes(text) || body.includes(text, 0, 'utf16le')),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
