import { type AuditEntry, auditFields, NO_AUDIT_BEFORE } from '../../contracts/audit-entry.ts';
import { sha256 } from '../../platform/ids.ts';
import type { Audit } from '../../ports/audit.ts';

/** `head`: the newest entry's hash, to compare with the one in the log. `why` of a break tells what does not fit. */
export type AuditCheck =
  | { readonly kind: 'whole'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly at: number; readonly why: AuditBreak; readonly sound: number };

/** An id that does not follow, a row that is tied to another one than the one before it, a row whose content was changed. */
export type AuditBreak = 'missing' | 'not-tied' | 'changed';

/** Reads the whole log, a thousand entries at a time, and tells the first that does not fit. */
export async function verifyAudit({ after }: Pick<Audit, 'after'>): Promise<AuditCheck> {
  let last = { id: 0, hash: NO_AUDIT_BEFORE };
  for (;;) {
    const entries = await after(last.id, AT_ONCE);
    for (const entry of entries) {
      const why = breakIn(entry, last);
      if (why !== undefined) return { kind: 'broken', at: entry.id, why, sound: last.id };
      last = entry;
    }
    if (entries.length < AT_ONCE) return { kind: 'whole', entries: last.id, head: last.hash };
  }
}

const AT_ONCE = 1_000;

function breakIn(entry: AuditEntry, before: Pick<AuditEntry, 'id' | 'hash'>): AuditBreak | undefined {
  if (entry.id !== before.id + 1) return 'missing';
  if (entry.previousHash !== before.hash) return 'not-tied';
  return sha256(auditFields(entry)) === entry.hash ? undefined : 'changed';
}
