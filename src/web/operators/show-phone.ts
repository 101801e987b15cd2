/**
 * A person's phone as the team sees it: "(11) 9••••-4321", or whole for who may write to them and said why. Addresses are
 * kept without the ninth digit of a mobile; one that WhatsApp hides is told so.
 */
export function showPhone(addresses: readonly string[], { whole }: { readonly whole: boolean }): string {
  const phone = addresses.find((address) => address.startsWith('phone:'))?.slice('phone:'.length);
  if (phone === undefined) return 'número oculto';
  const brazilian = /^55(\d\d)(\d{4})(\d{4})$/.exec(phone);
  if (!brazilian) return whole ? `+${phone}` : `+${phone.slice(0, 2)} ••••${phone.slice(-4)}`;
  const [, area = '', first = '', last = ''] = brazilian;
  // Fixed lines begin with 2 to 5; mobiles with 6 to 9, and then with the ninth digit before it.
  const nine = /^[6-9]/.test(first) ? '9' : '';
  return `(${area}) ${nine}${whole ? first : '••••'}-${last}`;
}
