import { at, isObject, type JsonObject } from './json-value.ts';

/**
 * WhatsApp wraps a message in others (disappearing, seen once, with a caption, edited, sent from another device), and
 * wraps the wrapper. Gives the innermost one, which holds the content.
 */
export function unwrapMessage(message: JsonObject): JsonObject {
  let here = message;
  for (let inner = innerMessage(here); inner; inner = innerMessage(here)) here = inner;
  return here;
}

function innerMessage(message: JsonObject): JsonObject | undefined {
  for (const wrapper of WRAPPERS) {
    const inner = at(message, wrapper, 'message');
    if (isObject(inner)) return inner;
  }
  return undefined;
}

const WRAPPERS = [
  'ephemeralMessage',
  'viewOnceMessage',
  'viewOnceMessageV2',
  'viewOnceMessageV2Extension',
  'documentWithCaptionMessage',
  'editedMessage',
  'deviceSentMessage',
  'associatedChildMessage',
  'groupMentionedMessage',
  'botInvokeMessage',
  'lottieStickerMessage',
];
