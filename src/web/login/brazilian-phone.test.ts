import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatsAppAddress } from '../../contracts/whatsapp-address.ts';
import { addressOfPhone } from './brazilian-phone.ts';

describe('a phone as it is typed', () => {
  it.each([
    ['(11) 98765-4321', 'phone:551187654321'],
    ['11987654321', 'phone:551187654321'],
    ['1187654321', 'phone:551187654321'],
    ['+55 11 98765-4321', 'phone:551187654321'],
    ['+55 (11) 9 8765-4321', 'phone:551187654321'],
    ['55 11 8765 4321', 'phone:551187654321'],
    ['0055 11 98765 4321', 'phone:551187654321'],
    ['011 98765-4321', 'phone:551187654321'],
    ['0 15 11 98765-4321', 'phone:551187654321'],
    ['11.98765.4321', 'phone:551187654321'],
    ['１１ ９８７６５-４３２１', 'phone:551187654321'],
    ['11 98765‑4321', 'phone:551187654321'],
    // 55 is the area of Santa Maria, too.
    ['55 98765-4321', 'phone:555587654321'],
    ['+55 55 98765-4321', 'phone:555587654321'],
    // Never had eight digits, so its ninth stays.
    ['11 95123-4567', 'phone:5511951234567'],
    // A shop's landline may have WhatsApp.
    ['11 3123-4567', 'phone:551131234567'],
    ['+351 912 345 678', 'phone:351912345678'],
  ])('%s', (typed, address) => {
    expect(addressOfPhone(typed)).toBe(address);
  });

  it.each(['', 'oi', '98765-4321', '11 987654-3210', '10 0000-0000', '+', '+0 123', '++5511987654321'])(
    '%j is none',
    (typed) => {
      expect(addressOfPhone(typed)).toBeUndefined();
    },
  );

  it('is the address under which WhatsApp reports the same number, with and without the ninth digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99 }),
        fc.integer({ min: 60_000_000, max: 99_999_999 }),
        (area, number) => {
          fc.pre(area % 10 !== 0);
          for (const jid of [`55${area}${number}@s.whatsapp.net`, `55${area}9${number}@s.whatsapp.net`]) {
            expect(whatsAppAddress(jid)).toEqual({ kind: 'person', address: addressOfPhone(`(${area}) 9${number}`) });
          }
        },
      ),
    );
  });
});
