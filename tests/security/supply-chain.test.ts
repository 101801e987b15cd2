import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const runtime = packages.filter(([, one]) => !one.dev && !one.devOptional && !one.optional);

/** What a person who runs the product runs with it. To add one is a decision: docs/decisions/0006. */
const MOST_DIRECT = 18;
const MOST_RUNTIME = 103;

describe('what others wrote', () => {
  it('is pinned by its content, every package of it', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(100);
    const loose = packages.filter(([, one]) => !one.link && !/^sha512-[A-Za-z0-9+/]{86}==/.test(one.integrity ?? ''));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('comes from no address but the registry', () => {
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(resolved),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('is asked for by exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  });

  it('runs nothing when it is installed, and nothing of ours does', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare'];
    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
  });

  it('is little where the product runs', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST_DIRECT);
    expect(runtime.length).toBeLessThanOrEqual(MOST_RUNTIME);
  });

  it('wants to run something at its installation only in tools, none of which gets to', () => {
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('can be listed as a bill of materials', { timeout: 120_000 }, () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    const sbom = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8' })) as {
      bomFormat: string;
      components: readonly { readonly name: string; readonly hashes?: readonly unknown[] }[];
    };
    expect(sbom.bomFormat).toBe('CycloneDX');
    const listed = new Set(sbom.components.map(({ name }) => name));
    expect(Object.keys(manifest.dependencies).filter((name) => !listed.has(name))).toEqual([]);
  });
});
