import { readFileSync } from 'node:fs';
import { Hono, type MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { type Assets, assets } from '../../platform/assets.ts';
import type { Clock } from '../../platform/clock.ts';
import type { SimulatedCharge } from './charge-log.ts';

type Needs = {
  readonly all: () => readonly SimulatedCharge[];
  readonly pay: (chargeId: string) => boolean;
  readonly clock: Clock;
};

type Said = 'paid' | 'not-found' | undefined;
const PATH = '/simulador/pagamentos';
const LONGEST_CODE = 600;

/** The payer's bank, as far as a tester needs one: paste the code or pick the charge, and it is paid. */
export function payerPage({ all, pay, clock }: Needs): Hono {
  const files = assets('/simulador/pagamentos/assets', [
    {
      name: 'payer.css',
      type: 'text/css; charset=utf-8',
      body: readFileSync(new URL('payer.css', import.meta.url), 'utf8'),
    },
  ]);
  const app = new Hono();
  app.use(PATH, headers());
  app.route('/', files.routes);
  app.get(PATH, (c) => c.html(document({ charges: all(), now: clock.now(), files, said: saidBy(c.req.query('foi')) })));
  app.post(PATH, async (c) => {
    // Another site's form must not pay: what comes from elsewhere says so.
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.text('Só desta página.', 403);
    const form = await c.req.parseBody();
    const code = typeof form.codigo === 'string' ? form.codigo.trim().slice(0, LONGEST_CODE) : '';
    const charge = all().find(({ pix, chargeId }) => pix === code || chargeId === code);
    const isPaid = charge !== undefined && pay(charge.chargeId);
    return c.redirect(`${PATH}?foi=${isPaid ? 'pago' : 'nao'}`, 303);
  });
  return app;
}

function saidBy(query: string | undefined): Said {
  return query === 'pago' ? 'paid' : query === 'nao' ? 'not-found' : undefined;
}

function headers(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  });
}

type Shown = {
  readonly charges: readonly SimulatedCharge[];
  readonly now: number;
  readonly files: Assets;
  readonly said: Said;
};

function document({ charges, now, files, said }: Shown) {
  return html`<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Banco de mentira · DenserolaAI</title>
<link rel="stylesheet" href="${files.href('payer.css')}">
</head>
<body><main>
<p class="over">Simulador</p>
<h1>Banco de mentira</h1>
<p>Aqui um Pix de teste é “pago” sem dinheiro nenhum. Cole o código da página Premium, ou escolha a cobrança.</p>
${said === 'paid' ? html`<p class="said good" role="status">Pago. O painel e a conversa já sabem.</p>` : ''}
${said === 'not-found' ? html`<p class="said" role="status">Não há cobrança aberta com esse código. Talvez já esteja paga ou vencida.</p>` : ''}
<form method="post" action="${PATH}"><label for="codigo">Pix copia e cola</label>
<textarea id="codigo" name="codigo" rows="4" maxlength="${LONGEST_CODE}" required spellcheck="false"></textarea>
<button type="submit">Pagar</button></form>
<h2>Cobranças</h2>
${charges.length === 0 ? html`<p>Nenhuma ainda.</p>` : html`<ul>${charges.map((charge) => row(charge, now))}</ul>`}
</main></body></html>`;
}

function row(charge: SimulatedCharge, now: number) {
  const { chargeId, amount, description } = charge;
  const state = stateOf(charge, now);
  return html`<li><p><strong>${formatBrl(amount)}</strong> ${description}</p><p class="state">${state} · <code>${chargeId}</code></p>
${state === 'aberta' ? html`<form method="post" action="${PATH}"><button type="submit" name="codigo" value="${chargeId}" aria-label="Pagar ${formatBrl(amount)}, ${chargeId}">Pagar</button></form>` : ''}</li>`;
}

function stateOf({ paidAt, refundedAt, expiresAt }: SimulatedCharge, now: number): string {
  if (refundedAt !== undefined) return 'devolvida';
  if (paidAt !== undefined) return 'paga';
  return expiresAt <= now ? 'vencida' : 'aberta';
}
