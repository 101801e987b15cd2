import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../../ports/one-time-codes.ts';

const STEP_S = 30;
/** A phone's clock may be half a minute wrong, either way. */
const NEIGHBOURS = 1;
const SECRET_BYTES = 20;

export function totpCodes({ issuer }: { readonly issuer: string }): OneTimeCodes {
  const totp = (secret: string, label: string) =>
    new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: STEP_S });
  return {
    newSecret: () => new Secret({ size: SECRET_BYTES }).base32,
    address: (secret, name) => totp(secret, name).toString(),
    stepOf(secret, code, now) {
      const token = code.replace(/\s/g, '');
      if (!/^\d{6}$/.test(token)) return undefined;
      const delta = totp(secret, '').validate({ token, timestamp: now, window: NEIGHBOURS });
      return delta === null ? undefined : Math.floor(now / 1000 / STEP_S) + delta;
    },
  };
}
