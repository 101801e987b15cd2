import { createHash, timingSafeEqual } from 'node:crypto';

/** The header that the registered webhook carries. */
export const TOKEN_HEADER = 'x-denserola-token';

/**
 * Checks a header against the accepted tokens: one, or the old and the new one while they are being changed. All are
 * compared, as hashes of one length, so that the time taken tells nothing about any of them.
 */
export function tokenCheck(tokens: readonly string[]): (header: string | undefined) => boolean {
  const accepted = tokens.filter((token) => token !== '').map(digest);
  return function isAccepted(header) {
    const given = digest(header ?? '');
    const matches = accepted.filter((token) => timingSafeEqual(token, given));
    return matches.length > 0;
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
