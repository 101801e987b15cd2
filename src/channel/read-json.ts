import { isDeeperThan } from './json-depth.ts';

export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly reason: 'not-utf-8' | 'not-json' | 'too-deep' };

/** Bytes as JSON that is safe to walk. Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = decoded(bytes);
  if (text === undefined) return { kind: 'unreadable', reason: 'not-utf-8' };
  const json = parsedJson(text);
  if (!json) return { kind: 'unreadable', reason: 'not-json' };
  if (isDeeperThan(json.value, DEEPEST_JSON)) return { kind: 'unreadable', reason: 'too-deep' };
  return { kind: 'json', value: json.value };
}

/** WhatsApp's own nesting stays below 20. Deeper JSON overflows the stack of whatever copies or stores it. */
const DEEPEST_JSON = 64;

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** A lenient decoder would silently put U+FFFD into somebody's words. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
