import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCode, aSession } from '../support/a-code.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, JOAO, MARIA, MARIA_LID, replies, takeTurn } from '../support/postgres-events.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(backends)('logins ($name)', ({ open }) => {
  let backend: Backend;
  let maria: string;
  beforeEach(async () => {
    backend = await open();
    maria = await takeTurn(backend, replies('oi, Maria'));
  });
  afterEach(() => backend.close());

  const texts = async () => (await backend.messages()).map(({ text }) => text);

  async function loggedIn(code = aCode()): Promise<string> {
    const session = aSession();
    expect(await backend.logins.askCode(code)).toBe('asked');
    expect(await backend.logins.enterCode(code, session)).toMatchObject({ kind: 'entered' });
    return session.sessionHash;
  }

  async function linked(): Promise<string> {
    const session = aSession();
    await takeTurn(backend, { loginLinkHash: session.sessionHash });
    expect(await backend.logins.followLink(session.sessionHash, session)).toBe(maria);
    return session.sessionHash;
  }

  describe('a link out of the chat', () => {
    it('opens a session that may only read, once', async () => {
      const hash = await linked();
      expect(await backend.logins.session(hash)).toEqual({ personId: maria, level: 'link', isFresh: false });
      expect(await backend.logins.followLink(hash, aSession())).toBeUndefined();
    });

    it('opens one for one of many that follow it at one moment', async () => {
      await takeTurn(backend, { loginLinkHash: 'l' });
      const all = await Promise.all([1, 2, 3, 4].map(() => backend.logins.followLink('l', aSession())));
      expect(all.filter((found) => found !== undefined)).toEqual([maria]);
    });

    it('lasts ten minutes', async () => {
      await takeTurn(backend, { loginLinkHash: 'l' });
      await backend.passTime(10 * MINUTE);
      expect(await backend.logins.followLink('l', aSession())).toBeUndefined();
    });

    it('ends with the next one', async () => {
      await takeTurn(backend, { loginLinkHash: 'older' });
      await takeTurn(backend, { loginLinkHash: 'newer' });
      expect(await backend.logins.followLink('older', aSession())).toBeUndefined();
      expect(await backend.logins.followLink('newer', aSession())).toBe(maria);
    });

    it('goes with the person when two turn out to be one', async () => {
      await takeTurn(backend, { loginLinkHash: 'l' }, MARIA_LID);
      await backend.store.identify(MARIA, MARIA_LID);
      const one = await backend.store.identify(MARIA);
      expect(await backend.logins.followLink('l', aSession())).toBe(one);
    });
  });

  describe('a session', () => {
    it('tells the person of each new one, and is an event', async () => {
      await loggedIn();
      await linked();
      expect((await texts()).filter((text) => text === 'Entraram no seu painel')).toHaveLength(2);
      expect((await backend.events()).filter(({ type }) => type === 'logged-in')).toEqual([
        { v: 1, type: 'logged-in', by: 'code' },
        { v: 1, type: 'logged-in', by: 'link' },
      ]);
    });

    it('that gets a code is another one, ends the former, and tells nothing', async () => {
      const hash = await linked();
      const before = await texts();
      const code = aCode({ of: { personId: maria } });
      await backend.logins.askCode(code);
      const session = aSession({ endsHash: hash });
      expect(await backend.logins.enterCode(code, session)).toMatchObject({ kind: 'entered', isNew: false });
      expect(await backend.logins.session(hash)).toBeUndefined();
      expect(await backend.logins.session(session.sessionHash)).toMatchObject({ level: 'code', isFresh: true });
      expect(await texts()).toEqual([...before, code.text]);
    });

    it('of somebody else in the same browser ends too, and the person is told', async () => {
      const marias = await loggedIn();
      const joao = await takeTurn(backend, replies('oi, João'), JOAO);
      const code = aCode({ of: { address: JOAO } });
      await backend.logins.askCode(code);
      const entered = await backend.logins.enterCode(code, aSession({ endsHash: marias }));
      expect(entered).toEqual({ kind: 'entered', personId: joao, isNew: true });
      expect(await backend.logins.session(marias)).toBeUndefined();
    });

    it('is fresh for ten minutes after its code', async () => {
      const hash = await loggedIn();
      await backend.passTime(10 * MINUTE);
      expect(await backend.logins.session(hash)).toMatchObject({ level: 'code', isFresh: false });
    });

    it('ends after half an hour without a page', async () => {
      const [used, left] = [await loggedIn(), await loggedIn()];
      await backend.passTime(20 * MINUTE);
      expect(await backend.logins.session(used)).toBeDefined();
      await backend.passTime(20 * MINUTE);
      expect(await backend.logins.session(used)).toBeDefined();
      expect(await backend.logins.session(left)).toBeUndefined();
    });

    it('ends after twelve hours, however much it is used', async () => {
      const hash = await loggedIn();
      for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
        await backend.passTime(20 * MINUTE);
        expect(await backend.logins.session(hash)).toBeDefined();
      }
      await backend.passTime(20 * MINUTE);
      expect(await backend.logins.session(hash)).toBeUndefined();
    });

    it('ends when it is ended, and no other does', async () => {
      const [one, other] = [await loggedIn(), await loggedIn()];
      await backend.logins.end(one);
      expect(await backend.logins.session(one)).toBeUndefined();
      expect(await backend.logins.session(other)).toBeDefined();
    });

    it('is found by its hash alone', async () => {
      await loggedIn();
      expect(await backend.logins.session('')).toBeUndefined();
      expect(await backend.logins.session('session-0')).toBeUndefined();
    });
  });

  describe.each([
    ['"não fui eu"', { endLogins: true } as const],
    ['a stop', { state: aState({ optedOut: true }), events: [{ v: 1, type: 'opted-out' } as const] }],
    ['an erase', { erase: true, events: [{ v: 1, type: 'erased' } as const] }],
  ])('%s', (_, outcome) => {
    it('ends every session, code and link of the person, and of nobody else', async () => {
      const mine = [await loggedIn(), await linked()];
      await takeTurn(backend, replies('oi, João'), JOAO);
      const his = await loggedIn(aCode({ of: { address: JOAO } }));
      const code = aCode();
      await backend.logins.askCode(code);
      await takeTurn(backend, { loginLinkHash: 'pending link' });
      await takeTurn(backend, outcome);
      for (const hash of mine) expect(await backend.logins.session(hash)).toBeUndefined();
      expect(await backend.logins.session(his)).toBeDefined();
      expect(await backend.logins.enterCode(code, aSession())).toEqual({ kind: 'gone' });
      expect(await backend.logins.followLink('pending link', aSession())).toBeUndefined();
    });
  });

  it('"não fui eu" leaves the limits as they are', async () => {
    const phone = { limitKey: 'one phone' };
    for (let nth = 0; nth < 3; nth += 1) await backend.logins.askCode(aCode(phone));
    await takeTurn(backend, { endLogins: true });
    expect(await backend.logins.askCode(aCode(phone))).toBe('too-often');
  });

  it('a stop at the moment of a login leaves no session', async () => {
    for (let round = 0; round < 5; round += 1) {
      await takeTurn(backend, { ...replies('oi'), events: [{ v: 1, type: 'opted-in' }] });
      const code = aCode();
      await backend.logins.askCode(code);
      const session = aSession();
      await Promise.all([
        backend.logins.enterCode(code, session),
        takeTurn(backend, { state: aState({ optedOut: true }) }),
      ]);
      expect(await backend.logins.session(session.sessionHash)).toBeUndefined();
    }
  });

  it('an erase leaves nothing of codes, links and sessions', async () => {
    await backend.inbox.accept([aMessage('1')], []);
    await loggedIn(aCode({ browserHash: 'canary-b', codeHash: 'canary-c', limitKey: 'canary-l' }));
    await takeTurn(backend, { loginLinkHash: 'canary-link' });
    await takeTurn(backend, { erase: true });
    const everything = await backend.everything();
    for (const trace of ['canary', 'session-']) expect(everything).not.toContain(trace);
  });

  it('forgets what is over, and nothing else', async () => {
    const hash = await loggedIn();
    await takeTurn(backend, { loginLinkHash: 'l' });
    expect(await backend.logins.forgetOld()).toBe(0);
    await backend.passTime(25 * MINUTE);
    expect(await backend.logins.forgetOld()).toBe(1);
    expect(await backend.logins.session(hash)).toBeDefined();
    await backend.passTime(24 * HOUR);
    expect(await backend.logins.forgetOld()).toBe(2);
  });
});
