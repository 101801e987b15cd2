/** Asks at most once in so many milliseconds: whoever comes meanwhile gets the same answer. A failure is not kept. */
export function sharedFor<Answer>(
  forMs: number,
  ask: () => Promise<Answer>,
  now: () => number = () => performance.now(),
): () => Promise<Answer> {
  let last: { readonly until: number; readonly answer: Promise<Answer> } | undefined;
  return function answer() {
    if (last !== undefined && now() < last.until) return last.answer;
    const asked = { until: now() + forMs, answer: ask() };
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = undefined;
    });
    return asked.answer;
  };
}
