import type { LoginParts } from '../../src/apps/login-parts.ts';

/** Whoever's id is in the cookie `who` is logged in, for tests in which logging in itself is another story. */
export const loginByCookie: LoginParts = {
  visitorOf: async (c) => {
    const personId = /who=([0-9a-f-]{36})/.exec(c.req.header('cookie') ?? '')?.[1];
    return personId === undefined ? undefined : { personId, level: 'code' };
  },
  stepUp: async () => 'fresh',
  guardChange: (_, next) => next(),
};
