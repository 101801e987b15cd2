import { addDays } from '../../../domain/time/add-days.ts';
import type { CalendarEvent } from './calendar-events.ts';
import { eventWords } from './event-words.ts';

/**
 * The events as an iCalendar file (RFC 5545): whole days without an alarm, each with an id that stays, so that a file
 * taken again replaces what the phone knows. `now`: epoch milliseconds.
 */
export function icalendar(events: readonly CalendarEvent[], now: number): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//DenserolaAI//Calendario//PT-BR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:DenserolaAI',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@denserola-ai`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${event.on.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(event.on, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(eventWords(event))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** RFC 5545, 3.3.11. Names are what people typed, so nothing in them may end a line. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** RFC 5545, 3.1: at most 75 octets in a line; a line that goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [''];
  let size = 0;
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign);
    if (size + bytes > MOST_OCTETS) {
      parts.push(' ');
      size = 1;
    }
    parts.push(`${parts.pop() ?? ''}${sign}`);
    size += bytes;
  }
  return parts.join('\r\n');
}

const MOST_OCTETS = 75;
