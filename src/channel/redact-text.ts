import { MASK, maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';
import { SECRET_NAMES } from './strip-secrets.ts';

/**
 * The same as `stripSecrets` for bytes that are not JSON or were cut off: replaces the value after every secret name, and
 * masks identifiers as far as they can be told without the accents of the words around them. Works on bytes as Latin-1,
 * so that what is not valid UTF-8 stays as it came.
 */
export function redactText(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const redacted = text
    .replace(NAME_AND_VALUE, (_all, before: string) => `${before}"[removed]"`)
    .replace(ENCODED_FILE, '[base64]');
  const masked = maskIdentifiers(redacted).text.replaceAll(MASK, MASK_AS_LATIN1);
  return new Uint8Array(Buffer.from(masked, 'latin1'));
}

const MASK_AS_LATIN1 = Buffer.from(MASK, 'utf8').toString('latin1');

const NAMES = [...SECRET_NAMES].map((name) => [...name].join('[-_]?')).join('|');
/** A quoted value, its closing quote missing where the body was cut off; the same inside a quoted text; or bare words. */
const VALUE = String.raw`"(?:[^"\\]|\\.)*"?|\\{1,4}"[^"]*"?|'[^']*'?|(?:Bearer\s+)?[^\s,"'{}\[\]]+`;
const NAME_AND_VALUE = new RegExp(String.raw`(\\{0,4}["']?\b(?:${NAMES})\\{0,4}["']?\s*[:=]\s*)(?:${VALUE})`, 'gi');
const ENCODED_FILE = /[A-Za-z0-9+/]{513,}={0,2}/g;
