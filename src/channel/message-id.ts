import { at } from './json-value.ts';

/** A message's id when it can be a key: visible ASCII, as WhatsApp (hex) and Meta (`wamid.` and base64) make them. */
export function messageIdAt(value: unknown, ...path: readonly string[]): string | undefined {
  const id = at(value, ...path);
  return typeof id === 'string' && /^[\x21-\x7e]{1,256}$/.test(id) ? id : undefined;
}
