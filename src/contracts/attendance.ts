/** ISO weekday: Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When people of the team answer: from a weekday to another, from an hour to another (the last one not included), in Brasília's time. */
export type Attendance = {
  readonly firstDay: Weekday;
  readonly lastDay: Weekday;
  readonly from: number;
  readonly until: number;
};

/** "seg-sex 9-18", "sab 8-12", as it stands in the configuration; `undefined` when it does not. */
export function parseAttendance(text: string): Attendance | undefined {
  const [days = '', hours = '', ...more] = text.trim().toLowerCase().split(' ');
  const [first = '', last = first] = days.split('-');
  const [from = NaN, until = NaN] = hours.split('-').map((hour) => (/^\d{1,2}$/.test(hour) ? Number(hour) : NaN));
  const firstDay = DAYS.get(first);
  const lastDay = DAYS.get(last);
  const isRight = more.length === 0 && from < until && until <= 24;
  if (!isRight || firstDay === undefined || lastDay === undefined || firstDay > lastDay) return undefined;
  return { firstDay, lastDay, from, until };
}

const DAYS: ReadonlyMap<string, Weekday> = new Map([
  ['seg', 1],
  ['ter', 2],
  ['qua', 3],
  ['qui', 4],
  ['sex', 5],
  ['sab', 6],
  ['dom', 7],
]);
