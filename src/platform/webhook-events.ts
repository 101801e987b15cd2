/**
 * What EvolutionAPI is asked to post. `all`: everything that the channel reads. `lean`: without echoes and receipts of our own
 * messages, four webhooks for each of them; the gap sweep asks for their statuses in bulk instead.
 */
export const WEBHOOK_EVENTS = ['all', 'lean'] as const;
export type WebhookEvents = (typeof WEBHOOK_EVENTS)[number];

/** How much later a status may be known than by webhook: a gap sweep (5 minutes), and the pass that takes in what it found. */
export const STATUS_DELAY_MS: Readonly<Record<WebhookEvents, number>> = { all: 0, lean: 360_000 };
