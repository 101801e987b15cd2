import { type Attendance, parseAttendance } from '../contracts/attendance.ts';
import { RefusedToStart } from '../platform/errors.ts';

/** @throws {RefusedToStart} when OPERATOR_HOURS names no days or hours that there are. */
export function attendanceOf(hours: string | undefined): Attendance | undefined {
  if (hours === undefined) return undefined;
  const attendance = parseAttendance(hours);
  if (attendance === undefined) throw new RefusedToStart('OPERATOR_HOURS must be days and hours like "seg-sex 9-18".');
  return attendance;
}
