/**
 * Keeps the last `most` results by key, the longest unused going first: plans are dear and pure, and a page that is
 * opened again asks for the same ones. Who asks meanwhile waits for the same one. A failure is not kept.
 */
export function remembering<Value>(most: number): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return function remember(key, make) {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key);
    });
    return value;
  };
}
