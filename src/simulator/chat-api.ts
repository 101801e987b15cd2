import { Hono } from 'hono';
import * as z from 'zod';
import type { ChatStore } from './chat-store.ts';
import { type FaultOrder, faultOrder } from './faults.ts';
import { type ChatMessage, type Content, textOf } from './message.ts';
import type { PeopleSide } from './people-side.ts';
import { INVENTED_PEOPLE } from './person.ts';

export type ChatApiNeeds = {
  readonly store: ChatStore;
  readonly people: PeopleSide;
  readonly orderFault: (order: FaultOrder) => void;
};

/** A message as scripts and the chat page read it. `fromMe`: written by the assistant (or its team). */
export type ChatView = {
  readonly id: string;
  readonly fromMe: boolean;
  readonly text: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly kind: Content['kind'];
  readonly status: ChatMessage['status'];
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly byTeam: boolean;
  readonly targetId?: string;
};

const LONGEST_TEXT = 65_536;
const phone = z
  .string()
  .transform((text) => text.replace(/[\s()+.-]/g, ''))
  .pipe(z.string().regex(/^\d{10,15}$/, 'digits with the country code, like 5511987654321'));
const text = z.string().trim().min(1).max(LONGEST_TEXT);

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('audio'), seconds: z.number().int().min(1).max(600).default(7) }),
  z.strictObject({ kind: z.literal('image'), caption: text.optional() }),
  z.strictObject({
    kind: z.literal('document'),
    fileName: z.string().min(1).default('fatura.pdf'),
    caption: text.optional(),
  }),
  z.strictObject({ kind: z.literal('sticker') }),
  z.strictObject({ kind: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  z.strictObject({
    kind: z.literal('choice'),
    id: z.string().min(1),
    text,
    via: z.enum(['button', 'list', 'interactive']).default('button'),
  }),
  z.strictObject({ kind: z.literal('reaction'), emoji: z.string().max(16), targetId: z.string().min(1) }),
]);

const sendBody = z
  .strictObject({
    phone,
    text: text.optional(),
    content: content.optional(),
    quotedId: z.string().optional(),
    /** Makes a repeated call write once. */
    id: z.string().min(1).max(64).optional(),
    /** Writes on the linked phone, as a person of the team. */
    asTeam: z.boolean().optional(),
  })
  .refine((body) => (body.text === undefined) !== (body.content === undefined), 'give either text or content');
const editBody = z.strictObject({ id: z.string(), text });
const deleteBody = z.strictObject({ id: z.string() });
const personBody = z.strictObject({
  phone,
  name: z.string().min(1).max(100).optional(),
  addressing: z.enum(['phone', 'phone-with-lid', 'lid-with-phone', 'lid-only']).optional(),
  ninthDigit: z.boolean().optional(),
});

/** /simulador/api: what the chat page and scripts use to be a person on a phone. Errors are `{ code, message }`. */
export function chatApi({ store, people, orderFault }: ChatApiNeeds): Hono {
  const api = new Hono();

  api.use('/*', async (c, next) => {
    // A page of another site must not write into a simulator that runs on somebody's machine.
    const site = c.req.header('sec-fetch-site');
    if (c.req.method === 'GET' || !site || site === 'same-origin' || site === 'none') return next();
    return c.json({ code: 'other-site', message: 'only pages of this address may write' }, 403);
  });

  api.post('/send', async (c) => {
    const body = sendBody.parse(await c.req.json());
    const id = people.write({
      phone: body.phone,
      content: contentOf(body),
      ...(body.id === undefined ? {} : { id: body.id }),
      ...(body.asTeam ? { author: 'team' } : {}),
    });
    return c.json({ id }, 202);
  });

  api.post('/edit', async (c) => {
    const body = editBody.parse(await c.req.json());
    return people.edit(body.id, body.text) ? c.json({ id: body.id }, 202) : c.json(NO_SUCH_MESSAGE, 404);
  });

  api.post('/delete', async (c) => {
    const body = deleteBody.parse(await c.req.json());
    return people.remove(body.id) ? c.json({ id: body.id }, 202) : c.json(NO_SUCH_MESSAGE, 404);
  });

  api.post('/people', async (c) => {
    const { phone, ...changes } = personBody.parse(await c.req.json());
    return c.json(people.change(phone, withoutUndefined(changes)), 202);
  });

  api.post('/faults', async (c) => {
    orderFault(faultOrder.parse(await c.req.json()));
    return c.json({ ordered: true }, 202);
  });

  api.get('/chats', (c) => c.json({ chats: chatList(store) }));

  api.get('/chats/:phone', (c) => {
    const messages = store.chat(phone.parse(c.req.param('phone'))).filter((message) => message.arrived);
    return c.json({ messages: messages.map(viewOf) });
  });

  api.onError((error, c) => {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      const where = issue?.path.join('.') || 'body';
      return c.json({ code: 'invalid', message: `${where}: ${issue?.message}` }, 400);
    }
    if (error instanceof SyntaxError) return c.json({ code: 'invalid', message: 'the body must be JSON' }, 400);
    throw error;
  });
  return api;
}

const NO_SUCH_MESSAGE = { code: 'no-such-message', message: 'there is no such message of this person' };

function contentOf(body: z.output<typeof sendBody>): Content {
  if (body.content) return withoutUndefined(body.content);
  return {
    kind: 'text',
    text: body.text ?? '',
    ...(body.quotedId === undefined ? {} : { quotedId: body.quotedId }),
  };
}

/** Optional fields that were not given are left out, not held as `undefined`. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // The cast says what the line does: no key is left whose value is undefined.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function chatList(store: ChatStore): readonly object[] {
  const hints = new Map(INVENTED_PEOPLE.map(({ phone, hint }) => [phone, hint]));
  const known = store.people().map(({ phone, name }) => ({ phone, name }));
  const strangers = INVENTED_PEOPLE.filter(({ phone }) => !store.person(phone));
  return [...known, ...strangers].map(({ phone, name }) => {
    const last = store.chat(phone).findLast((message) => message.arrived);
    return { phone, name, hint: hints.get(phone), last: last && viewOf(last) };
  });
}

function viewOf(message: ChatMessage): ChatView {
  return {
    id: message.id,
    fromMe: message.author !== 'person',
    text: message.deleted ? '' : textOf(message.content),
    sentAt: new Date(message.sentAt).toISOString(),
    kind: message.content.kind,
    status: message.status,
    edited: message.edited,
    deleted: message.deleted,
    byTeam: message.author === 'team',
    ...(message.content.kind === 'reaction' ? { targetId: message.content.targetId } : {}),
  };
}
