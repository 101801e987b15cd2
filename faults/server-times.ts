/** After this long another process takes over what a dead or paused one held. */
export const LEASE_MS = 4_000;
/** Twice this and a send must fit into a lease, so that nobody sends what another process has taken over. */
export const GATEWAY_TIMEOUT_MS = 1_000;
/** Exit code of a server that said in one line why it could not start: whoever supervises it starts it again. */
export const REFUSED = 75;
