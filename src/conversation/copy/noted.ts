/** What was written down in a turn, read back at once so that a mistake is seen. */
export function noted(lines: readonly string[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  return lines.length === 1 ? `Anotei: ${first}.` : ['Anotei:', ...lines.map((line) => `• ${line}`)].join('\n');
}
