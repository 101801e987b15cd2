/** Gives back what an admitted webhook held; resolves to how many were turned away, once the last one has left. */
export type Leave = () => number;

export type AdmissionLimits = {
  /** Webhooks that may be between their first byte and their answer. */
  readonly mostWaiting: number;
  /** Bytes that they may hold together. */
  readonly mostBytes: number;
};

/**
 * How much may wait behind the door at once, so that a flood or a database that hangs costs a bounded part of memory.
 * Whoever does not get in is told to come back, before a byte of the body is read; the number says how many were turned
 * away since all places were empty.
 */
export function admission({ mostWaiting, mostBytes }: AdmissionLimits): (bytes: number) => Leave | number {
  let waiting = 0;
  let held = 0;
  let turnedAway = 0;
  return function enter(bytes) {
    // A body larger than all places together still gets in when it is alone, or it would be refused for ever.
    if (waiting >= mostWaiting || (waiting > 0 && held + bytes > mostBytes)) {
      turnedAway += 1;
      return turnedAway;
    }
    waiting += 1;
    held += bytes;
    return () => {
      waiting -= 1;
      held -= bytes;
      const before = turnedAway;
      if (waiting > 0) return 0;
      turnedAway = 0;
      return before;
    };
  };
}
