import type { ConversationState } from '../../contracts/conversation-state.ts';
import {
  CODE_LIMITS,
  CODE_TRIES,
  FRESH_CODE_MS,
  LOGIN_TTL_MS,
  type LoginLevel,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
} from '../../contracts/login.ts';
import type { Clock } from '../../platform/clock.ts';
import type { CodeAsked, CodeEntered, Logins, Session, SessionBegun } from '../../ports/logins.ts';
import { aPendingMessage } from './a-pending-message.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Codes, links and sessions over memory: each call is one step, so it is a transaction by itself. */
export function memoryLogins({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }): Logins {
  function askCode(asked: CodeAsked): 'asked' | 'too-often' {
    const { of: whose, browserHash, codeHash, limitKey, visitorKey, text } = asked;
    if (isTooOften(asked)) return 'too-often';
    const personId = 'personId' in whose ? whose.personId : data.addresses.get(whose.address);
    const place = personId !== undefined && mayLogIn(personId) ? lastPlace(personId) : undefined;
    const expiresAt = clock.now() + LOGIN_TTL_MS;
    const code = { codeHash, limitKey, visitorKey, tries: 0, askedAt: clock.now(), expiresAt };
    data.loginCodes.set(browserHash, { ...code, personId: place && personId });
    if (place) write({ ...place, text, expiresAt, forgetWhenEnded: true });
    return 'asked';
  }

  function isTooOften({ limitKey, visitorKey }: CodeAsked): boolean {
    const since = (ms: number) => [...data.loginCodes.values()].filter(({ askedAt }) => askedAt > clock.now() - ms);
    const lastHour = since(HOUR_MS);
    const ofPhone = lastHour.filter((code) => code.limitKey === limitKey).length;
    const ofPhoneToday = since(DAY_MS).filter((code) => code.limitKey === limitKey).length;
    const ofVisitor = lastHour.filter((code) => visitorKey !== undefined && code.visitorKey === visitorKey).length;
    return (
      ofPhone >= CODE_LIMITS.phoneAnHour ||
      ofPhoneToday >= CODE_LIMITS.phoneADay ||
      ofVisitor >= CODE_LIMITS.visitorAnHour ||
      lastHour.length >= CODE_LIMITS.everybodyAnHour
    );
  }

  function enterCode(entered: { browserHash: string; codeHash: string }, session: SessionBegun): CodeEntered {
    const code = data.loginCodes.get(entered.browserHash);
    if (code === undefined || code.expiresAt <= clock.now() || code.tries >= CODE_TRIES) return { kind: 'gone' };
    const tries = code.tries + 1;
    const { personId } = code;
    const fits = code.codeHash === entered.codeHash && personId !== undefined;
    data.loginCodes.set(entered.browserHash, { ...code, tries, expiresAt: fits ? clock.now() : code.expiresAt });
    if (!fits) return { kind: 'wrong', triesLeft: CODE_TRIES - tries };
    const begun = begin({ personId, level: 'code' }, session);
    return begun === undefined ? { kind: 'gone' } : { kind: 'entered', personId, isNew: begun.isNew };
  }

  function followLink(linkHash: string, session: SessionBegun): string | undefined {
    const link = data.loginLinks.get(linkHash);
    if (link === undefined || link.expiresAt <= clock.now()) return undefined;
    data.loginLinks.delete(linkHash);
    return begin({ personId: link.personId, level: 'link' }, session) && link.personId;
  }

  function begin(
    { personId, level }: { readonly personId: string; readonly level: LoginLevel },
    { sessionHash, endsHash, notice }: SessionBegun,
  ): { readonly isNew: boolean } | undefined {
    if (!mayLogIn(personId)) return undefined;
    const before = endsHash === undefined ? undefined : data.loginSessions.get(endsHash);
    if (endsHash !== undefined) data.loginSessions.delete(endsHash);
    const isNew = level === 'link' || before?.personId !== personId;
    data.loginSessions.set(sessionHash, { personId, level, begunAt: clock.now(), seenAt: clock.now() });
    if (isNew) {
      const place = lastPlace(personId);
      if (place) write({ ...place, text: notice, expiresAt: undefined, forgetWhenEnded: false });
      const event = { v: 1, type: 'logged-in', by: level } as const;
      data.events = [...data.events, { personId, event, at: clock.now() }];
    }
    return { isNew };
  }

  function session(sessionHash: string): Session | undefined {
    const found = data.loginSessions.get(sessionHash);
    if (found === undefined || !isAlive(found)) return undefined;
    const { personId, level, begunAt, seenAt } = found;
    if (seenAt < clock.now() - 60_000) data.loginSessions.set(sessionHash, { ...found, seenAt: clock.now() });
    return { personId, level, isFresh: level === 'code' && begunAt > clock.now() - FRESH_CODE_MS };
  }

  function isAlive({ begunAt, seenAt }: { readonly begunAt: number; readonly seenAt: number }): boolean {
    return begunAt > clock.now() - SESSION_LONGEST_MS && seenAt > clock.now() - SESSION_IDLE_MS;
  }

  function forgetOld(): number {
    let forgotten = 0;
    for (const [key, { askedAt }] of data.loginCodes) {
      if (askedAt < clock.now() - DAY_MS) forgotten += Number(data.loginCodes.delete(key));
    }
    for (const [key, { expiresAt }] of data.loginLinks) {
      if (expiresAt < clock.now()) forgotten += Number(data.loginLinks.delete(key));
    }
    for (const [key, one] of data.loginSessions) if (!isAlive(one)) forgotten += Number(data.loginSessions.delete(key));
    return forgotten;
  }

  function mayLogIn(personId: string): boolean {
    const conversation = data.conversations.get(personId);
    if (conversation?.state === undefined || conversation.optedOut) return false;
    const state: ConversationState = fromJson(conversation.state);
    return state.consent === 'given';
  }

  /** Where the person's last message went. */
  function lastPlace(personId: string) {
    const last = [...data.outbox.values()].filter((row) => row.personId === personId && row.to !== '').at(-1);
    return last && { personId, instance: last.instance, to: last.to };
  }

  function write(message: Parameters<typeof aPendingMessage>[1]): void {
    data.lastId += 1;
    data.outbox.set(data.lastId, aPendingMessage({ id: data.lastId, now: clock.now() }, message));
  }

  return {
    askCode: async (asked) => askCode(asked),
    enterCode: async (code, begun) => enterCode(code, begun),
    followLink: async (linkHash, begun) => followLink(linkHash, begun),
    session: async (sessionHash) => session(sessionHash),
    end: async (sessionHash) => {
      data.loginSessions.delete(sessionHash);
    },
    forgetOld: async () => forgetOld(),
  };
}
