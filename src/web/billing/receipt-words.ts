import { LAW_LIMITS } from '../../domain/law/limits.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { dayInBrasilia } from '../../platform/brasilia.ts';
import { formatDate } from '../format.ts';

/** What comes in the chat once a payment has counted. `until`: epoch milliseconds. */
export function receiptWords({ until, amount }: { readonly until: number; readonly amount: Centavos }): string {
  const day = formatDate(dayInBrasilia(until));
  return `Recebi o seu Pix de *${formatBrl(amount)}*. 💛 O premium vale até *${day}* e não renova sozinho. Se mudar de ideia em ${LAW_LIMITS['right-of-withdrawal'].days} dias, devolvo tudo: é só pedir na página *Premium*.`;
}
