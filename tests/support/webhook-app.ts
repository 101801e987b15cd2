import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type WebhookNeeds, webhookDoor } from '../../src/channel/webhook-door.ts';
import { TOKEN_HEADER } from '../../src/channel/webhook-token.ts';

type Init = { readonly method: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body: Body };

/** The channel's door without a server, asked as `fetch` asks. The path decides nothing here. */
export function webhookApp(needs: WebhookNeeds) {
  const receive = webhookDoor(needs);
  return {
    async request(_path: string, init: Init): Promise<Response> {
      const token = new Headers(init.headers).get(TOKEN_HEADER) ?? undefined;
      const { status, retryAfterSeconds, body } = await receive({
        token,
        length: typeof init.body === 'string' ? Buffer.byteLength(init.body) : undefined,
        body: readable(init.body),
      });
      const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
      return Response.json(body, { status, headers });
    },
  };
}

type Body = string | Uint8Array | Readable | globalThis.ReadableStream<Uint8Array>;

function readable(body: Body): Readable {
  if (body instanceof Readable) return body;
  if (typeof body === 'string' || body instanceof Uint8Array) return Readable.from([Buffer.from(body)]);
  return Readable.fromWeb(body as ReadableStream);
}
