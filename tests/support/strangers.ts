import { foldFacts } from '../../src/conversation/situation.ts';
import type { FaultPlatform } from './fault-platform.ts';

export type Someone = { readonly phone: string; readonly address: string; readonly jid: string };

/** Invented people one after the other; `series` keeps those of one test file apart from the others. */
export function strangers(series: number): () => Someone {
  let last = series * 1000;
  return () => {
    last += 1;
    return { phone: `551198700${last}`, address: `phone:55118700${last}`, jid: `551198700${last}@s.whatsapp.net` };
  };
}

/** Talks until the person is asked for their income. */
export async function untilIncome(product: FaultPlatform, { phone }: Someone): Promise<void> {
  for (const text of ['oi', 'sim', 'nada urgente']) await product.say(phone, text);
}

/** What the product understood of the person's incomes, in centavos a month. */
export async function incomesOf(
  product: FaultPlatform,
  { address }: Someone,
): Promise<readonly (number | undefined)[]> {
  return foldFacts((await product.state(address)).facts).incomes.map(({ monthly }) => monthly);
}

/** Epoch seconds, as WhatsApp stamps messages. */
export function stamp(): number {
  return Math.floor(Date.now() / 1000);
}
