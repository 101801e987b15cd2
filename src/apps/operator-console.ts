import type pg from 'pg';
import { postgresAudit } from '../gateways/postgres/audit.ts';
import { type FirstLoginToken, firstLoginToken } from '../gateways/postgres/first-login-token.ts';
import { postgresHandoffs } from '../gateways/postgres/handoffs.ts';
import { postgresLiveFigures } from '../gateways/postgres/live-figures.ts';
import { postgresOperators } from '../gateways/postgres/operators.ts';
import { storedSecret } from '../gateways/postgres/stored-secret.ts';
import { drawQrCode } from '../gateways/qr-code/draw-qr-code.ts';
import { totpCodes } from '../gateways/totp/one-time-codes.ts';
import type { Clock } from '../platform/clock.ts';
import type { OperatorsConfig } from '../platform/config.ts';
import { randomSecret, sha256 } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { seal } from '../platform/seal.ts';
import { type OperatorRouteNeeds, type OperatorRoutes, operatorRoutes } from '../web/operators/operator-routes.ts';
import { sameOriginOnly } from '../web/operators/same-origin-only.ts';

export type OperatorConsoleNeeds = {
  /** Has no other use: a console that many look at takes no connection from pages or deliveries. */
  readonly pool: pg.Pool;
  readonly config: OperatorsConfig;
  readonly publicUrl: string;
  readonly live: Omit<OperatorRouteNeeds['live'], 'figures'>;
  readonly people: OperatorRouteNeeds['people'];
  readonly log: Log;
  readonly clock: Clock;
};

/** The console over PostgreSQL. `firstToken` is there at the one start that made it, to be shown to whoever started. */
export async function operatorConsole(
  needs: OperatorConsoleNeeds,
): Promise<OperatorRoutes & { readonly firstToken: string | undefined }> {
  const { pool, config, publicUrl, log, clock } = needs;
  const token: FirstLoginToken = config.token
    ? { hash: sha256(config.token) }
    : await firstLoginToken(pool, randomSecret);
  const secret = config.secretKey ?? (await storedSecret(pool, 'operator-seal'));
  const console = operatorRoutes({
    operators: postgresOperators({ pool }),
    audit: postgresAudit({ pool, log }),
    handoffs: postgresHandoffs({ pool }),
    codes: totpCodes({ issuer: 'DenserolaAI' }),
    seal: seal({ secret, purpose: 'operator-codes' }),
    firstTokenHash: token.hash,
    live: { ...needs.live, figures: postgresLiveFigures({ pool }) },
    people: needs.people,
    drawQrCode,
    guardChange: sameOriginOnly,
    baseUrl: config.host === undefined ? publicUrl : onHost(publicUrl, config.host),
    host: config.host,
    log,
    clock,
  });
  return { ...console, firstToken: token.made };
}

function onHost(publicUrl: string, host: string): string {
  const url = new URL(publicUrl);
  url.hostname = host;
  return url.origin;
}
