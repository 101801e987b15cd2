import type { MiddlewareHandler } from 'hono';
import type { StepUp } from '../web/panel/data/data-routes.ts';
import type { VisitorOf } from '../web/visitor.ts';

/** What people's pages take of the login. */
export type LoginParts = {
  readonly visitorOf: VisitorOf;
  readonly stepUp: StepUp;
  /** Lets a request that changes something pass only from our own pages. */
  readonly guardChange: MiddlewareHandler;
};
