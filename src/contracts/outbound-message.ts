/**
 * A message of ours, as the outbox keeps it. Versioned by the table's migrations.
 * `pending` → `sending` (durably, before the gateway is called) → `sent`, or `unknown` when the answer was ambiguous;
 * `unknown` becomes `sent` or `pending` only by reconciliation. `failed` and `cancelled` are final.
 */
export type OutboundStatus = 'pending' | 'sending' | 'unknown' | 'sent' | 'failed' | 'cancelled';

/** `reply` answers a person who wrote; `proactive` starts from us (reminders) and passes the stricter policy. */
export type OutboundPurpose = 'reply' | 'proactive';

export type OutboundDraft = {
  readonly text: string;
  readonly purpose: OutboundPurpose;
};
