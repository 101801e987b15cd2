import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import type { LocalDate } from '../domain/time/local-date.ts';

/** What a roadmap page shows. `firstName` is what WhatsApp calls the person, never more. */
export type Roadmap = {
  readonly firstName: string | undefined;
  readonly madeOn: LocalDate;
  readonly diagnosis: Diagnosis;
  readonly plan: PayoffPlan;
};

/** Finds a roadmap by the secret in its link. The secret is stored as SHA-256 only. */
export type RoadmapSource = { readonly byLink: (secret: string) => Promise<Roadmap | undefined> };
