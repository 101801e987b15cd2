import type { Throttle } from '../template/stage-model.ts';

/** A token bucket: whether one more request may pass now. */
export function bucket({ rate, burst }: Throttle, now: () => number = Date.now): () => boolean {
  let tokens = burst;
  let at = now();
  return function passes() {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1_000) * rate);
    at = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
