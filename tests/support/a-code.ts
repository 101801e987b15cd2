import type { CodeAsked, SessionBegun } from '../../src/ports/logins.ts';
import { MARIA } from './postgres-events.ts';

let made = 0;

/** A code of Maria's. Each is asked for by another browser, as another phone, unless told otherwise. */
export function aCode(changes: Partial<CodeAsked> = {}): CodeAsked {
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

/** A session that nothing else names. */
export function aSession(changes: { endsHash?: string } = {}): SessionBegun {
  made += 1;
  return { sessionHash: `session-${made}`, endsHash: changes.endsHash, notice: 'Entraram no seu painel' };
}
