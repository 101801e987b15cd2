import type { ScheduleModel } from '../template/stage-model.ts';
import { nextRun } from './next-run.ts';

export type SchedulesNeeds = {
  readonly schedules: readonly ScheduleModel[];
  readonly run: (schedule: ScheduleModel) => Promise<void>;
  /** How many seconds pass for the schedules in one: 1 is real. */
  readonly speed: number;
};

/** Runs what the clock asks for. A run that is due while the one before still runs is left out. */
export function schedules({ schedules: all, run, speed }: SchedulesNeeds): { readonly stop: () => Promise<void> } {
  const begun = Date.now();
  const now = () => begun + (Date.now() - begun) * speed;
  const due = new Map(all.map((one) => [one.id, nextRun(one.expression, begun)]));
  const running = new Map<string, Promise<void>>();

  const timer = setInterval(look, Math.max(20, 1_000 / speed));
  function look(): void {
    const at = now();
    for (const one of all) {
      if ((due.get(one.id) ?? 0) > at || running.has(one.id)) continue;
      due.set(one.id, nextRun(one.expression, at));
      running.set(
        one.id,
        run(one).finally(() => running.delete(one.id)),
      );
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await Promise.allSettled(running.values());
    },
  };
}
