import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** Makes secrets for links: 256 random bits in URL-safe letters. */
export type SecretMaker = () => string;

export const randomSecret: SecretMaker = () => randomBytes(32).toString('base64url');

/** SHA-256 in hex: what is stored of a secret, and how two texts are compared without keeping them. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** HMAC-SHA-256 in hex: for what has few possible values (phones, codes), whose plain hash could be found by trying all. */
export function keyedHash(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Six digits for a person to type, each of the million as likely as any other. */
export function randomCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
