/** A calendar day without time or zone, ISO 8601: '2026-11-22'. Due dates are local dates, never instants. */
export type LocalDate = string;

/** A calendar month, ISO 8601: '2026-11'. */
export type Month = string;
