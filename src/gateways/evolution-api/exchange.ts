import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

export type Exchange = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** Nothing of the request was written. */
export const NOT_WRITTEN = 'NOT_WRITTEN';

/**
 * One HTTP request and its whole answer within `withinMs`, redirects not followed. Rejects with a `code`: the system's, or
 * `timeout`, or `NOT_WRITTEN`. The latter is why this is no `fetch`: a process that was paused (SIGSTOP, a frozen machine)
 * between asking for the request and writing it would write it when it wakes up, long after another process has taken its
 * work over; here the clock is looked at where the bytes are about to leave.
 */
export function exchange(needs: {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly withinMs: number;
}): Promise<Exchange> {
  const { url, method, headers, body, withinMs } = needs;
  const deadline = performance.now() + withinMs;
  const request = url.startsWith('https:') ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', fail);
      answer.once('end', () => {
        clearTimeout(timer);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    const timer = setTimeout(() => outgoing.destroy(coded('timeout')), withinMs);
    const dropIfLate = () => {
      if (performance.now() > deadline) outgoing.destroy(coded(NOT_WRITTEN));
    };
    outgoing.once('socket', (socket) => {
      if (socket.connecting) socket.prependOnceListener('connect', dropIfLate);
      else dropIfLate();
    });
    outgoing.once('error', fail);
    outgoing.end(body);

    function fail(error: Error): void {
      clearTimeout(timer);
      reject(error);
    }
  });
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
