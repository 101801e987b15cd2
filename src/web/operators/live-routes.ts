import type { Context } from 'hono';
import type { ErrorCount } from '../../platform/counting-log.ts';
import type { Log } from '../../platform/log.ts';
import type { SpanPercentiles } from '../../platform/recent-spans.ts';
import { sharedFor } from '../../platform/shared-for.ts';
import type { Audit } from '../../ports/audit.ts';
import type { LiveFigureSource } from '../../ports/live-figures.ts';
import type { SessionControl } from '../../ports/session-control.ts';
import type { WhatsAppGateway } from '../../ports/whatsapp-gateway.ts';
import { FIGURES, figuresAnswer } from '../api/answers/figures.ts';
import type { ApiFrame } from '../api/api-frame.ts';
import { personalPageHeaders } from '../security-headers.ts';
import type { Console, Visit } from './console.ts';
import type { Live } from './pages/live.ts';
import { livePage, liveParts } from './pages/live-page.ts';
import { numberPage } from './pages/number-page.ts';

export type LiveRouteNeeds = {
  readonly figures: LiveFigureSource;
  readonly gateway: Pick<WhatsAppGateway, 'connectionState'>;
  readonly control: Pick<SessionControl, 'linkCode'>;
  readonly instance: string;
  readonly acks: () => SpanPercentiles;
  readonly errors: () => readonly ErrorCount[];
  /** Centavos in the last 24 hours; left out where no model is used. */
  readonly modelCost?: () => Promise<number>;
  readonly audit: Pick<Audit, 'record'>;
  readonly drawQrCode: (text: string) => Promise<string>;
  readonly showLogin: (c: Context) => Promise<Response>;
  readonly api: Pick<ApiFrame, 'answer' | 'withInput'>;
  readonly log: Log;
};

const HOME = '/operacao';
const NUMBER = '/operacao/numero';
/** However many look, the database is asked this often. */
const FIGURES_ARE_GOOD_FOR_MS = 3_000;
const GATEWAY_PATIENCE_MS = 2_000;

/** The live page, the part of it that is asked for again and again, the same as JSON, and the session of our number. */
export function addLiveRoutes(console: Console, needs: LiveRouteNeeds): void {
  const { figures, gateway, control, instance, acks, errors, modelCost, audit, drawQrCode, showLogin, api, log } =
    needs;

  const look = sharedFor(FIGURES_ARE_GOOD_FOR_MS, async (): Promise<Live> => {
    const [found, state, cost] = await Promise.all([figures.read(), gatewayState(), modelCost?.()]);
    return {
      figures: found,
      process: { acks: acks(), errors: errors() },
      gateway: { instance, state },
      modelCost: cost,
    };
  });

  console.open('GET', HOME, async (c, visit) => {
    if (visit === undefined) return showLogin(c);
    return visit.page({ title: 'Ao vivo', current: HOME, body: livePage(await look()), scripts: ['live.js'] });
  });

  console.get('/operacao/agora', 'viewer', async (c) => c.html(liveParts(await look()), 200, personalPageHeaders));

  console.get(FIGURES.path, 'viewer', (c) =>
    api.answer(c, FIGURES, () => api.withInput(c, FIGURES, async () => figuresAnswer(await look()))),
  );

  console.get(NUMBER, 'operator', async (_, visit) => {
    const state = await gatewayState();
    const code = state === 'open' || state === 'unreachable' ? undefined : await linkCode(visit);
    const drawn = code === undefined ? undefined : await drawQrCode(code);
    const body = numberPage({ gateway: { instance, state }, drawn });
    return visit.page({ title: 'Número', current: NUMBER, body });
  });

  /** Whoever reads the code has our number: recorded before it is asked for. */
  async function linkCode({ operator }: Visit): Promise<string | undefined> {
    await audit.record({ operatorId: operator.id, action: 'link-code-shown', about: instance, details: {} });
    try {
      return await control.linkCode(instance);
    } catch (error) {
      log.error('operators.no-link-code', error, { instance });
      return undefined;
    }
  }

  function gatewayState(): Promise<Live['gateway']['state']> {
    const patience = new Promise<'unreachable'>((resolve) => {
      setTimeout(resolve, GATEWAY_PATIENCE_MS, 'unreachable').unref();
    });
    return Promise.race([gateway.connectionState(instance).catch(() => 'unreachable' as const), patience]);
  }
}
