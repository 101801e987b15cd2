import { describe, expect, it } from 'vitest';
import {
  argumentsOf,
  calledName,
  isNode,
  type Node,
  nameOf,
  nodesOf,
  ourSources,
  parsed,
  type Source,
} from '../support/our-sources.ts';

/**
 * SQL is text that was written down when the program was: every statement given to `query` is a literal, or put together
 * from constants of the same file. What people send travels as parameters.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  'src/gateways/postgres/outbox.ts query(nothing)': 'the helper `run`, which is given the constants below it',
  'src/gateways/postgres/begin-turn.ts query(takeLease)': 'made above it, of constants',
  'src/gateways/postgres/begin-turn.ts query(readPending)': 'made above it, of constants',
  'src/gateways/postgres/begin-turn.ts builds SQL from values':
    '`pendingOf` is given two constants, that name the person',
  'src/gateways/postgres/commit-plain-turn.ts query(nothing)': 'one of two constants',
  'src/gateways/postgres/operators.ts query(statement)': 'the helper `run`, which is given the constants below it',
  'src/gateways/postgres/insert-into-inbox.ts query(statement)': 'one of two constants',
};

function problemsIn({ file, tree }: Source): readonly string[] {
  const nodes = nodesOf(tree);
  const constants = constantsOf(nodes);
  const isFixed = (node: unknown): boolean => isFixedText(node, constants);
  const queries = nodes.filter((node) => node.type === 'CallExpression' && calledName(node) === 'query');
  const given = queries.flatMap((call) => {
    const [statement] = argumentsOf(call);
    const text = isNode(statement) && statement.type === 'ObjectExpression' ? fieldOf(statement, 'text') : statement;
    return isFixed(text) ? [] : [`${file} query(${nameOf(text) ?? (isNode(text) ? text.type : 'nothing')})`];
  });
  const built = nodes
    .filter((node) => looksLikeSql(node) && !isFixed(node))
    .map(() => `${file} builds SQL from values`);
  return [...given, ...built];
}

/** Names that are bound once, at the top of the file, to a fixed text. */
function constantsOf(nodes: readonly Node[]): ReadonlySet<string> {
  const constants = new Set<string>();
  const declarations = nodes
    .filter((node) => node.type === 'VariableDeclaration' && node.kind === 'const')
    .flatMap((node) => (Array.isArray(node.declarations) ? (node.declarations as readonly Node[]) : []));
  for (let before = -1; before !== constants.size; ) {
    before = constants.size;
    for (const { id, init } of declarations) {
      const name = nameOf(id);
      if (name !== undefined && /^[A-Z][A-Z_\d]*$/.test(name) && isFixedText(init, constants)) constants.add(name);
    }
  }
  for (const loop of nodes.filter(({ type }) => type === 'ForOfStatement')) {
    const list = declarations.find(({ id }) => nameOf(id) === nameOf(loop.right))?.init;
    const name = loopVariable(loop.left);
    if (name !== undefined && isListOfFixedTexts(list, constants)) constants.add(name);
  }
  return constants;
}

function loopVariable(left: unknown): string | undefined {
  if (!isNode(left) || !Array.isArray(left.declarations)) return undefined;
  return nameOf((left.declarations as readonly Node[])[0]?.id);
}

function isListOfFixedTexts(list: unknown, constants: ReadonlySet<string>): boolean {
  if (!isNode(list) || list.type !== 'ArrayExpression') return false;
  const items = list.elements as readonly { readonly expression?: unknown }[];
  return items.every(({ expression }) => isFixedText(expression, constants));
}

function isFixedText(node: unknown, constants: ReadonlySet<string>): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'StringLiteral' || node.type === 'NumericLiteral') return true;
  if (node.type === 'Identifier') return constants.has(String(node.value));
  if (node.type === 'TemplateLiteral')
    return (node.expressions as readonly unknown[]).every((one) => isFixedText(one, constants));
  if (node.type === 'BinaryExpression') return isFixedText(node.left, constants) && isFixedText(node.right, constants);
  return false;
}

function fieldOf(object: Node, name: string): unknown {
  const properties = object.properties as readonly Node[];
  return properties.find((one) => one.type === 'KeyValueProperty' && nameOf(one.key) === name)?.value;
}

const SQL =
  /\b(?:SELECT\s[\s\S]*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(?:CREATE|ALTER|DROP)\s+(?:TABLE|DATABASE|ROLE|USER))\b/;

function looksLikeSql(node: Node): boolean {
  if (node.type !== 'TemplateLiteral') return false;
  const quasis = node.quasis as readonly { readonly cooked?: string }[];
  return SQL.test(quasis.map(({ cooked = '' }) => cooked).join(' x '));
}

describe('SQL', () => {
  it('is never built from values, anywhere in the product', () => {
    const problems = ourSources().flatMap(problemsIn);
    expect(problems.filter((problem) => !(problem in REVIEWED))).toEqual([]);
  });

  it('has no reviewed exception that is not there any more', () => {
    const problems = new Set(ourSources().flatMap(problemsIn));
    expect(Object.keys(REVIEWED).filter((problem) => !problems.has(problem))).toEqual([]);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs, as texts
  it.each([
    'pool.query(`SELECT * FROM people WHERE id = ${id}`)',
    "pool.query('SELECT ' + column + ' FROM people')",
    'pool.query({ text: `DELETE FROM inbox WHERE key = ${key}`, values: [] })',
    'const text = `UPDATE outbox SET text = ${words}`; send(text);',
    'let LATER = `a`; LATER = words; pool.query(LATER)',
    'const WHERE = `name = ${name}`; pool.query(`SELECT * FROM people WHERE ${WHERE}`)',
    'pool.query(statementOf(request))',
    'for (const statement of given) pool.query(statement)',
    'const ALL = [`SELECT ${id}`]; for (const statement of ALL) pool.query(statement)',
  ])('is caught when it is: %s', (code) => {
    expect(problemsIn({ file: 'planted.ts', tree: parsed(code) })).not.toEqual([]);
  });

  it('may be put together from constants', () => {
    const code =
      "const OPEN = `('a', 'b')`; const ALL = `SELECT * FROM outbox WHERE status IN ${OPEN}`; pool.query(ALL, [id])";
    expect(problemsIn({ file: 'planted.ts', tree: parsed(code) })).toEqual([]);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs, as texts
});
