import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');

/** One import that must not be, for each rule of who may import whom. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['domain-depends-on-nothing', 'src/domain/money/planted.ts', '../../platform/clock.ts'],
  ['contracts-and-ports-know-the-domain', 'src/contracts/planted.ts', '../platform/clock.ts'],
  ['contracts-and-ports-know-the-domain', 'src/ports/planted.ts', '../channel/parse-webhook.ts'],
  ['platform-stands-below', 'src/platform/planted.ts', '../domain/money/centavos.ts'],
  ['beta-stands-alone', 'src/beta/planted.ts', '../conversation/decide.ts'],
  ['channel-stands-alone', 'src/channel/planted.ts', '../delivery/deliverer.ts'],
  ['conversation-stands-alone', 'src/conversation/planted.ts', '../channel/parse-webhook.ts'],
  ['delivery-stands-alone', 'src/delivery/planted.ts', '../gateways/postgres/outbox.ts'],
  ['web-stands-alone', 'src/web/planted.ts', '../conversation/decide.ts'],
  ['notifications-stands-alone', 'src/notifications/planted.ts', '../delivery/deliverer.ts'],
  ['watch-stands-alone', 'src/watch/planted.ts', '../delivery/deliverer.ts'],
  ['insights-stands-alone', 'src/insights/planted.ts', '../web/format.ts'],
  ['features-use-no-sdk', 'src/conversation/planted.ts', 'pg'],
  ['a-gateway-knows-no-feature', 'src/gateways/postgres/planted.ts', '../../conversation/decide.ts'],
  ['a-gateway-knows-no-other-gateway', 'src/gateways/evolution-api/planted.ts', '../postgres/outbox.ts'],
  ['traces-are-sent-by-what-is-loaded-when-needed', 'src/apps/planted.ts', '../gateways/otlp/otlp-spans.ts'],
  ['the-simulator-is-an-outside-system', 'src/simulator/planted.ts', '../channel/parse-webhook.ts'],
  ['nobody-imports-apps', 'src/gateways/memory/planted.ts', '../../apps/run-platform.ts'],
  ['cloud-runs-bundles', 'cloud/runner/planted.ts', '../../src/conversation/decide.ts'],
  ['no-unresolvable', 'src/web/planted.ts', './not-there.ts'],
  ['product-uses-no-development-tool', 'src/apps/planted.ts', 'fast-check'],
];

/** The project's rules; packages are seen under this tree's node_modules, which is a link. */
const KEEP_LINKED_PATHS = `import rules from './dependency-cruiser.config.mjs';
export default { ...rules, options: { ...rules.options, preserveSymlinks: true } };
`;

describe('who may import whom', () => {
  let tree: string;
  let caught: ReadonlySet<string>;

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'denserola-boundaries-'));
    for (const part of ['src', 'cloud', 'tests', 'package.json', 'tsconfig.json', 'dependency-cruiser.config.mjs']) {
      await cp(join(root, part), join(tree, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
    await writeFile(join(tree, 'here.config.mjs'), KEEP_LINKED_PATHS);
    for (const [index, [, file, imports]] of VIOLATIONS.entries()) {
      await mkdir(dirname(join(tree, file)), { recursive: true });
      await writeFile(
        join(tree, plantedName(file, index)),
        `import * as planted from '${imports}';\nexport const seen = planted;\n`,
      );
    }
    await writeFile(join(tree, 'src/web/cycle-a.ts'), "import { b } from './cycle-b.ts';\nexport const a = () => b;\n");
    await writeFile(join(tree, 'src/web/cycle-b.ts'), "import { a } from './cycle-a.ts';\nexport const b = () => a;\n");
    caught = await violationsIn(tree);
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  it.each(VIOLATIONS.map((violation, index) => [...violation, index] as const))(
    '%s: catches %s importing %s',
    (rule, file, _imports, index) => {
      expect(caught).toContain(`${rule} ${plantedName(file, index)}`);
    },
  );

  it('catches an import cycle', () => {
    expect([...caught].some((line) => line.startsWith('no-cycles src/web/cycle-'))).toBe(true);
  });

  it('finds nothing but what was planted', () => {
    const honest = [...caught].filter((line) => !/planted-|cycle-/.test(line));
    expect(honest).toEqual([]);
  });
});

function plantedName(file: string, index: number): string {
  return file.replace('planted', `planted-${index}`);
}

/** `rule file` of each violation that dependency-cruiser reports. */
async function violationsIn(folder: string): Promise<ReadonlySet<string>> {
  const tool = join(root, 'node_modules', '.bin', 'depcruise');
  const args = ['--config', 'here.config.mjs', '--output-type', 'json', 'src', 'cloud'];
  const output = await run(process.execPath, [tool, ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(
    (failure: { stdout: string }) => failure,
  );
  const report = JSON.parse(output.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return new Set(report.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
}
