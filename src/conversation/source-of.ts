import type { Command } from '../contracts/command.ts';

/** The message that a command's words stand in; the last one when it quotes none. */
export function sourceOf(
  command: Command,
  texts: readonly { readonly messageId: string; readonly text: string }[],
): string {
  const spans = spansIn(command);
  const found = texts.findLast(({ text }) => spans.some((span) => text.includes(span)));
  return (found ?? texts.at(-1))?.messageId ?? '';
}

function spansIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'span' && typeof inner === 'string' && inner !== '' ? [inner] : spansIn(inner),
  );
}
