import { type Agent, request } from 'node:http';

/** Posts a body; resolves to the status, or to `undefined` when there was no whole answer in time. */
export function post(needs: {
  readonly url: string;
  readonly body: Uint8Array;
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': needs.body.length, ...needs.headers };
    const outgoing = request(needs.url, { method: 'POST', agent: needs.agent, headers, timeout: needs.timeoutMs });
    outgoing.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.complete ? answer.statusCode : undefined));
      answer.on('error', () => resolve(undefined));
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
    outgoing.on('error', () => resolve(undefined));
    outgoing.end(needs.body);
  });
}
