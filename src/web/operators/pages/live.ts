import type { ConnectionState } from '../../../contracts/inbound-event.ts';
import type { ErrorCount } from '../../../platform/counting-log.ts';
import type { SpanPercentiles } from '../../../platform/recent-spans.ts';
import type { LiveFigures } from '../../../ports/live-figures.ts';

/** All that the live page shows. What is in `process` is of the process that answers, the rest of all. */
export type Live = {
  readonly figures: LiveFigures;
  readonly process: {
    readonly acks: SpanPercentiles;
    readonly errors: readonly ErrorCount[];
  };
  readonly gateway: { readonly instance: string; readonly state: ConnectionState | 'unreachable' };
  /** Centavos of the last 24 hours; `undefined`: no model is used. */
  readonly modelCost: number | undefined;
};
