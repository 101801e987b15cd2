import { describe, expect, it } from 'vitest';
import {
  argumentsOf,
  calledName,
  importsOf,
  isNode,
  type Node,
  nameOf,
  nodesOf,
  ourSources,
  parsed,
  type Source,
} from '../support/our-sources.ts';

/** Who may start a program, and which. All of them give a fixed program and a list of arguments, never a shell line. */
const MAY_START_PROGRAMS: Readonly<Record<string, string>> = {
  'src/gateways/postgres/embedded/cluster.ts': 'initdb of the installed package',
  'src/gateways/postgres/embedded/postmaster.ts': 'postgres of the installed package',
  'src/gateways/postgres/embedded/program.ts': 'runs the two above',
  'src/gateways/postgres/embedded/service-account.ts': 'id, to find an account that is not root',
};

/** Dynamic imports of a name that is not written there, and where the name comes from. */
const MAY_IMPORT_BY_NAME: Readonly<Record<string, string>> = {
  'src/gateways/postgres/embedded/binaries.ts': "the platform's own PostgreSQL package, named by process.platform",
};

function problemsIn({ file, tree }: Source): readonly string[] {
  const nodes = nodesOf(tree);
  const calls = nodes.filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
  return [
    ...calls.flatMap((call) => problemOf(call, file).map((problem) => `${file}: ${problem}`)),
    ...importsOf(tree)
      .filter((name) => FORBIDDEN_MODULES.test(name))
      .map((name) => `${file}: imports ${name}`),
    ...(importsOf(tree).some((name) => /^(?:node:)?child_process$/.test(name)) && !(file in MAY_START_PROGRAMS)
      ? [`${file}: starts programs`]
      : []),
    ...nodes.filter(isShellOption).map(() => `${file}: starts a shell`),
  ];
}

const FORBIDDEN_MODULES = /^(?:node:)?(?:vm|repl|inspector)$/;

function problemOf(call: Node, file: string): readonly string[] {
  const name = calledName(call) ?? '';
  const callee = isNode(call.callee) ? call.callee : undefined;
  const whole = nameOf(callee) ?? '';
  const [first] = argumentsOf(call);
  if (callee?.type === 'Import')
    return isLiteral(first) || file in MAY_IMPORT_BY_NAME ? [] : ['imports what data names'];
  if (whole === 'eval' || whole === 'globalThis.eval' || whole === 'Function') return [`calls ${whole}`];
  if (['setTimeout', 'setInterval', 'setImmediate'].includes(name) && isText(first)) return [`gives a text to ${name}`];
  if (['exec', 'execSync'].includes(whole)) return ['gives a line to a shell'];
  if (name === 'require' && !isLiteral(first)) return ['requires what data names'];
  return [];
}

const isLiteral = (node: unknown) => isNode(node) && node.type === 'StringLiteral';
const isText = (node: unknown) => isNode(node) && (node.type === 'StringLiteral' || node.type === 'TemplateLiteral');

function isShellOption(node: Node): boolean {
  if (node.type !== 'KeyValueProperty' || nameOf(node.key) !== 'shell') return false;
  return !(isNode(node.value) && node.value.type === 'BooleanLiteral' && node.value.value === false);
}

describe('data never becomes code', () => {
  it('anywhere in the product', () => {
    expect(ourSources().flatMap(problemsIn)).toEqual([]);
  });

  it.each([
    'eval(text)',
    'new Function(text)()',
    'await import(name)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program, as a text
    'await import(`./${name}.ts`)',
    'setTimeout("run()", 1)',
    "import vm from 'node:vm'",
    "import { spawn } from 'node:child_process'; spawn('ls')",
    "spawn('ls', [], { shell: true })",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program, as a text
    'exec(`ls ${name}`)',
  ])('and this check catches %s', (code) => {
    expect(problemsIn({ file: 'planted.ts', tree: parsed(code) })).not.toEqual([]);
  });
});
