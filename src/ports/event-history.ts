import type { DomainEvent } from '../contracts/domain-event.ts';
import type { LocalDate } from '../domain/time/local-date.ts';

/** A domain event as it was written down. `id` rises in the order of writing; `occurredAt` epoch milliseconds. */
export type RecordedEvent = {
  readonly id: number;
  readonly personId: string;
  readonly occurredAt: number;
  readonly event: DomainEvent;
};

export type EventHistory = {
  /** The next events of a day in UTC behind `afterId`, in order; fewer than `limit` are the last ones. */
  readonly ofDay: (day: LocalDate, afterId: number, limit: number) => Promise<readonly RecordedEvent[]>;
};
