/**
 * A WhatsApp identifier (JID, bare phone or LID) as the key of a person within us: `phone:551187654321` or
 * `lid:193514042814567`. Groups, broadcasts, channels and anything else that is not one person give another kind.
 */
export type WhatsAppAddress =
  | { readonly kind: 'person'; readonly address: string }
  | { readonly kind: 'not-a-person'; readonly what: 'group' | 'broadcast' | 'newsletter' | 'bot' }
  | { readonly kind: 'unknown' };

export function whatsAppAddress(jid: string): WhatsAppAddress {
  const at = jid.indexOf('@');
  const domain = at === -1 ? '' : jid.slice(at + 1).toLowerCase();
  const crowd = NOT_A_PERSON.get(domain);
  if (crowd) return { kind: 'not-a-person', what: crowd };
  const prefix = PERSON.get(domain);
  // A linked device writes as `5511987654321:12@…`: the device is not part of who it is.
  const user = (at === -1 ? jid : jid.slice(0, at)).replace(/:\d+$/, '');
  if (!prefix || !/^\d{5,20}$/.test(user)) return { kind: 'unknown' };
  return { kind: 'person', address: `${prefix}:${prefix === 'phone' ? canonicalPhone(user) : user}` };
}

/**
 * One spelling for a Brazilian mobile: without its ninth digit, as WhatsApp itself keeps many of them. Only numbers whose
 * next digit is 6 to 9 ever existed in eight digits; dropping the ninth of any other would turn it into a landline, which
 * may be somebody else on WhatsApp.
 */
export function canonicalPhone(digits: string): string {
  return /^55[1-9][1-9]9[6-9]\d{7}$/.test(digits) ? digits.slice(0, 4) + digits.slice(5) : digits;
}

const PERSON: ReadonlyMap<string, 'phone' | 'lid'> = new Map([
  ['', 'phone'],
  ['s.whatsapp.net', 'phone'],
  ['c.us', 'phone'],
  ['hosted', 'phone'],
  ['lid', 'lid'],
  ['hosted.lid', 'lid'],
]);

const NOT_A_PERSON: ReadonlyMap<string, 'group' | 'broadcast' | 'newsletter' | 'bot'> = new Map([
  ['g.us', 'group'],
  ['broadcast', 'broadcast'],
  ['newsletter', 'newsletter'],
  ['bot', 'bot'],
]);
