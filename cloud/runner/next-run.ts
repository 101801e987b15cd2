/**
 * When a schedule of EventBridge Scheduler runs next after an instant, in epoch milliseconds: `rate(5 minutes)` or
 * `cron(20 6 * * ? *)`, in UTC.
 */
export function nextRun(expression: string, after: number): number {
  const [, kind, inner = ''] = /^(rate|cron)\((.+)\)$/.exec(expression) ?? [];
  switch (kind) {
    case 'rate':
      return after + periodOf(inner);
    case 'cron':
      return nextMatch(inner, after);
    default:
      throw new Error(`${expression} is no schedule that is played here`);
  }
}

function periodOf(text: string): number {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  const ms = { minute: MINUTE, hour: 60 * MINUTE, day: 1_440 * MINUTE }[unit];
  if (ms === undefined) throw new Error(`rate(${text}) is no rate`);
  return Number(count) * ms;
}

const MINUTE = 60_000;
const MOST_MINUTES = 366 * 1_440;

function nextMatch(text: string, after: number): number {
  const fields = text.split(' ');
  if (fields.length !== 6) throw new Error(`cron(${text}) has not six fields`);
  const [minute, hour, dayOfMonth, month, dayOfWeek, year] = fields.map(isIn);
  const first = Math.floor(after / MINUTE) * MINUTE + MINUTE;
  for (let step = 0; step < MOST_MINUTES; step += 1) {
    const at = first + step * MINUTE;
    const day = new Date(at);
    const holds =
      minute?.(day.getUTCMinutes()) &&
      hour?.(day.getUTCHours()) &&
      dayOfMonth?.(day.getUTCDate()) &&
      month?.(day.getUTCMonth() + 1) &&
      dayOfWeek?.(day.getUTCDay() + 1) &&
      year?.(day.getUTCFullYear());
    if (holds) return at;
  }
  throw new Error(`cron(${text}) does not come within a year`);
}

/** One field: numbers, ranges and steps. */
function isIn(field: string): (value: number) => boolean {
  if (field === '*' || field === '?') return () => true;
  const parts = field.split(',').map((part) => {
    const [, from = '', to, step] = /^(\d+|\*)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === '') throw new Error(`${part} is no part of a cron expression that is played here`);
    const low = from === '*' ? 0 : Number(from);
    const high = to === undefined ? (step === undefined && from !== '*' ? low : Number.MAX_SAFE_INTEGER) : Number(to);
    return (value: number) => value >= low && value <= high && (value - low) % Number(step ?? 1) === 0;
  });
  return (value) => parts.some((part) => part(value));
}
