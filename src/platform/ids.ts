import { createHash, randomBytes } from 'node:crypto';

/** Makes secrets for links: 256 random bits in URL-safe letters. */
export type SecretMaker = () => string;

export const randomSecret: SecretMaker = () => randomBytes(32).toString('base64url');

/** SHA-256 in hex: what is stored of a secret, and how two texts are compared without keeping them. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
