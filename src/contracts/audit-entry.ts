/** What an operator did. `about`: a person's id, an operator's id, a setting's name; never a phone or words of a person. */
export type AuditRecord = {
  readonly operatorId: string;
  readonly action: string;
  readonly about: string;
  /** What the operator typed. Empty where no reason is asked for. */
  readonly reason?: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

/** A record as it is kept: numbered without gaps, and tied to the one before it. */
export type AuditEntry = {
  readonly id: number;
  /** Epoch milliseconds by the database's clock. */
  readonly recordedAt: number;
  readonly operatorId: string;
  readonly action: string;
  readonly about: string;
  readonly reason: string;
  /** A JSON object, letter by letter as it was hashed. */
  readonly details: string;
  /** Hex; of the first entry `NO_AUDIT_BEFORE`. */
  readonly previousHash: string;
  /** Hex SHA-256 of `previousHash` and `auditFields`. */
  readonly hash: string;
};

export const NO_AUDIT_BEFORE = '0'.repeat(64);

/** What the hash of an entry is made of, in this order for ever. */
export function auditFields(entry: Omit<AuditEntry, 'hash'>): string {
  const { id, recordedAt, operatorId, action, about, reason, details, previousHash } = entry;
  return JSON.stringify([previousHash, id, recordedAt, operatorId, action, about, reason, details]);
}
