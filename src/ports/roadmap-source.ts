import type { Debt } from '../domain/debts/debt.ts';
import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { MonthDue } from '../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import type { LocalDate } from '../domain/time/local-date.ts';

/** What a roadmap page shows. `firstName` is what WhatsApp calls the person, never more. */
export type Roadmap = {
  readonly firstName: string | undefined;
  readonly madeOn: LocalDate;
  readonly diagnosis: Diagnosis;
  readonly plan: PayoffPlan;
  /** Of the month in which it was made, where the plan begins only after it: what is still to be paid, and counted on. */
  readonly due?: MonthDue;
  /** The debts as they were on that day, where the plan counts on what is still to be paid of its month. */
  readonly debtsThen?: readonly Debt[];
  /** What debts are called that their creditor's name does not tell apart, by id; also those that are closed by now. */
  readonly names?: Readonly<Record<string, string>>;
  /** Everything is paid, and nothing is left to plan: what was paid, the last payment last. */
  readonly paidOff?: readonly PaidOff[];
};

/** A debt that is closed. `creditor`: what it is called; `on`: its last payment, where one was told. */
export type PaidOff = {
  readonly creditor: string;
  readonly paid: Centavos;
  readonly on?: LocalDate;
};

/** Finds a roadmap by the secret in its link. The secret is stored as SHA-256 only. */
export type RoadmapSource = { readonly byLink: (secret: string) => Promise<Roadmap | undefined> };
