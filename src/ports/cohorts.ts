/**
 * How the people of one cohort fare. A cohort is an invitation's, or (`name` empty) those who came in without one, by the
 * week of their admission. Counts are exact here; whoever shows them hides what would point to a person.
 */
export type Cohort = {
  readonly name: string;
  /** The Monday of the week (Brasília) in which they came in; `undefined` for an invitation's cohort. */
  readonly week: string | undefined;
  readonly people: number;
  readonly consented: number;
  /** Told all that a first roadmap needs, and got one (or the lawful ways, where no plan has an end). */
  readonly planned: number;
  /** From admission to the first roadmap, in milliseconds; `undefined`: nobody has one. */
  readonly medianToPlanMs: number | undefined;
  readonly thumbsUp: number;
  readonly thumbsDown: number;
  readonly debtsClosed: number;
  /** Admitted at least 7 (30) days ago, and those of them who had a turn after that. */
  readonly olderThan7Days: number;
  readonly talkedAfter7Days: number;
  readonly olderThan30Days: number;
  readonly talkedAfter30Days: number;
};

export type Cohorts = {
  /** Of the newest people, 5,000 at most, admitted in the last 26 weeks. */
  readonly compare: (now: number) => Promise<readonly Cohort[]>;
};
