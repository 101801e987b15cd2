import type { Centavos } from '../../money/centavos.ts';
import type { PaymentReason } from '../plan.ts';
import { LONGEST_PLAN } from './books.ts';

/** All that a way to pay decides; accounts are named by their place in the books. */
export type Course = {
  /** Who gets what contracts leave over: the first that is open, then the next. Every account once. */
  readonly order: Int32Array;
  /** By account: the month from which it stands in front of the others; `NEVER` for most. */
  readonly frontFrom: Int32Array;
  /** True: the order of each month is the smallest balance first, and `order` only settles equals. */
  readonly smallestFirst: boolean;
  /** False: the surplus goes only where no contract asks for anything; the rest is kept. */
  readonly addsToContracts: boolean;
  /** What the surplus is paid for, in words of the plan. */
  readonly reason: PaymentReason;
  /** By account: the offer that is taken, or −1, … */
  readonly offer: Int32Array;
  /** … and the month in which its first part is paid. */
  readonly start: Int32Array;
  /** By account: 1 where money that has to wait is saved on this account before it is kept in hand. */
  readonly savesOn: Uint8Array;
  /** By account: so much of it is left unpaid … */
  readonly leave: Float64Array;
  /** … until this month. Both are set by `fund`. */
  readonly leaveUntil: Int32Array;
  /** By month: what must be left at its end, so far as the surplus reaches. Set by `fund`. */
  readonly floor: Float64Array;
};

export const NO_OFFER = -1;

/** A month that no plan reaches. */
export const NEVER = LONGEST_PLAN;

/** A course without offers or reserves. */
export function courseOf(
  order: Int32Array,
  how: Partial<Pick<Course, 'smallestFirst' | 'addsToContracts' | 'reason'>> = {},
): Course {
  return {
    order,
    frontFrom: new Int32Array(order.length).fill(NEVER),
    smallestFirst: false,
    addsToContracts: true,
    reason: 'highest-rate',
    ...how,
    offer: new Int32Array(order.length).fill(NO_OFFER),
    start: new Int32Array(order.length),
    savesOn: new Uint8Array(order.length),
    leave: new Float64Array(order.length),
    leaveUntil: new Int32Array(order.length),
    floor: new Float64Array(LONGEST_PLAN),
  };
}

/** The same decisions in columns of its own. */
export function copyOf(course: Course): Course {
  return {
    ...course,
    order: course.order.slice(),
    frontFrom: course.frontFrom.slice(),
    offer: course.offer.slice(),
    start: course.start.slice(),
    savesOn: course.savesOn.slice(),
    leave: course.leave.slice(),
    leaveUntil: course.leaveUntil.slice(),
    floor: course.floor.slice(),
  };
}

/** Money by plan month, 0 the first; both columns have `LONGEST_PLAN` entries. */
export type Cash = {
  readonly available: Float64Array;
  readonly oneOff: Float64Array;
  /** Their sum. */
  readonly money: Float64Array;
};

export function cashOf(available: Float64Array, oneOff: readonly Centavos[]): Cash {
  const once = new Float64Array(LONGEST_PLAN);
  once.set(oneOff.slice(0, LONGEST_PLAN));
  return { available, oneOff: once, money: available.map((amount, month) => amount + (once[month] ?? 0)) };
}
