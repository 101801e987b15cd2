import { postgresAdmission } from '../gateways/postgres/admission.ts';
import { postgresAudit } from '../gateways/postgres/audit.ts';
import { postgresBrakeBook } from '../gateways/postgres/brake-book.ts';
import { postgresCohorts } from '../gateways/postgres/cohorts.ts';
import { postgresEntitlements } from '../gateways/postgres/entitlements.ts';
import { type FirstLoginToken, firstLoginToken } from '../gateways/postgres/first-login-token.ts';
import { postgresHandoffs } from '../gateways/postgres/handoffs.ts';
import { postgresInvitations } from '../gateways/postgres/invitations.ts';
import { postgresLiveFigures } from '../gateways/postgres/live-figures.ts';
import { postgresOperators } from '../gateways/postgres/operators.ts';
import { postgresSettingsBook } from '../gateways/postgres/settings-book.ts';
import { storedSecret } from '../gateways/postgres/stored-secret.ts';
import { drawQrCode } from '../gateways/qr-code/draw-qr-code.ts';
import { totpCodes } from '../gateways/totp/one-time-codes.ts';
import type { Clock } from '../platform/clock.ts';
import type { OperatorsConfig } from '../platform/config.ts';
import { randomSecret, sha256 } from '../platform/ids.ts';
import { randomInvitationCode } from '../platform/invitation-code.ts';
import type { Log } from '../platform/log.ts';
import { seal } from '../platform/seal.ts';
import { betaConsole } from '../web/beta/beta-console.ts';
import { type OperatorRouteNeeds, type OperatorRoutes, operatorRoutes } from '../web/operators/operator-routes.ts';
import { sameSiteOnly } from '../web/same-site-only.ts';
import type { DatabasePools } from './pools.ts';

export type OperatorConsoleNeeds = {
  readonly pools: Pick<DatabasePools, 'console' | 'web'>;
  readonly config: OperatorsConfig;
  readonly publicUrl: string;
  readonly live: Omit<OperatorRouteNeeds['live'], 'figures'>;
  readonly people: OperatorRouteNeeds['people'];
  readonly visits: OperatorRouteNeeds['visits'];
  readonly log: Log;
  readonly clock: Clock;
};

/** The console over PostgreSQL. `firstToken` is there at the one start that made it, to be shown to whoever started. */
export async function operatorConsole(
  needs: OperatorConsoleNeeds,
): Promise<OperatorRoutes & { readonly firstToken: string | undefined }> {
  const { config, publicUrl, log, clock } = needs;
  const pool = needs.pools.console;
  const token: FirstLoginToken = config.token
    ? { hash: sha256(config.token) }
    : await firstLoginToken(pool, randomSecret);
  const secret = config.secretKey ?? (await storedSecret(pool, 'operator-seal'));
  const baseUrl = config.host === undefined ? publicUrl : onHost(publicUrl, config.host);
  const operators = postgresOperators({ pool });
  const audit = postgresAudit({ pool, log });
  const console = operatorRoutes({
    ...{ operators, audit, baseUrl },
    entitlements: postgresEntitlements({ pool }),
    handoffs: postgresHandoffs({ pool }),
    codes: totpCodes({ issuer: 'DenserolaAI' }),
    seal: seal({ secret, purpose: 'operator-codes' }),
    firstTokenHash: token.hash,
    live: { ...needs.live, figures: postgresLiveFigures({ pool }) },
    ...{ people: needs.people, visits: needs.visits },
    drawQrCode,
    guardChange: sameSiteOnly({ publicUrl: baseUrl }),
    extensions: [
      betaConsole({
        ...{ operators, audit, clock, makeCode: randomInvitationCode },
        settings: postgresSettingsBook({ pool }),
        admission: postgresAdmission({ pool }),
        invitations: postgresInvitations({ pool }),
        brake: postgresBrakeBook({ pool }),
        cohorts: postgresCohorts({ pool: needs.pools.web }),
      }),
    ],
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
