import type { AuditEntry, AuditRecord } from '../contracts/audit-entry.ts';

/** What operators did, for ever. Appends stand in one line, however many processes write. */
export type Audit = {
  /** Resolves once it is durable: whoever shows or changes something records it first. */
  readonly record: (record: AuditRecord) => Promise<AuditEntry>;
  /** Up to `limit` entries after this id, oldest first. */
  readonly after: (id: number, limit: number) => Promise<readonly AuditEntry[]>;
  /** What was done about a person, an operator, a setting: the newest entries, newest first. */
  readonly about: (about: string, limit: number) => Promise<readonly AuditEntry[]>;
  /** The newest entries, newest first. */
  readonly newest: (limit: number) => Promise<readonly AuditEntry[]>;
};
