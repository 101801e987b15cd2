import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type * as z from 'zod';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { SharedPacer } from '../../platform/pace.ts';
import { tryLaterPage } from '../calm-page.ts';
import { formFields } from '../form-fields.ts';
import type { Page } from '../page.ts';
import { personalPageHeaders, securityHeaders } from '../security-headers.ts';
import { showPage } from '../show-page.ts';
import type { Visitor, VisitorOf } from '../visitor.ts';
import { type VisitedPart, type VisitorRates, visitorLimit } from '../visitor-limit.ts';
import { webFiles } from '../web-files.ts';

/** What every page of a logged-in person needs. */
export type PanelNeeds = {
  readonly visitorOf: VisitorOf;
  /** Base of our own addresses; with https it turns HSTS on. */
  readonly publicUrl: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly visitorRates?: VisitorRates;
  /** Where the visits of all processes are counted; left out: each counts its own. */
  readonly visits?: SharedPacer | undefined;
};

export type PersonalPages = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Headers, compression and limits, for each path that is personal. */
  readonly middleware: readonly MiddlewareHandler[];
  /**
   * Shows a visitor what `pageFor` makes of them; a `Response` goes as it is. `undefined` from it, and nobody logged in:
   * to the login, and after it to `back`: a page, where this is an address of a button or a file.
   */
  readonly to: (
    c: Context,
    pageFor: (visitor: Visitor) => Promise<Page | Response | undefined>,
    back?: string,
  ) => Promise<Response>;
  /** The same for a form, whose fields are exactly those of `schema` (strict): anything else changes nothing, with 400. */
  readonly change: <Fields>(
    c: Context,
    schema: z.ZodType<Fields>,
    act: (visitor: Visitor, fields: Fields) => Promise<Page | Response | undefined>,
    back?: string,
  ) => Promise<Response>;
};

/** Our forms hold a tick at most. */
const LARGEST_FORM = 4_096;

/** How every page of a logged-in person is answered. */
export function personalPages(part: VisitedPart, needs: PanelNeeds): PersonalPages {
  const { visitorOf, publicUrl, log, clock = systemClock } = needs;
  const files = webFiles();
  const limit = visitorLimit({ part, now: clock.now, rates: needs.visitorRates, visits: needs.visits });
  const headers = securityHeaders({ https: publicUrl.startsWith('https:'), forms: true });
  const size = bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => refused(c, 413) });

  async function to(
    c: Context,
    pageFor: (visitor: Visitor) => Promise<Page | Response | undefined>,
    back = c.req.path,
  ) {
    try {
      const visitor = await visitorOf(c);
      const shown = visitor && (await pageFor(visitor));
      if (shown === undefined) return c.redirect(`/entrar?para=${encodeURIComponent(back)}`, 303);
      return shown instanceof Response ? shown : await showPage(c, shown, { files });
    } catch (error) {
      log.error('panel.failed', error, { path: c.req.path });
      return showPage(c, tryLaterPage(), { files, status: 503 });
    }
  }

  return {
    now: clock.now,
    middleware: [compress(), headers, limit, size],
    to,
    change: (c, schema, act, back) => {
      const pageFor = async (visitor: Visitor) => {
        const fields = await formFields(c, schema);
        return fields === undefined ? refused(c, 400) : act(visitor, fields);
      };
      return to(c, pageFor, back);
    },
  };
}

function refused(c: Context, status: 400 | 413): Response {
  return c.text('Este formulário não é como os nossos. Nada mudou.', status, personalPageHeaders);
}
