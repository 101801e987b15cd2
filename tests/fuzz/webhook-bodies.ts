import fc from 'fast-check';
import { CANARIES } from './canaries.ts';

/**
 * Bodies that a webhook door may get: real shapes with anything in any place, JSON that breaks what stores it, JSON that is
 * cut off, and bytes. Some hold canaries.
 */
export function webhookBodies(): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    { weight: 6, arbitrary: shaped().map((text) => bytesOf(text)) },
    { weight: 2, arbitrary: cutOff(shaped()) },
    { weight: 2, arbitrary: overwritten(shaped()) },
    { weight: 1, arbitrary: fc.constantFrom(...MONSTERS).map((make) => bytesOf(make())) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 6 }).map(bytesOf) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

const EVENTS = [
  'messages.upsert',
  'messages.update',
  'messages.edited',
  'messages.delete',
  'send.message',
  'connection.update',
  'qrcode.updated',
  'status.instance',
  'logout.instance',
  'contacts.update',
  'presence.update',
  'messages.novelty',
  'MESSAGES_UPSERT',
];
const KEYS = [
  ...['key', 'message', 'remoteJid', 'remoteJidAlt', 'participant', 'fromMe', 'id', 'keyId', 'status', 'state'],
  ...['conversation', 'extendedTextMessage', 'text', 'ephemeralMessage', 'viewOnceMessage', 'protocolMessage', 'type'],
  ...[
    'editedMessage',
    'imageMessage',
    'caption',
    'audioMessage',
    'seconds',
    'reactionMessage',
    'contextInfo',
    'stanzaId',
  ],
  ...['buttonsResponseMessage', 'selectedButtonId', 'interactiveResponseMessage', 'nativeFlowResponseMessage'],
  ...[
    'paramsJson',
    'contactsArrayMessage',
    'contacts',
    'displayName',
    'locationMessage',
    'degreesLatitude',
    'pushName',
  ],
  ...['messageTimestamp', 'low', 'high', 'apikey', 'token', 'statusReason', 'qrcode', 'base64', 'jpegThumbnail'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'a.b'],
];
const JIDS = [
  '5511987650001@s.whatsapp.net',
  '551187650001@s.whatsapp.net',
  '193514042814567@lid',
  '120363000000000000@g.us',
  'status@broadcast',
  '5511987650001:12@s.whatsapp.net',
  '@s.whatsapp.net',
  'x',
  '9'.repeat(400),
];
const WORDS = [
  ...CANARIES,
  'oi',
  'devo 500 no nubank',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200b',
  '\r\n{"level":"error"}',
  "'; DROP TABLE inbox; --",
  '$1',
  '%s%n',
  '💸'.repeat(50),
  'x'.repeat(3_000),
];
const NUMBERS = ['0', '-1', '1e400', '-1e400', '1.5', '9007199254740993', '1795000000', '1795000000000', '1e-400'];

/** A JSON text: written by hand, because `JSON.stringify` cannot say 1e400, a double key or half of a surrogate pair. */
function json(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    fc.constantFrom(...WORDS, ...JIDS).map((word) => JSON.stringify(word)),
    fc.string({ unit: 'binary', maxLength: 40 }).map((word) => JSON.stringify(word)),
    fc.constantFrom(...NUMBERS, 'null', 'true', 'false'),
    fc.constantFrom(String.raw`"\u0000"`, String.raw`"\ud800"`, String.raw`"\udc00\ud800"`),
  );
  if (depth === 0) return leaf;
  const inner = json(depth - 1);
  const member = fc.tuple(fc.constantFrom(...KEYS), inner).map(([key, value]) => `${JSON.stringify(key)}:${value}`);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 4, arbitrary: fc.array(member, { maxLength: 6 }).map((members) => `{${members.join()}}`) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 4 }).map((items) => `[${items.join()}]`) },
  );
}

/** An envelope with a message in it, of which any part may be anything. */
function shaped(): fc.Arbitrary<string> {
  const anything = json(3);
  const mostly = (usual: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: anything });
  const words = fc.constantFrom(...WORDS).map((word) => JSON.stringify(word));
  const id = fc
    .oneof(fc.uuid(), fc.constantFrom('A', 'B', '\u0000', 'x'.repeat(3_000)))
    .map((one) => JSON.stringify(one));
  const key = fc
    .tuple(
      mostly(id),
      mostly(fc.constantFrom(...JIDS).map((jid) => JSON.stringify(jid))),
      mostly(fc.constantFrom('true', 'false')),
    )
    .map(([one, jid, fromMe]) => `{"id":${one},"remoteJid":${jid},"fromMe":${fromMe}}`);
  const message = fc.oneof(
    words.map((text) => `{"conversation":${text}}`),
    words.map((text) => `{"ephemeralMessage":{"message":{"extendedTextMessage":{"text":${text}}}}}`),
    anything,
  );
  const data = fc
    .tuple(mostly(key), message, words, mostly(fc.constantFrom(...NUMBERS)), anything)
    .map(
      ([one, said, name, at, rest]) =>
        `{"key":${one},"message":${said},"pushName":${name},"messageTimestamp":${at},"status":"READ","keyId":"A","state":"open","contextInfo":${rest}}`,
    );
  return fc
    .tuple(mostly(fc.constantFrom(...EVENTS).map((event) => JSON.stringify(event))), mostly(words), mostly(data), words)
    .map(
      ([event, instance, said, secret]) =>
        `{"event":${event},"instance":${instance},"data":${said},"apikey":"EAAGcanarytoken0123456789","sender":${secret},"date_time":${secret}}`,
    );
}

function cutOff(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(texts, fc.nat({ max: 1_000 })).map(([text, perMille]) => {
    const bytes = bytesOf(text);
    return bytes.slice(0, Math.floor((bytes.length * perMille) / 1_000));
  });
}

function overwritten(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 5 })).map(([text, changes]) => {
    const bytes = bytesOf(text);
    for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });
}

/** Deep, wide, long, large: each just inside or far outside of a limit. */
const MONSTERS: readonly (() => string)[] = [
  () => '['.repeat(100_000),
  () => `${'['.repeat(64)}${']'.repeat(64)}`,
  () => `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  () => `{"event":"messages.upsert","instance":"i","data":[${'{},'.repeat(20_000)}{}]}`,
  () =>
    `{"event":"messages.upsert","instance":"i","data":{"key":{"id":"L","remoteJid":"5511987650001@s.whatsapp.net"},"message":{"conversation":"${'á'.repeat(65_537)}"}}}`,
  () => `{"event":"messages.upsert","instance":"i","big":"${CANARIES[9]} ${'x '.repeat(140_000)}"}`,
  () => `{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":${n}`).join()}}`,
  () => '\ufeff{}',
];
