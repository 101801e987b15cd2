import { Temporal } from 'temporal-polyfill';
import type { DeliveryPolicy } from './delivery-policy.ts';

type Recipient = { readonly personId: string; readonly instance: string };

/** Counts what started from us, a day at a time. */
export type ProactiveBudget = {
  /** Which budget is spent for the day of `now`, if any. */
  readonly spent: (to: Recipient, now: number) => 'budget-of-person' | 'budget-of-number' | undefined;
  readonly count: (to: Recipient, now: number) => void;
};

/**
 * Brasília's day serves all: in every Brazilian zone it ends within the quiet hours. In memory, so a restart begins
 * anew: this is the second wall, behind notifications, which enqueue each reminder once and durably.
 */
export function proactiveBudget(limits: DeliveryPolicy['proactivePerDay']): ProactiveBudget {
  let day = '';
  const counts = new Map<string, number>();

  function startDay(now: number): void {
    const today = dayOf(now);
    if (today === day) return;
    day = today;
    counts.clear();
  }
  return {
    spent(to, now) {
      startDay(now);
      if ((counts.get(personKey(to)) ?? 0) >= limits.person) return 'budget-of-person';
      return (counts.get(numberKey(to)) ?? 0) >= limits.number ? 'budget-of-number' : undefined;
    },
    count(to, now) {
      startDay(now);
      for (const key of [personKey(to), numberKey(to)]) counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  };
}

const personKey = (to: Recipient) => `person:${to.personId}`;
const numberKey = (to: Recipient) => `number:${to.instance}`;

function dayOf(now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('America/Sao_Paulo').toPlainDate().toString();
}
