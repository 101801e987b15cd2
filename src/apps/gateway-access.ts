/** Where EvolutionAPI is and how it is spoken to: the real one, or the simulator behind the same REST. */
export type GatewayAccess = {
  readonly url: string;
  readonly apiKey: string;
  readonly instance: string;
  readonly timeoutMs: number;
};

/** EvolutionAPI answers a send when WhatsApp has taken it, which may take this long; after it the answer is "unknown". */
export const GATEWAY_TIMEOUT_MS = 30_000;
