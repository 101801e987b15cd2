import type { Log } from '../../platform/log.ts';
import type { OperatorAlarm } from '../../ports/operator-alarm.ts';

/** A warn line `operator.<name>` with ids and figures, once for each notice: what log collectors alert on. */
export function logAlarm({ log }: { readonly log: Log }): OperatorAlarm {
  return {
    async tell({ id, kind, name, about, details, attempt }) {
      if (attempt > 1) return;
      log.warn(`operator.${name}`, { ...details, kind, [kind === 'call' ? 'person' : 'instance']: about, notice: id });
    },
  };
}
