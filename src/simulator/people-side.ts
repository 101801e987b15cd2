import type { ChatStore } from './chat-store.ts';
import { type Instance, OWN_NUMBER } from './instance.ts';
import { type Author, type ChatMessage, type Content, recordOf } from './message.ts';
import { addressOf, INVENTED_PEOPLE, newPerson, type Person } from './person.ts';

/** What people do on their phones. */
export type PeopleSide = {
  /** Writes as the person (or, with `author: 'team'`, as someone on the linked phone) and gives the message's id. */
  readonly write: (message: Writing) => string;
  /** False when there is no such message of the person's own. */
  readonly edit: (id: string, text: string) => boolean;
  readonly remove: (id: string) => boolean;
  /** Makes the person, or changes how WhatsApp names them. */
  readonly change: (phone: string, changes: Partial<Omit<Person, 'phone'>>) => Person;
};

export type Writing = {
  readonly phone: string;
  readonly content: Content;
  readonly author?: Exclude<Author, 'assistant'>;
  /** Given by scripts that need to know the id beforehand; otherwise made. */
  readonly id?: string;
};

export type PeopleSideNeeds = {
  readonly store: ChatStore;
  readonly instance: Instance;
  readonly now: () => number;
  /** 16 hexadecimal digits, different each time. */
  readonly newId: () => string;
  readonly editKeys: 'chat' | 'writer';
};

export function peopleSide({ store, instance, now, newId, editKeys }: PeopleSideNeeds): PeopleSide {
  function write({ phone, content, author = 'person', id = `3A${newId().toUpperCase()}` }: Writing): string {
    const known = store.message(id);
    if (known) return known.id;
    const isNew = !store.person(phone);
    const person = store.person(phone) ?? change(phone, {});
    const bare: Omit<ChatMessage, 'record'> = {
      id,
      instance: instance.name,
      phone: person.phone,
      author,
      content,
      sentAt: now(),
      status: author === 'team' || instance.state() === 'open' ? 'DELIVERY_ACK' : 'SERVER_ACK',
      edited: false,
      deleted: false,
      arrived: true,
    };
    const message: ChatMessage = { ...bare, record: recordOf(bare, person) };
    store.append({ op: 'message', message });
    instance.emitWhenConnected('messages.upsert', {
      ...message.record,
      status: author === 'team' ? 'SERVER_ACK' : 'DELIVERY_ACK',
      instanceId: instance.id,
    });
    if (author === 'person') {
      instance.emitWhenConnected(isNew ? 'contacts.upsert' : 'contacts.update', {
        remoteJid: addressOf(person).remoteJid,
        pushName: person.name,
        profilePicUrl: null,
        instanceId: instance.id,
      });
    }
    return id;
  }

  function edit(id: string, text: string): boolean {
    const message = ownMessage(id);
    if (message?.content.kind !== 'text') return false;
    // As 2.3.7 keeps it: the new words under the old key, with the time of the edit.
    const messageTimestamp = Math.floor(now() / 1000);
    const record = { ...message.record, message: { conversation: text }, messageTimestamp };
    store.append({ op: 'edit', id, text, record });
    instance.emitWhenConnected('messages.edited', {
      key: editKeys === 'chat' ? message.record.key : { remoteJid: OWN_NUMBER, fromMe: true, id },
      type: 'MESSAGE_EDIT',
      editedMessage: { conversation: text },
      timestampMs: String(now()),
    });
    if (editKeys === 'writer') {
      instance.emitWhenConnected('messages.update', {
        keyId: id,
        remoteJid: message.record.key.remoteJid,
        fromMe: false,
        status: 'SERVER_ACK',
        instanceId: instance.id,
        message: { editedMessage: { message: { conversation: text } } },
        messageId: `c${id.toLowerCase()}`,
      });
    }
    return true;
  }

  function remove(id: string): boolean {
    const message = ownMessage(id);
    if (!message) return false;
    store.append({ op: 'delete', id });
    instance.emitWhenConnected('messages.delete', { ...message.record.key, status: 'DELETED' });
    return true;
  }

  function ownMessage(id: string): ChatMessage | undefined {
    const message = store.message(id);
    return message?.author === 'person' && !message.deleted ? message : undefined;
  }

  function change(phone: string, changes: Partial<Omit<Person, 'phone'>>): Person {
    const person = { ...(store.person(phone) ?? newPerson(phone, nameFor(phone))), ...changes };
    store.append({ op: 'person', person });
    return person;
  }

  return { write, edit, remove, change };
}

function nameFor(phone: string): string {
  return INVENTED_PEOPLE.find((person) => person.phone === phone)?.name ?? phone;
}
