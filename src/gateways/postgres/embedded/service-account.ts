import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The account that PostgreSQL's programs run as, when it is not our own. */
export type ServiceAccount = { readonly uid: number; readonly gid: number };

/** nobody: exists everywhere by number, so no user has to be added. */
const NOBODY: ServiceAccount = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, so root lends it the owner of the existing `cluster`, or nobody's account for a new
 * one. `undefined`: an ordinary user's own account serves.
 */
export function serviceAccount(cluster: string): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!existsSync(cluster)) return NOBODY;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? NOBODY : { uid, gid };
}

/**
 * True when `account` may enter every folder on the way to `path` and read what is there; for a path that does not
 * exist yet, its nearest existing folder decides. Judged by mode bits: access lists are not looked at.
 */
export function canReach(account: ServiceAccount, path: string): boolean {
  const absolute = resolve(path);
  if (!existsSync(absolute)) return canReach(account, dirname(absolute));
  const { mode, uid } = statSync(absolute);
  const rights = uid === account.uid ? mode >> 6 : mode;
  const isEnough = (rights & 0o1) !== 0;
  const parent = dirname(absolute);
  return isEnough && (parent === absolute || canReach(account, parent));
}
