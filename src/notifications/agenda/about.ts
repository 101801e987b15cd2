import type { Fact } from '../../contracts/conversation-state.ts';
import type { ToldSince } from '../../contracts/told-since.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';

/** Everything that one source of agenda items may look at. */
export type About = {
  readonly roadmap: Roadmap;
  readonly told: ToldSince;
  readonly facts: readonly Fact[];
  readonly today: string;
  /** The last day that must be known. */
  readonly until: string;
};
