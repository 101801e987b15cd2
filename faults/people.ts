/** An invented person of the campaign. */
export type Person = { readonly phone: string; readonly address: string; readonly jid: string };

/** As many as asked for, always the same ones; their phones begin with 5511987. */
export function inventedPeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const last = String(7_000_000 + index);
    const phone = `551198${last}`;
    return { phone, address: `phone:55118${last}`, jid: `${phone}@s.whatsapp.net` };
  });
}

/** Nothing that a person is or wrote may stand in a log: neither their phone nor their words. */
export const PERSONAL = /551198?7\d{6}|11987\d{6}|paguei|renner/i;

/** What each message of the campaign tells: a payment of a sum that this person names only once. */
export function paymentWords(reais: number): string {
  return `paguei ${reais} da renner`;
}

/** The sums of payments that an answer of the assistant confirms, in whole reais and in order. */
export function confirmedPayments(answer: string): readonly number[] {
  return [...answer.matchAll(/Anotei \*R\$ ([\d.]+),00\* pagos/g)].map((found) =>
    Number(found[1]?.replaceAll('.', '')),
  );
}
