import { setTimeout as wait } from 'node:timers/promises';
import type { Simulator } from '../../src/simulator/simulator.ts';

export type Person = { readonly phone: string; readonly address: string };
/** What a person remembers of a debt that they told: the message and the amount in centavos. */
export type ToldDebt = { readonly messageId: string; readonly centavos: number };

/** Invented people, each with a phone of their own. */
export function inventedPeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    phone: `55119870050${10 + index}`,
    address: `phone:5511870050${10 + index}`,
  }));
}

/**
 * Talks like a person who waits for an answer before writing on: to the list of debts, then one debt after the other,
 * a few at least, until told to stop or out of creditors. Resolves to the person's own notes.
 */
export async function tellDebts(
  { people, store }: Pick<Simulator, 'people' | 'store'>,
  { phone }: Person,
  until: AbortSignal,
): Promise<readonly ToldDebt[]> {
  for (const text of TO_THE_DEBTS) await say(text);
  const notes: ToldDebt[] = [];
  for (const [index, creditor] of CREDITORS.entries()) {
    if (until.aborted && index >= FEWEST_DEBTS) break;
    const reais = 300 + index * 7 + Number(phone.slice(-2));
    notes.push({ messageId: await say(`devo ${reais} na ${creditor}`), centavos: reais * 100 });
    await wait(Math.random() * THINKING_MS);
  }
  return notes;

  async function say(text: string): Promise<string> {
    const before = answers();
    const id = people.write({ phone, content: { kind: 'text', text } });
    for (const deadline = Date.now() + PATIENCE_MS; answers() === before; await wait(20)) {
      if (Date.now() > deadline) throw new Error(`no answer to message ${id} within ${PATIENCE_MS} ms`);
    }
    return id;
  }

  function answers(): number {
    return store.chat(phone).filter(({ author }) => author === 'assistant').length;
  }
}

export const FEWEST_DEBTS = 3;
const PATIENCE_MS = 40_000;
const THINKING_MS = 250;
const TO_THE_DEBTS = ['oi', 'sim', 'nada urgente', '2500 de salario', 'nada', 'nada'];
const CREDITORS = [
  ...['renner', 'riachuelo', 'c&a', 'casas bahia', 'magazine luiza', 'marisa', 'pernambucanas', 'havan', 'nubank'],
  ...['picpay', 'mercado pago', 'americanas', 'ponto frio', 'carrefour', 'enel', 'sabesp', 'claro', 'vivo', 'tim'],
  ...['crefisa', 'avon', 'natura', 'o boticario', 'itau', 'bradesco', 'santander', 'caixa', 'inter', 'c6'],
];
