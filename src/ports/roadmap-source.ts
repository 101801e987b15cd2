import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import type { MonthDue } from '../domain/payoff/month-due.ts';
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
};

/** Finds a roadmap by the secret in its link. The secret is stored as SHA-256 only. */
export type RoadmapSource = { readonly byLink: (secret: string) => Promise<Roadmap | undefined> };
