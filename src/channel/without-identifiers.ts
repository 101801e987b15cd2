import type { InboundEvent, MessageContent, Sender } from '../contracts/inbound-event.ts';
import type { Identifier } from '../domain/privacy/identifier.ts';
import { maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';

/**
 * An event as it may be stored: documents, cards, boleto lines and passwords are masked wherever a person (or a colleague
 * of ours) may have written them, and the turn is told which kinds, so that it can tell the person.
 */
export function withoutIdentifiers(event: InboundEvent): InboundEvent {
  switch (event.kind) {
    case 'message': {
      const { mask, found } = masker();
      const content = maskedContent(event.content, mask);
      const { masked: _, ...rest } = event;
      return { ...rest, sender: maskedSender(event.sender), content, ...marker(found) };
    }
    case 'edit': {
      const { mask, found } = masker();
      const text = mask(event.text);
      const { masked: _, ...rest } = event;
      return { ...rest, sender: maskedSender(event.sender), text, ...marker(found) };
    }
    case 'human-takeover':
    case 'sent-echo':
      return { ...event, sender: maskedSender(event.sender), text: maskIdentifiers(event.text).text };
    case 'deletion':
    case 'human-return':
      return { ...event, sender: maskedSender(event.sender) };
    case 'receipt':
    case 'connection':
      return event;
  }
}

type Mask = (text: string) => string;

/** Masks texts and remembers what was found in them. */
function masker(): { readonly mask: Mask; readonly found: Set<Identifier> } {
  const found = new Set<Identifier>();
  function mask(text: string): string {
    const masked = maskIdentifiers(text);
    for (const is of masked.found) found.add(is);
    return masked.text;
  }
  return { mask, found };
}

function marker(found: ReadonlySet<Identifier>): { readonly masked?: readonly Identifier[] } {
  return found.size === 0 ? {} : { masked: [...found] };
}

/** Some call themselves by a number on WhatsApp; nobody is told of that, since nobody sent it. */
function maskedSender({ pushName, ...sender }: Sender): Sender {
  return pushName === undefined ? sender : { ...sender, pushName: maskIdentifiers(pushName).text };
}

function maskedContent(content: MessageContent, mask: Mask): MessageContent {
  switch (content.type) {
    case 'text':
      return { ...content, text: mask(content.text) };
    case 'choice':
      return { ...content, ...(content.id === undefined ? {} : { id: mask(content.id) }), text: mask(content.text) };
    case 'image':
    case 'video':
      return content.caption === undefined ? content : { ...content, caption: mask(content.caption) };
    case 'document':
      return {
        ...content,
        ...(content.fileName === undefined ? {} : { fileName: mask(content.fileName) }),
        ...(content.caption === undefined ? {} : { caption: mask(content.caption) }),
      };
    case 'contact':
      return { ...content, names: content.names.map(mask) };
    case 'reaction':
      return { ...content, emoji: mask(content.emoji) };
    case 'audio':
    case 'sticker':
    case 'location':
    case 'unsupported':
      return content;
  }
}
