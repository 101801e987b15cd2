import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseSync } from '@swc/core';

/** A node of a syntax tree, as far as the checks here look into it. */
export type Node = { readonly type: string; readonly [field: string]: unknown };
export type Source = { readonly file: string; readonly tree: unknown };

const root = resolve(import.meta.dirname, '../..');

/** Everything that the product runs, parsed: src without its tests. */
export function ourSources(): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(root, 'src', file))
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), tree: parsed(readFileSync(path, 'utf8')) }));
}

export function parsed(text: string): unknown {
  return parseSync(text, { syntax: 'typescript', target: 'es2024' });
}

/** Every node, parents first. */
export function nodesOf(tree: unknown): readonly Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [tree];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isNode(next)) found.push(next);
    waiting.push(...Object.values(next).toReversed());
  }
  return found;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** `a.b.c` of a chain of names, or `undefined` for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.value);
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(node.object);
  const property =
    isNode(node.property) && node.property.type === 'Identifier' ? String(node.property.value) : undefined;
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

/** The last name of what is called: `query` of `pool.query(…)` and of `this.pools[0].query(…)`. */
export function calledName(call: Node): string | undefined {
  const { callee } = call;
  if (!isNode(callee)) return undefined;
  if (callee.type === 'Identifier') return String(callee.value);
  if (callee.type !== 'MemberExpression') return undefined;
  return isNode(callee.property) && callee.property.type === 'Identifier' ? String(callee.property.value) : undefined;
}

export function argumentsOf(call: Node): readonly unknown[] {
  const list = Array.isArray(call.arguments) ? (call.arguments as readonly { readonly expression?: unknown }[]) : [];
  return list.map((argument) => argument.expression);
}

/** Modules that a source imports, static and dynamic ones with a literal name. */
export function importsOf(tree: unknown): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    if (node.type === 'ImportDeclaration' && node.typeOnly === true) return [];
    const { source } = node;
    return isNode(source) && source.type === 'StringLiteral' ? [String(source.value)] : [];
  });
}
