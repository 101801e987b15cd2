import type { Centavos } from '../money/centavos.ts';

/** One month of a loan's table. `amount` = `interest` + `amortisation`; balance before − amortisation = `balanceAfter`. */
export type ScheduleRow = {
  readonly interest: Centavos;
  readonly amortisation: Centavos;
  readonly amount: Centavos;
  readonly balanceAfter: Centavos;
};
