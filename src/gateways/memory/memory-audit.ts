import { type AuditEntry, auditFields, NO_AUDIT_BEFORE } from '../../contracts/audit-entry.ts';
import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../../platform/ids.ts';
import type { Audit } from '../../ports/audit.ts';

export function memoryAudit({ clock }: { readonly clock: Clock }): Audit {
  const entries: AuditEntry[] = [];
  return {
    async record({ operatorId, action, about, reason = '', details }) {
      const unhashed = {
        ...{ id: entries.length + 1, recordedAt: clock.now(), operatorId, action, about, reason },
        details: JSON.stringify(details),
        previousHash: entries.at(-1)?.hash ?? NO_AUDIT_BEFORE,
      };
      const entry = { ...unhashed, hash: sha256(auditFields(unhashed)) };
      entries.push(entry);
      return entry;
    },
    after: async (id, limit) => entries.filter((entry) => entry.id > id).slice(0, limit),
    about: async (about, limit) =>
      entries
        .filter((entry) => entry.about === about)
        .toReversed()
        .slice(0, limit),
    newest: async (limit) => entries.toReversed().slice(0, limit),
  };
}
