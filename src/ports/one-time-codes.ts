/** Codes of six digits that change every 30 seconds (TOTP, RFC 6238), as every authenticator app makes them. */
export type OneTimeCodes = {
  /** A new seed, in base32. */
  readonly newSecret: () => string;
  /** What the QR code for the app says. */
  readonly address: (secret: string, name: string) => string;
  /** The time step whose code this is, of the present one and its neighbours; `undefined`: a wrong code. */
  readonly stepOf: (secret: string, code: string, now: number) => number | undefined;
};
