import { generatePixPayload } from '@brazilian-utils/brazilian-utils/generate-pix-payload';
import type { Centavos } from '../../domain/money/centavos.ts';

/** A random key that no bank knows: a code of the simulation, scanned by mistake, pays nobody. */
const KEY = '8f2f1c4e-0d5a-4b7e-9c11-5e0d3a7b6c42';

/**
 * Pix "copia e cola" (Manual do BR Code, Banco Central): receiver, amount, and the charge as `txid`, closed by a CRC.
 *
 * @throws {RangeError} when the charge's name is none of 1 to 25 letters and digits, or the amount is not above zero.
 */
export function pixCode(charge: {
  readonly chargeId: string;
  readonly amount: Centavos;
  readonly description: string;
}): string {
  const code = generatePixPayload({
    key: KEY,
    merchantName: 'DenserolaAI simulado',
    merchantCity: 'Sao Paulo',
    amount: charge.amount / 100,
    txid: charge.chargeId,
    description: charge.description,
  });
  if (code === null) throw new RangeError(`no Pix code can be made for charge ${charge.chargeId}`);
  return code;
}
