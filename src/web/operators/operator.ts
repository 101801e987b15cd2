import type { Context } from 'hono';
import type { Operator } from '../../contracts/operator.ts';

export { mayActAs, OPERATOR_ROLES, type Operator, type OperatorRole } from '../../contracts/operator.ts';

/** The operator of a request by the session cookie; `undefined`: nobody of the team. */
export type OperatorOf = (request: Context) => Promise<Operator | undefined>;
