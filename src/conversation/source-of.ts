import type { Command } from '../contracts/command.ts';

/** The message that a command's words stand in; the last one when it quotes none. */
export function sourceOf(
  command: Command,
  texts: readonly { readonly messageId: string; readonly text: string }[],
): string {
  const spans = spansIn(command);
  const found = texts.findLast(({ text }) => spans.some((span) => holds(text, span)));
  return (found ?? texts.at(-1))?.messageId ?? '';
}

/** The span as whole words: "50" does not stand in "1.500". */
function holds(text: string, span: string): boolean {
  for (let at = text.indexOf(span); at !== -1; at = text.indexOf(span, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + span.length);
    if (!JOINED_BEFORE.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}

const JOINED_BEFORE = /[\p{L}\d.,]/u;

function spansIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'span' && typeof inner === 'string' && inner !== '' ? [inner] : spansIn(inner),
  );
}
