import type { OperatorNotice } from '../contracts/operator-notice.ts';

/** A way to reach an operator. Rejects when it could not be told; it is then told again later. */
export type OperatorAlarm = { readonly tell: (notice: OperatorNotice) => Promise<void> };
