import type { IncomingMessage, ServerResponse } from 'node:http';

/** A route that needs no framework: takes the request and answers it, or says with `false` that it is not its own. */
export type NodeRoute = (request: IncomingMessage, response: ServerResponse) => boolean;
