import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf, nodesOf, ourSources } from '../support/our-sources.ts';

const root = resolve(import.meta.dirname, '../..');

const JWT = /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}\b/;

/** What keys of the usual kinds look like. A secret scanner of npm's (secretlint) would bring 60 packages for the same. */
const SECRETS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{60,}\b/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/],
  ['Google key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['Meta token', /\bEAA[A-Z][A-Za-z0-9]{60,}\b/],
  ['model key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}\b/],
  ['JWT', JWT],
  [
    'address with a password',
    /\b(?:postgres(?:ql)?|mysql|redis|amqps?|https?):\/\/[^\s:/@'"`$]+:(?!password@|\[)[^\s:/@'"`$]{3,}@[\w.-]+/,
  ],
];

/**
 * EvolutionAPI minted these for ten minutes, with a secret made up for the recording: their own end is long past. Those
 * without an end in the past would be found.
 */
function isOver(jwt: string): boolean {
  const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as { exp?: number };
  return claims.exp !== undefined && claims.exp < RECORDED_BEFORE;
}
const RECORDED_BEFORE = Date.UTC(2026, 10, 24) / 1000;

function secretsIn(text: string): readonly string[] {
  const all = text.replace(new RegExp(JWT, 'g'), (jwt) => (isOver(jwt) ? '' : jwt));
  return SECRETS.filter(([, pattern]) => pattern.test(all)).map(([kind]) => kind);
}

/** Tracked files, and those that could be committed next. */
function files(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  return [...new Set(listed.toString().split('\0'))].filter(
    (file) => file !== '' && file !== 'tests/security/secrets.test.ts',
  );
}

describe('secrets', () => {
  it('are in no file of the repository', () => {
    const all = files();
    expect(all.length).toBeGreaterThan(300);
    const found = all.flatMap((file) => secretsIn(readIfThere(file)).map((kind) => `${file}: ${kind}`));
    expect(found).toEqual([]);
  });

  it('have no file of their own in the repository', () => {
    const kept = files().filter((file) =>
      /(?:^|\/)(?:\.env(?!\.example)[^/]*|.*\.(?:pem|key|p12|pfx|jks)|id_rsa[^/]*|credentials)$/.test(file),
    );
    expect(kept).toEqual([]);
  });

  it.each([
    'AKIAABCDEFGHIJKLMNOP',
    '-----BEGIN RSA PRIVATE KEY-----',
    `ghp_${'a1B2'.repeat(9)}`,
    `EAAG${'a1B2'.repeat(20)}`,
    `sk-ant-${'a1B2'.repeat(10)}`,
    'postgresql://app:hunter22@db.example/prod',
    // Without an end.
    `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"app":"evolution"}').toString('base64url')}.${'c'.repeat(43)}`,
  ])('would be found: %s', (text) => {
    expect(secretsIn(`const key = '${text}';`)).toHaveLength(1);
  });

  it('come from the environment, which only the programs read, and the database’s program for its PATH', () => {
    const readers = ourSources()
      .filter(({ tree }) => nodesOf(tree).some((node) => nameOf(node) === 'process.env'))
      .map(({ file }) => file);
    expect(readers.filter((file) => !file.startsWith('src/apps/'))).toEqual([
      'src/gateways/postgres/embedded/program.ts',
    ]);
  });
});

function readIfThere(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    // Deleted, but not committed yet.
    return '';
  }
}
