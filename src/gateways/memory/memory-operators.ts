import { growingWait } from '../../contracts/growing-wait.ts';
import { nameKey } from '../../contracts/name-key.ts';
import type { Operator } from '../../contracts/operator.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OperatorInvitation, OperatorRow, Operators } from '../../ports/operators.ts';

type Row = Operator & {
  readonly sealedSecret: string;
  readonly lastStep: number;
  readonly createdAt: number;
  readonly isActive: boolean;
};
type Session = { readonly operatorId: string; readonly createdAt: number; readonly seenAt: number };

export function memoryOperators({ clock }: { readonly clock: Clock }): Operators {
  const rows = new Map<string, Row>();
  const invitations = new Map<string, OperatorInvitation & { readonly until: number }>();
  const sessions = new Map<string, Session>();
  const grants = new Map<string, { readonly reason: string; readonly at: number }>();
  const tries = new Map<string, { readonly count: number; readonly waitUntil: number }>();

  function byName(name: string): Row | undefined {
    return [...rows.values()].find((row) => nameKey(row.name) === nameKey(name));
  }
  function openInvitation(secretHash: string) {
    const found = invitations.get(secretHash);
    return found === undefined || found.until <= clock.now() ? undefined : found;
  }
  function seenAt(operatorId: string): number | undefined {
    const times = [...sessions.values()].filter((one) => one.operatorId === operatorId).map((one) => one.seenAt);
    return times.length === 0 ? undefined : Math.max(...times);
  }

  return {
    isAnybodyHere: async () => rows.size > 0,
    list: async () =>
      [...rows.values()]
        .toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || nameKey(a.name).localeCompare(nameKey(b.name)))
        .map(({ id, name, role, createdAt, isActive }): OperatorRow => {
          return { id, name, role, createdAt, isActive, seenAt: seenAt(id) };
        }),
    byName: async (name) => {
      const row = byName(name);
      return row?.isActive ? { operator: operatorIn(row), sealedSecret: row.sealedSecret } : undefined;
    },
    useStep: async (operatorId, step) => {
      const row = rows.get(operatorId);
      if (!row?.isActive || row.lastStep >= step) return false;
      rows.set(operatorId, { ...row, lastStep: step });
      return true;
    },
    invite: async ({ secretHash, forMs, ...invitation }) => {
      if (byName(invitation.name)) return 'name-taken';
      invitations.set(secretHash, { ...invitation, until: clock.now() + forMs });
      return 'invited';
    },
    invitation: async (secretHash) => {
      const found = openInvitation(secretHash);
      return found && { name: found.name, role: found.role, sealedSecret: found.sealedSecret };
    },
    enrol: async ({ secretHash, id, sealedSecret, step }) => {
      const found = openInvitation(secretHash);
      if (found === undefined || byName(found.name)) return undefined;
      invitations.delete(secretHash);
      const operator = { id, name: found.name, role: found.role };
      rows.set(id, { ...operator, sealedSecret, lastStep: step, createdAt: clock.now(), isActive: true });
      return operator;
    },
    deactivate: async (id) => {
      const row = rows.get(id);
      const admins = [...rows.values()].filter((one) => one.isActive && one.role === 'admin');
      if (!row?.isActive || (row.role === 'admin' && admins.length === 1)) return false;
      rows.set(id, { ...row, isActive: false });
      for (const [hash, { operatorId }] of sessions) if (operatorId === id) sessions.delete(hash);
      return true;
    },
    startSession: async (operatorId, hash) => {
      sessions.set(hash, { operatorId, createdAt: clock.now(), seenAt: clock.now() });
    },
    session: async (hash, { idleMs, absoluteMs }) => {
      const session = sessions.get(hash);
      const now = clock.now();
      if (!session || session.seenAt <= now - idleMs || session.createdAt <= now - absoluteMs) return undefined;
      sessions.set(hash, { ...session, seenAt: now });
      const row = rows.get(session.operatorId);
      return row?.isActive ? operatorIn(row) : undefined;
    },
    endSession: async (hash) => {
      sessions.delete(hash);
    },
    grant: async (hash, personId, forMs) => {
      const given = sessions.has(hash) ? grants.get(`${hash} ${personId}`) : undefined;
      return given !== undefined && given.at > clock.now() - forMs ? given.reason : undefined;
    },
    giveReason: async (hash, personId, reason) => {
      grants.set(`${hash} ${personId}`, { reason, at: clock.now() });
    },
    waitFor: async (key) => Math.max(0, (tries.get(key)?.waitUntil ?? 0) - clock.now()),
    failed: async (key) => {
      const count = (tries.get(key)?.count ?? 0) + 1;
      tries.set(key, { count, waitUntil: clock.now() + growingWait(count) });
    },
    succeeded: async (key) => {
      tries.delete(key);
    },
  };
}

function operatorIn({ id, name, role }: Row): Operator {
  return { id, name, role };
}
