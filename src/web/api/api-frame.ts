import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import { personalPageHeaders, securityHeaders } from '../security-headers.ts';
import { type VisitedPart, type VisitorRates, visitorLimit } from '../visitor-limit.ts';
import type { Endpoint } from './endpoint.ts';
import { problem, type Refusal } from './problem.ts';
import { type Input, readInput } from './read-input.ts';

export type ApiFrameNeeds = {
  readonly https: boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Which programs' visits are counted together. */
  readonly part: Extract<VisitedPart, 'api' | 'console-api'>;
  readonly visitorRates?: VisitorRates | undefined;
  /** Where the visits of all processes are counted; left out: here. */
  readonly visits?: SharedPacer | undefined;
  readonly log: Log;
};

export type ApiFrame = {
  /** Headers, compression and limits, as pages have them. No header lets in another site (CORS). */
  readonly middleware: readonly MiddlewareHandler[];
  /** Answers by the schema of the endpoint: what that does not name does not leave. What breaks is told to the log alone. */
  readonly answer: <Answer, Query, Body>(
    c: Context,
    endpoint: Endpoint<Answer, Query, Body>,
    make: () => Promise<Answer | Refusal>,
  ) => Promise<Response>;
  /** Reads the input and goes on, or refuses it. */
  readonly withInput: <Answer, Query, Body>(
    c: Context,
    endpoint: Endpoint<Answer, Query, Body>,
    act: (input: Input<Query, Body>) => Promise<Answer | Refusal> | Answer | Refusal,
  ) => Promise<Answer | Refusal>;
};

/** A supposed change with all offers of a person is far below it; a firewall of AWS before the pages lets no more through. */
const LARGEST_BODY = 8_192;

/** How everything under `/api` is answered. */
export function apiFrame({ https, now, part, visitorRates, visits, log }: ApiFrameNeeds): ApiFrame {
  return {
    middleware: [
      compress(),
      securityHeaders({ https }),
      visitorLimit({
        ...{ part, now, rates: visitorRates, visits },
        refuse: (c) => problem(c, { refused: 'too-many-requests' }),
      }),
      bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => problem(c, { refused: 'too-large' }) }),
    ],
    answer: async (c, endpoint, make) => {
      try {
        const made = await make();
        if (isRefusal(made)) return problem(c, made);
        return c.body(JSON.stringify(endpoint.answer.parse(made)), 200, HEADERS);
      } catch (error) {
        log.error('api.failed', error, { path: endpoint.path });
        return problem(c, { refused: 'try-later' });
      }
    },
    withInput: async (c, endpoint, act) => {
      const input = await readInput(c, endpoint);
      return isRefusal(input) ? input : act(input);
    },
  };
}

const HEADERS = { 'Content-Type': 'application/json', ...personalPageHeaders };

function isRefusal(made: unknown): made is Refusal {
  return typeof made === 'object' && made !== null && 'refused' in made;
}
