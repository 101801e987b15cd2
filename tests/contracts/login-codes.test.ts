import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE_LIMITS, CODE_TRIES } from '../../src/contracts/login.ts';
import type { CodeAsked } from '../../src/ports/logins.ts';
import { aCode, aSession } from '../support/a-code.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aState, JOAO, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOBODY = 'phone:551199990000';

describe.each(backends)('codes to log in ($name)', ({ open }) => {
  let backend: Backend;
  let maria: string;
  beforeEach(async () => {
    backend = await open();
    maria = await takeTurn(backend, replies('oi, Maria'));
  });
  afterEach(() => backend.close());

  const texts = async () => (await backend.messages()).map(({ text }) => text);

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
      expect(await backend.logins.askCode(code)).toBe('asked');
      expect(await backend.logins.enterCode(code, aSession())).toMatchObject({ kind: 'entered' });
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
});
