/**
 * True when a parsed JSON value nests deeper than `limit`. Walks without recursion, because what it looks for is what
 * makes recursion (ours, and that of `JSON.stringify`) overflow the stack.
 */
export function isDeeperThan(value: unknown, limit: number): boolean {
  const waiting: { readonly value: object; readonly depth: number }[] = [];
  const visit = (child: unknown, depth: number) => {
    if (typeof child === 'object' && child !== null) waiting.push({ value: child, depth });
  };
  visit(value, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > limit) return true;
    for (const child of Object.values(next.value)) visit(child, next.depth + 1);
  }
  return false;
}
