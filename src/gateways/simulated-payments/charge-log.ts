import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

/** A charge as the simulated provider knows it. Times are epoch milliseconds, amounts centavos. */
export type SimulatedCharge = z.infer<typeof simulatedCharge>;

const simulatedCharge = z.object({
  chargeId: z.string(),
  amount: z.int().positive(),
  description: z.string(),
  pix: z.string(),
  createdAt: z.number(),
  expiresAt: z.number(),
  paidAt: z.number().optional(),
  refundedAt: z.number().optional(),
});

export type ChargeLog = {
  readonly find: (chargeId: string) => SimulatedCharge | undefined;
  /** The newest first. */
  readonly all: () => readonly SimulatedCharge[];
  readonly save: (charge: SimulatedCharge) => void;
};

/** Charges as an outside provider would keep them: with a `file`, a JSON line for each change, so that a restart loses none. */
export function chargeLog({ file }: { readonly file?: string }): ChargeLog {
  const charges = new Map<string, SimulatedCharge>();
  for (const charge of file === undefined ? [] : readLines(file)) charges.set(charge.chargeId, charge);
  return {
    find: (chargeId) => charges.get(chargeId),
    all: () => [...charges.values()].toReversed(),
    save: (charge) => {
      charges.set(charge.chargeId, charge);
      if (file === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(charge)}\n`);
    },
  };
}

/** A line that a kill cut off in the middle is none. */
function readLines(file: string): readonly SimulatedCharge[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const parsed = simulatedCharge.safeParse(jsonOf(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
