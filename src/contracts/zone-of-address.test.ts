import { describe, expect, it } from 'vitest';
import { zoneOfAddress } from './zone-of-address.ts';

const SAO_PAULO = 'America/Sao_Paulo';

describe('zoneOfAddress', () => {
  it('takes the zone from the area code of a Brazilian phone', () => {
    expect(zoneOfAddress('5568987654321@s.whatsapp.net')).toBe('America/Rio_Branco');
    expect(zoneOfAddress('556887654321@s.whatsapp.net')).toBe('America/Rio_Branco');
    expect(zoneOfAddress('5592987654321')).toBe('America/Manaus');
    expect(zoneOfAddress('5511987654321@s.whatsapp.net')).toBe(SAO_PAULO);
  });

  it('knows a zone for every area code that Brazil uses', () => {
    const codes = Array.from({ length: 89 }, (_, index) => index + 11);
    const elsewhere = codes.filter((code) => zoneOfAddress(`55${code}987654321@s.whatsapp.net`) !== SAO_PAULO);
    expect(elsewhere).toEqual([65, 66, 67, 68, 69, 92, 95, 97]);
    for (const code of elsewhere) {
      // West of Brasília: at half past eight in the evening there it is still earlier than eight here.
      const timeZone = zoneOfAddress(`55${code}987654321@s.whatsapp.net`);
      const hour = new Intl.DateTimeFormat('pt-BR', { timeZone, hour: 'numeric', hourCycle: 'h23' });
      expect(Number(hour.format(Date.UTC(2026, 10, 23, 23, 30)))).toBeLessThan(20);
    }
  });

  it('is Brasília’s where nothing is known', () => {
    for (const jid of ['193514042814567@lid', '351912345678@s.whatsapp.net', 'x'])
      expect(zoneOfAddress(jid)).toBe(SAO_PAULO);
  });
});
