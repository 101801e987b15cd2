import type { Centavos } from '../../money/centavos.ts';
import type { Books } from '../simulation/books.ts';
import type { Course } from '../simulation/course.ts';
import type { Simulate } from '../simulation/simulate.ts';
import type { Option } from './options.ts';

/** A problem as a search sees it. */
export type World = {
  readonly books: Books;
  readonly simulate: Simulate;
  /** Contracts' money that is missed without any offer: no offer may make it more. */
  readonly mayMiss: Centavos;
  /** The accounts that may be better off elsewhere than where their rate puts them. */
  readonly movers: readonly number[];
  /** By account: what can be decided about its offers, none first. */
  readonly options: readonly (readonly Option[])[];
  /** Account-months that may still be simulated. A count and not a clock: the same question has the same answer. */
  readonly effort: { left: number };
  /** What is known of courses already tried, by `keyOf`. Several descents end on the same ground. */
  readonly tried: Map<string, Tried>;
};

/** A course and what it costs in all; `Infinity` when it is no plan. `lacking`: what is missing for its offers. */
export type Rated = {
  readonly course: Course;
  readonly cost: Centavos;
  readonly interest: Centavos;
  readonly months: number;
  /** What offers forgive, each times the months until it is taken: of equal courses the one with less at risk is better. */
  readonly waiting: number;
  readonly lacking: Centavos;
};

/** `cost` is `Infinity` also where it is known only to be above `ceiling`. */
export type Tried = Omit<Rated, 'course'> & { readonly ceiling: Centavos };
