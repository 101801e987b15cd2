/** A text that can be written to a column and sent: no NUL, no half of a surrogate pair (both come in people's names). */
export function sendable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
