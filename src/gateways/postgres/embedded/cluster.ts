import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedToStart } from '../../../platform/errors.ts';
import type { PostgresBinaries } from './binaries.ts';
import { isAlive, runProgram } from './program.ts';
import { canReach, type ServiceAccount, serviceAccount } from './service-account.ts';

/**
 * Where the embedded database lives: `home` holds the cluster (PostgreSQL's own files), its password and its log.
 * `account` is whose rights PostgreSQL runs with, when it is not ours.
 */
export type ClusterPlace = {
  readonly home: string;
  readonly cluster: string;
  readonly account: ServiceAccount | undefined;
};

export const DATABASE_USER = 'denserola';
const NOTE = 'postgres-is-elsewhere.txt';

/**
 * `DATA_DIR/postgres`, unless PostgreSQL would have to run as an account that cannot get there (root's clone below a
 * closed folder): then a folder of its own below /var/lib/denserola, and a note in `dataDir` that says so.
 */
export async function clusterPlace(dataDir: string): Promise<ClusterPlace> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const noted = join(folder, NOTE);
  if (existsSync(noted)) return placeAt((await readFile(noted, 'utf8')).trim());
  const here = placeAt(join(folder, 'postgres'));
  if (here.account === undefined || canReach(here.account, here.cluster)) return here;
  if (existsSync(here.cluster)) {
    throw new RefusedToStart(
      `the database in ${here.cluster} belongs to user id ${here.account.uid}, who may not enter that folder any more`,
    );
  }
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const elsewhere = placeAt(join('/var/lib/denserola', name));
  await mkdir(elsewhere.home, { recursive: true });
  await chmod('/var/lib/denserola', 0o755);
  await chmod(elsewhere.home, 0o755);
  await writeFile(noted, `${elsewhere.home}\n`);
  return elsewhere;
}

/** True when a database was ever made for this folder. Makes nothing, unlike a start. */
export function hasCluster(dataDir: string): boolean {
  const noted = join(dataDir, NOTE);
  const home = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : join(dataDir, 'postgres');
  return existsSync(join(home, 'cluster'));
}

/** Makes the cluster when there is none yet. It appears whole or not at all, however many start at once. */
export async function ensureCluster(needs: {
  readonly place: ClusterPlace;
  readonly binaries: PostgresBinaries;
  readonly password: string;
  readonly isDurable: boolean;
}): Promise<void> {
  const { home, cluster, account } = needs.place;
  if (existsSync(cluster)) return;
  await removeAbandonedDrafts(home);
  const draft = join(home, `draft-${process.pid}`);
  const passwordFile = join(draft, 'password');
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, needs.password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  await runProgram({
    program: needs.binaries.initdb,
    account,
    args: [
      `--pgdata=${join(draft, 'cluster')}`,
      `--username=${DATABASE_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      ...(needs.isDurable ? [] : ['--no-sync']),
    ],
  });
  // Someone who started at the same moment may have been faster; then theirs is used.
  await rename(join(draft, 'cluster'), cluster).catch((error: unknown) => {
    if (!existsSync(cluster)) throw error;
  });
  await rm(draft, { recursive: true, force: true });
}

/** The superuser's password, made at the first start and kept readable for our own account only. */
export async function clusterPassword(home: string): Promise<string> {
  await mkdir(home, { recursive: true });
  const file = join(home, 'password');
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(file, 'utf8')).trim();
}

function placeAt(home: string): ClusterPlace {
  const cluster = join(home, 'cluster');
  refuseForeignCluster(cluster);
  return { home, cluster, account: serviceAccount(cluster) };
}

function refuseForeignCluster(cluster: string): void {
  const uid = process.getuid?.();
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (uid === undefined || uid === 0 || owner === undefined || owner === uid) return;
  throw new RefusedToStart(`the database in ${cluster} belongs to another user: start as that user, or set DATA_DIR`);
}

/** What a start that was killed during initdb left behind. */
async function removeAbandonedDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^draft-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    await rm(join(home, name), { recursive: true, force: true });
  }
}
