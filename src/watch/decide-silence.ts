import { Temporal } from 'temporal-polyfill';

export const QUARTER_MS = 900_000;
/** How far back "usual" looks. */
export const HISTORY_MS = 28 * 86_400_000;

export type SilencePolicy = {
  /** Shorter silences are never told. */
  readonly shortestMs: number;
  /** So much was heard in the same hours of nearly every such day; less may be chance. */
  readonly usuallyHeard: number;
  /** Days to compare with: fewer say nothing. */
  readonly fewestDays: number;
  /** People who wrote in the last week; a number that hardly anybody uses has no usual hours. */
  readonly fewestPeople: number;
};

/** Where five or more come, and they come by chance, none comes once in 150 times (e⁻⁵). */
export const DEFAULT_SILENCE_POLICY: SilencePolicy = {
  shortestMs: 1_800_000,
  usuallyHeard: 5,
  fewestDays: 3,
  fewestPeople: 5,
};

/**
 * Is the silence since `lastHeardAt` longer than usual for this hour? It is compared with the same hours of former days of
 * the same kind (working days, Saturdays, Sundays). Of every five such days the quietest is left out: a holiday, or an
 * outage of ours. A longer silence is compared with longer stretches, so that even a quiet night is noticed in the end.
 */
export function isUnusuallySilent(
  {
    quarters,
    lastHeardAt,
    activePeople,
    now,
  }: {
    /** Quarter's start → how much was heard; quarters without news are left out. */
    readonly quarters: ReadonlyMap<number, number>;
    readonly lastHeardAt: number | undefined;
    readonly activePeople: number;
    readonly now: number;
  },
  policy: SilencePolicy,
): boolean {
  if (lastHeardAt === undefined || activePeople < policy.fewestPeople) return false;
  if (now - lastHeardAt < policy.shortestMs) return false;
  const from = Math.floor(lastHeardAt / QUARTER_MS) * QUARTER_MS + QUARTER_MS;
  const to = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  const heard = daysLike(now, Math.min(...quarters.keys())).map((daysAgo) =>
    heardBetween(quarters, from - daysAgo * DAY_MS, to - daysAgo * DAY_MS),
  );
  if (heard.length < policy.fewestDays) return false;
  const quietest = heard.toSorted((one, other) => one - other)[Math.floor(heard.length / 5)] ?? 0;
  return quietest >= policy.usuallyHeard;
}

const DAY_MS = 86_400_000;
const HISTORY_DAYS = HISTORY_MS / DAY_MS;

/** How many days ago there was a whole day of the same kind that was listened to. */
function daysLike(now: number, listeningSince: number): readonly number[] {
  const today = kindOfDay(now);
  return Array.from({ length: HISTORY_DAYS }, (_, index) => index + 1).filter(
    (daysAgo) => now - daysAgo * DAY_MS - DAY_MS >= listeningSince && kindOfDay(now - daysAgo * DAY_MS) === today,
  );
}

function kindOfDay(at: number): 'working-day' | 'saturday' | 'sunday' {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('America/Sao_Paulo').dayOfWeek;
  return day === 6 ? 'saturday' : day === 7 ? 'sunday' : 'working-day';
}

function heardBetween(quarters: ReadonlyMap<number, number>, from: number, to: number): number {
  let sum = 0;
  for (let quarter = from; quarter < to; quarter += QUARTER_MS) sum += quarters.get(quarter) ?? 0;
  return sum;
}
