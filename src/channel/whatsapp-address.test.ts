import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPhone, whatsAppAddress } from '../contracts/whatsapp-address.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const areaCode = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map((pair) => pair.join(''));

describe('whatsAppAddress', () => {
  it('gives a mobile one address with and without its ninth digit', () => {
    const withIt = { kind: 'person', address: 'phone:551187654321' };
    expect(whatsAppAddress('5511987654321@s.whatsapp.net')).toEqual(withIt);
    expect(whatsAppAddress('551187654321@s.whatsapp.net')).toEqual(withIt);
    expect(whatsAppAddress('5511987654321')).toEqual(withIt);
  });

  it('leaves out the device that wrote', () => {
    expect(whatsAppAddress('5511987654321:12@s.whatsapp.net')).toEqual(whatsAppAddress('5511987654321'));
    expect(whatsAppAddress('193514042814567:3@lid')).toEqual({ kind: 'person', address: 'lid:193514042814567' });
  });

  it('never turns a mobile into a landline that could be somebody else', () => {
    expect(canonicalPhone('5511932654321')).toBe('5511932654321');
    fc.assert(
      fc.property(areaCode, fc.constantFrom('2', '3', '4', '5'), digits(7), (area, first, rest) => {
        expect(canonicalPhone(`55${area}9${first}${rest}`)).not.toBe(canonicalPhone(`55${area}${first}${rest}`));
      }),
    );
  });

  it('makes both spellings of any mobile one, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(areaCode, fc.constantFrom('6', '7', '8', '9'), digits(7), (area, first, rest) => {
        const short = `55${area}${first}${rest}`;
        expect(canonicalPhone(`55${area}9${first}${rest}`)).toBe(short);
        expect(canonicalPhone(short)).toBe(short);
      }),
    );
  });

  it('keeps different phones apart', () => {
    const phone = fc.tuple(areaCode, fc.constantFrom('6', '7', '8', '9'), digits(7)).map(([area, first, rest]) => ({
      written: `55${area}9${first}${rest}`,
      number: `${area}${first}${rest}`,
    }));
    fc.assert(
      fc.property(phone, phone, (one, other) => {
        const isSame = keyOf(one.written) === keyOf(other.written);
        expect(isSame).toBe(one.number === other.number);
      }),
    );
  });

  it('does not touch numbers of other countries', () => {
    expect(whatsAppAddress('351912345678@s.whatsapp.net')).toEqual({ kind: 'person', address: 'phone:351912345678' });
    expect(whatsAppAddress('14155550123')).toEqual({ kind: 'person', address: 'phone:14155550123' });
  });

  it('knows groups, broadcasts, channels and bots as not one person', () => {
    expect(whatsAppAddress('120363041234567890@g.us')).toEqual({ kind: 'not-a-person', what: 'group' });
    expect(whatsAppAddress('status@broadcast')).toEqual({ kind: 'not-a-person', what: 'broadcast' });
    expect(whatsAppAddress('123@newsletter')).toEqual({ kind: 'not-a-person', what: 'newsletter' });
  });

  it('says unknown to whatever else it is given', () => {
    for (const odd of ['', '@', 'BR.1234567890', 'abc@s.whatsapp.net', '1@lid', '5511987654321@example.com']) {
      expect(whatsAppAddress(odd)).toEqual({ kind: 'unknown' });
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void whatsAppAddress(text)));
  });

  it('does not take a phone for a LID of the same digits', () => {
    expect(keyOf('193514042814567@lid')).not.toBe(keyOf('193514042814567@s.whatsapp.net'));
  });
});

function keyOf(jid: string): string | undefined {
  const address = whatsAppAddress(jid);
  return address.kind === 'person' ? address.address : undefined;
}
