import { createHash } from 'node:crypto';
import { phoneJid } from './jid.ts';

/**
 * How WhatsApp names this person in events. `phone`: by phone only; `phone-with-lid`: by phone, with the LID beside it;
 * `lid-with-phone`: WhatsApp used the LID and EvolutionAPI put the phone back; `lid-only`: no phone anywhere.
 */
export type Addressing = 'phone' | 'phone-with-lid' | 'lid-with-phone' | 'lid-only';

export type Person = {
  /** Digits with country code, as the person would write them: 5511987654321. */
  readonly phone: string;
  readonly name: string;
  readonly addressing: Addressing;
  /** False: WhatsApp knows the number without its ninth digit, as it does most from area code 31 on. */
  readonly ninthDigit: boolean;
};

/** Someone who has just appeared, under the address that WhatsApp would most likely use. */
export function newPerson(phone: string, name: string): Person {
  return { phone, name, addressing: 'phone', ninthDigit: phoneJid(phone).startsWith(phone) };
}

/** The `key` fields of an event that say who it is about. */
export function addressOf(person: Person): {
  readonly remoteJid: string;
  readonly remoteJidAlt?: string;
  readonly addressingMode?: 'lid' | 'pn';
} {
  const phone = person.ninthDigit ? `${person.phone}@s.whatsapp.net` : withoutNinthDigit(person.phone);
  switch (person.addressing) {
    case 'phone':
      return { remoteJid: phone };
    case 'phone-with-lid':
      return { remoteJid: phone, remoteJidAlt: lidOf(person.phone), addressingMode: 'pn' };
    case 'lid-with-phone':
      return { remoteJid: phone, remoteJidAlt: phone, addressingMode: 'lid' };
    case 'lid-only':
      return { remoteJid: lidOf(person.phone), addressingMode: 'lid' };
  }
}

/** The person's LID: fifteen digits that say nothing about the phone, the same at each start. */
export function lidOf(phone: string): string {
  const hash = createHash('sha256').update(`lid of ${phone}`).digest();
  return `1${String(hash.readBigUInt64BE() % 10n ** 14n).padStart(14, '0')}@lid`;
}

function withoutNinthDigit(phone: string): string {
  return `${phone.replace(/^55(\d\d)9(\d{8})$/, '55$1$2')}@s.whatsapp.net`;
}

/** Who the chat page offers. Invented; each opens with a different life. */
export const INVENTED_PEOPLE: readonly (Pick<Person, 'phone' | 'name'> & { readonly hint: string })[] = [
  { phone: '5511987654321', name: 'Joana Prado', hint: 'Carteira assinada, cartão estourado' },
  { phone: '5521976543210', name: 'Edson Lira', hint: 'Entregador, ganha por dia' },
  { phone: '5585988887777', name: 'Dona Celina', hint: 'Aposentada, consignado' },
  { phone: '5531965432109', name: 'Rafael e Bia', hint: 'Família com muitas contas' },
];
