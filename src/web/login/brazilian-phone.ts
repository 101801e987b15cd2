import { canonicalPhone } from '../../contracts/whatsapp-address.ts';

/**
 * The address of a phone as people type it: "(11) 98765-4321", "+55 11 8765-4321", "011 98765 4321", "0 15 11 98765-4321"
 * (with the number of a carrier), without its ninth digit, in wide digits. A number of another country needs its +. `undefined` when it can be no phone.
 */
export function addressOfPhone(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text.length > LONGEST || !PHONE_LETTERS.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+') && !digits.startsWith('55')) return FOREIGN.test(digits) ? `phone:${digits}` : undefined;
  const national = nationalNumber(digits);
  return national === undefined ? undefined : `phone:${canonicalPhone(`55${national}`)}`;
}

/** Area code and number. Of twelve digits and more the country comes first: 55 is an area code, too. */
function nationalNumber(digits: string): string | undefined {
  const country = /^(?:00)?55(\d{10,11})$/.exec(digits)?.[1];
  const carrier = /^0\d\d(\d{10,11})$/.exec(digits)?.[1];
  const trunk = /^0(\d{10,11})$/.exec(digits)?.[1];
  return [country, trunk, carrier, digits].find((one) => one !== undefined && NATIONAL.test(one));
}

const NATIONAL = /^[1-9]{2}(?:9\d{8}|[2-9]\d{7})$/;
const FOREIGN = /^[1-9]\d{7,14}$/;
const PHONE_LETTERS = /^\+?[\d\s().\-‐‑–]+$/;
const LONGEST = 40;
