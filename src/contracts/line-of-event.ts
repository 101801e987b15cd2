import type { InboundEvent, MessageContent } from './inbound-event.ts';

/** What came instead of words, or what happened to an earlier message. */
export type LineKind =
  | 'audio'
  | 'image'
  | 'video'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'reaction'
  | 'other'
  | 'edit'
  | 'deletion';

export type EventLine = { readonly from: 'person' | 'phone'; readonly text?: string; readonly what?: LineKind };

/** An event of the inbox as a line of the conversation; `undefined`: nothing that anybody said. */
export function lineOfEvent(event: InboundEvent): EventLine | undefined {
  switch (event.kind) {
    case 'message':
      return { from: 'person', ...lineOfContent(event.content) };
    case 'edit':
      return { from: 'person', text: event.text, what: 'edit' };
    case 'deletion':
      return { from: 'person', what: 'deletion' };
    case 'human-takeover':
      return event.text === '' ? { from: 'phone', what: 'other' } : { from: 'phone', text: event.text };
    case 'human-return':
    case 'receipt':
    case 'sent-echo':
    case 'connection':
      return undefined;
  }
}

function lineOfContent(content: MessageContent): Pick<EventLine, 'text' | 'what'> {
  switch (content.type) {
    case 'text':
    case 'choice':
      return { text: content.text };
    case 'image':
    case 'video':
    case 'document':
      return { what: content.type, ...(content.caption === undefined ? {} : { text: content.caption }) };
    case 'reaction':
      return { what: 'reaction', text: content.emoji };
    case 'unsupported':
      return { what: 'other' };
    case 'audio':
    case 'sticker':
    case 'location':
    case 'contact':
      return { what: content.type };
  }
}
