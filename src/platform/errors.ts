/**
 * A fault that says whether trying again can help. Expected outcomes are return values; these are thrown.
 * `code` is stable and safe to show to a program; the message is for operators and never goes to a person.
 */
export class Fault extends Error {
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.retryable = options.retryable;
  }
}

/** The lease was lost, or a row was dealt with by another worker: this turn's result must be thrown away. */
export class StaleLease extends Fault {
  constructor(personId: string) {
    super('stale-lease', `the lease on person ${personId} is no longer held`, { retryable: true });
    this.name = 'StaleLease';
  }
}

/** The gateway cannot be reached or does not answer as it should. */
export class GatewayUnavailable extends Fault {
  constructor(message: string, cause?: unknown) {
    super('gateway-unavailable', message, { retryable: true, cause });
    this.name = 'GatewayUnavailable';
  }
}

/** The start must stop: a setting is wrong or the world is not as required. The message is one clear line. */
export class RefusedToStart extends Fault {
  constructor(message: string) {
    super('refused-to-start', message, { retryable: false });
    this.name = 'RefusedToStart';
  }
}
