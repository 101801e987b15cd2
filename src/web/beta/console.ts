import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { Assets } from '../../platform/assets.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { type Markup, type Page, page } from '../page.ts';
import { personalPageHeaders } from '../security-headers.ts';

/** Who works at the console. A viewer reads; an operator also makes and revokes invitations; an admin changes settings. */
export type ConsoleOperator = {
  readonly id: string;
  readonly name: string;
  readonly role: 'viewer' | 'operator' | 'admin';
};

/** What a page of the console stands on; whoever mounts it knows sessions and the audit. */
export type ConsoleNeeds = {
  readonly operatorOf: (request: Context) => Promise<ConsoleOperator | undefined>;
  /** Refuses what another site sent, before a change. */
  readonly guardChange: MiddlewareHandler;
  readonly record: (entry: {
    readonly operatorId: string;
    readonly action: string;
    readonly about: string;
    readonly reason?: string;
    readonly details: Readonly<Record<string, string | number | boolean | null>>;
  }) => Promise<unknown>;
  /** What an operator is called, by the id. */
  readonly nameOf: (operatorId: string) => Promise<string | undefined>;
  /** Where somebody without a session is sent. */
  readonly loginPath: string;
  /** `consoleAssets()`, or others that hold the same. */
  readonly files: Assets;
  readonly clock: Clock;
  readonly log: Log;
};

export type ConsolePage = { readonly title: string; readonly path: string; readonly body: readonly Markup[] };

const PATHS = [
  ['/operacao', 'Operação'],
  ['/operacao/beta', 'Beta'],
  ['/operacao/ajustes', 'Ajustes'],
] as const;

/** A page of the console in the frame that they share. */
export function consolePage({ title, path, body }: ConsolePage, operator: ConsoleOperator | undefined): Page {
  const links = PATHS.map(
    ([href, name]) => html`<a href="${href}"${href === path ? html` aria-current="page"` : ''}>${name}</a>`,
  );
  const who = operator ? html`<p class="small">${operator.name} · ${ROLE[operator.role]}</p>` : html``;
  return {
    title: `${title} · DenserolaAI`,
    indexed: false,
    styles: ['beta.css'],
    body: [
      html`<div class="wide console"><nav class="console-nav" aria-label="Operação">${links}</nav>${who}<h1>${title}</h1>${body}</div>`,
    ],
  };
}

const ROLE = { viewer: 'só leitura', operator: 'operação', admin: 'administração' } as const;

export function show(c: Context, shown: Page, needs: { files: Assets; status?: 200 | 400 | 403 | 404 | 409 | 503 }) {
  return c.html(page(shown, needs.files), needs.status ?? 200, personalPageHeaders);
}

/** A calm page that says what did not happen. */
export function refusal(path: string, said: string): Page {
  const back = html`<p><a class="button" href="${path}">Voltar</a></p>`;
  return consolePage({ title: 'Não deu certo', path, body: [html`<p>${said}</p>`, back] }, undefined);
}

/** Runs a page's work; a database that is away is a page, too. */
export async function calmly(
  c: Context,
  { files, log }: Pick<ConsoleNeeds, 'files' | 'log'>,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    log.error('console.failed', error);
    return show(c, refusal(c.req.path, 'Agora não foi possível. Tente de novo em um minuto.'), { files, status: 503 });
  }
}
