import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE_LIMITS, CODE_TRIES } from '../../src/contracts/login.ts';
import type { CodeAsked } from '../../src/ports/logins.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, JOAO, MARIA, MARIA_LID, replies, takeTurn } from '../support/postgres-events.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOBODY = 'phone:551199990000';

let made = 0;

/** Each asked for by another browser, as another phone, unless told otherwise. */
function aCode(changes: Partial<CodeAsked> = {}): CodeAsked {
  made += 1;
  return {
    of: { address: MARIA },
    browserHash: `browser-${made}`,
    codeHash: `code-${made}`,
    limitKey: `phone-${made}`,
    visitorKey: undefined,
    text: 'Seu código é 123456',
    ...changes,
  };
}

function aSession(changes: { endsHash?: string } = {}) {
  made += 1;
  return { sessionHash: `session-${made}`, endsHash: changes.endsHash, notice: 'Entraram no seu painel' };
}

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

  describe('a code', () => {
    it('is sent where the last message went, and logs in', async () => {
      const code = aCode();
      await backend.logins.askCode(code);
      const sent = (await backend.messages()).at(-1);
      expect(sent).toMatchObject({ text: code.text, to: '551187654321@s.whatsapp.net', status: 'pending' });
      const session = aSession();
      expect(await backend.logins.enterCode(code, session)).toEqual({ kind: 'entered', personId: maria, isNew: true });
      expect(await backend.logins.session(session.sessionHash)).toEqual({
        personId: maria,
        level: 'code',
        isFresh: true,
      });
    });

    it('works once', async () => {
      const code = aCode();
      await loggedIn(code);
      expect(await backend.logins.enterCode(code, aSession())).toEqual({ kind: 'gone' });
    });

    it('enters one of many that try it at one moment', async () => {
      const code = aCode();
      await backend.logins.askCode(code);
      const all = await Promise.all([1, 2, 3, 4].map(() => backend.logins.enterCode(code, aSession())));
      expect(all.filter(({ kind }) => kind === 'entered')).toHaveLength(1);
    });

    it('is worth nothing in another browser', async () => {
      const code = aCode();
      await backend.logins.askCode(code);
      const elsewhere = { ...code, browserHash: 'another' };
      expect(await backend.logins.enterCode(elsewhere, aSession())).toEqual({ kind: 'gone' });
    });

    it('bears five tries, also all at one moment, and is then gone even for the right one', async () => {
      const code = aCode();
      await backend.logins.askCode(code);
      const wrong = { ...code, codeHash: 'wrong' };
      const tries = await Promise.all(
        Array.from({ length: CODE_TRIES + 3 }, () => backend.logins.enterCode(wrong, aSession())),
      );
      const left = tries.flatMap((tried) => (tried.kind === 'wrong' ? [tried.triesLeft] : []));
      expect(left.toSorted()).toEqual([0, 1, 2, 3, 4]);
      expect(await backend.logins.enterCode(code, aSession())).toEqual({ kind: 'gone' });
    });

    it('lasts ten minutes', async () => {
      const [early, late] = [aCode(), aCode()];
      await backend.logins.askCode(early);
      await backend.passTime(9 * MINUTE);
      expect(await backend.logins.enterCode(early, aSession())).toMatchObject({ kind: 'entered' });
      await backend.logins.askCode(late);
      await backend.passTime(10 * MINUTE);
      expect(await backend.logins.enterCode(late, aSession())).toEqual({ kind: 'gone' });
    });

    it('is no more in its message once that has left', async () => {
      await backend.logins.askCode(aCode({ text: 'canary 424242' }));
      for (const { id } of await backend.outbox.claim(10)) await backend.outbox.markSent(id, `sent-${id}`);
      for (const { id } of await backend.outbox.claim(10)) await backend.outbox.markSent(id, `sent-${id}`);
      expect(await backend.everything()).not.toContain('canary 424242');
    });

    it('is no more in its message once a stop has cancelled it', async () => {
      await backend.logins.askCode(aCode({ text: 'canary 424242' }));
      await takeTurn(backend, { state: aState({ optedOut: true }), cancelPending: 'all' });
      expect(await backend.everything()).not.toContain('canary 424242');
    });

    it.each([
      ['a number that nobody has', NOBODY, {}],
      ['who gave no consent', JOAO, { state: aState({ consent: 'unasked' }) }],
      ['who only wrote of it', JOAO, { state: aState({ consent: 'refused', firstName: '"consent":"given"' }) }],
      ['who asked us to write no more', JOAO, { state: aState({ optedOut: true }) }],
    ])('of %s is asked for as any other, sent to nobody and fits nothing', async (_, address, turn) => {
      if (address === JOAO) await takeTurn(backend, { ...replies('oi, João'), ...turn }, JOAO);
      const before = await texts();
      const code = aCode({ of: { address } });
      expect(await backend.logins.askCode(code)).toBe('asked');
      expect(await texts()).toEqual(before);
      expect(await backend.logins.enterCode(code, aSession())).toEqual({ kind: 'wrong', triesLeft: 4 });
    });

    it('finds a person whose state holds what only JSON as text can hold', async () => {
      await takeTurn(backend, { ...replies('oi'), state: aState({ firstName: 'a\u0000b\ud800' }) }, JOAO);
      const code = aCode({ of: { address: JOAO } });
      await backend.logins.askCode(code);
      expect(await backend.logins.enterCode(code, aSession())).toMatchObject({ kind: 'entered' });
    });
  });

  describe('limits of codes', () => {
    async function asks(times: number, changes: (nth: number) => Partial<CodeAsked>): Promise<readonly string[]> {
      const answers: string[] = [];
      for (let nth = 0; nth < times; nth += 1) answers.push(await backend.logins.askCode(aCode(changes(nth))));
      return answers;
    }

    it.each([
      ['known', MARIA],
      ['unknown', NOBODY],
    ])('three an hour and ten a day of a phone that is %s', async (_, address) => {
      const phone = { limitKey: 'one phone', of: { address } };
      expect(await asks(4, () => phone)).toEqual(['asked', 'asked', 'asked', 'too-often']);
      let today = CODE_LIMITS.phoneAnHour;
      for (let hour = 1; hour < 5; hour += 1) {
        await backend.passTime(HOUR);
        today += (await asks(3, () => phone)).filter((answer) => answer === 'asked').length;
      }
      expect(today).toBe(CODE_LIMITS.phoneADay);
    });

    it('ten an hour of a visitor', async () => {
      const answers = await asks(CODE_LIMITS.visitorAnHour + 1, () => ({ visitorKey: 'v', of: { address: NOBODY } }));
      expect(answers.filter((answer) => answer === 'asked')).toHaveLength(CODE_LIMITS.visitorAnHour);
      expect(answers.at(-1)).toBe('too-often');
    });

    it('three hundred an hour of everybody', async () => {
      const answers = await asks(CODE_LIMITS.everybodyAnHour + 1, () => ({ of: { address: NOBODY } }));
      expect(answers.indexOf('too-often')).toBe(CODE_LIMITS.everybodyAnHour);
    });

    it('hold for many that ask at one moment', async () => {
      // The first round opens the connections over which the others really come at one moment.
      for (const limitKey of ['one phone', 'another', 'a third']) {
        const answers = await Promise.all(
          Array.from({ length: 12 }, () => backend.logins.askCode(aCode({ limitKey }))),
        );
        expect(answers.filter((answer) => answer === 'asked')).toHaveLength(CODE_LIMITS.phoneAnHour);
      }
    });

    it('say nothing to the person beyond them', async () => {
      const before = (await texts()).length;
      await asks(6, () => ({ limitKey: 'one phone' }));
      expect((await texts()).length - before).toBe(CODE_LIMITS.phoneAnHour);
    });
  });

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
