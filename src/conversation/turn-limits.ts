import { pacer, type Rate, type SharedPacer } from '../platform/pace.ts';

/** How often one person is answered. Forgotten by a restart, which harms nobody. */
export type TurnLimits = {
  /** Takes a place for a turn now (0), or tells how long to wait for one in milliseconds. */
  readonly hold: (personId: string) => Promise<number>;
  /** True when these words are the same as in the turns before, as only a machine repeats them. Counts each call. */
  readonly isRepeated: (personId: string, text: string) => boolean;
};

export const NO_TURN_LIMITS: TurnLimits = { hold: async () => 0, isRepeated: () => false };

/** Twenty answers at once, as when somebody tells all their debts in haste; then ten a minute. */
export const DEFAULT_TURN_RATE: Rate = { everyMs: 6_000, burst: 20 };

/**
 * Two walls against a machine on the other side (an away message of a shop, another bot): turns of one person have a
 * pace, and an answer to the same long text over and over is not sent. The messages are read all the same: nothing is
 * lost, and the next different word is answered.
 */
export function turnLimits({
  rate = () => DEFAULT_TURN_RATE,
  now,
  turns,
}: {
  /** As of now: it may change while everything runs. */
  readonly rate?: () => Rate;
  readonly now: () => number;
  /** Where the turns of all processes are counted; left out: each counts its own. */
  readonly turns?: SharedPacer | undefined;
}): TurnLimits {
  const reserve = turns ?? pacer({ now, random: () => 0 });
  const repeated = new Map<string, { readonly text: string; readonly times: number }>();

  return {
    async hold(personId) {
      const current = rate();
      return (await reserve(`turns:${personId}`, current, 0)) === undefined ? current.everyMs : 0;
    },
    isRepeated(personId, text) {
      const before = repeated.get(personId);
      const times = before?.text === text ? before.times + 1 : 1;
      // Also moves the person to the end, so that whoever was silent longest is forgotten first.
      repeated.delete(personId);
      repeated.set(personId, { text, times });
      const [oldest] = repeated.keys();
      if (repeated.size > MOST_PEOPLE && oldest !== undefined) repeated.delete(oldest);
      return times > MOST_ALIKE && text.length >= SHORTEST_OF_A_MACHINE;
    },
  };
}

/** A person may say the same three times in a row; "sim" and "500" as often as they are asked. */
const MOST_ALIKE = 3;
const SHORTEST_OF_A_MACHINE = 20;
const MOST_PEOPLE = 10_000;
