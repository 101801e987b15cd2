import type { Context } from 'hono';
import type { LoginLevel } from '../contracts/login.ts';

/**
 * Who looks at a page. `link`: came by a link out of the chat, which anyone who holds it could have used, so may only
 * read. `code`: has proved with a code on WhatsApp that the phone is theirs.
 */
export type Visitor = { readonly personId: string; readonly level: LoginLevel };

/** The visitor of a request by its session cookie; `undefined`: nobody we know, who is sent to `/entrar`. */
export type VisitorOf = (request: Context) => Promise<Visitor | undefined>;
