import { gatekeeper } from '../../beta/gatekeeper.ts';
import { turnLimits } from '../../conversation/turn-limits.ts';
import { turnRunner } from '../../conversation/turn-runner.ts';
import { grammarBrain } from '../../conversation/understanding/grammar-brain.ts';
import { urgency } from '../../conversation/urgency.ts';
import { postgresAdmission } from '../../gateways/postgres/admission.ts';
import { postgresConversationStore } from '../../gateways/postgres/conversation-store.ts';
import { postgresLogins } from '../../gateways/postgres/logins.ts';
import { postgresMisunderstoodWords } from '../../gateways/postgres/misunderstood-words.ts';
import { settingsOnDemand } from '../../gateways/postgres/settings-on-demand.ts';
import { storedSecret } from '../../gateways/postgres/stored-secret.ts';
import { redisPacer } from '../../gateways/redis/redis-pacer.ts';
import { randomSecret } from '../../platform/ids.ts';
import { attendanceOf } from '../attendance-of.ts';
import { turnRateFrom } from '../rates-from-settings.ts';
import { forgetEach } from '../retention.ts';
import { cloudAccess } from './cloud-access.ts';
import { conversationHandler } from './conversation-handler.ts';
import { databaseAccess, databaseAddress } from './database-access.ts';
import { optional, requiredUrl, wholeNumber } from './environment.ts';
import { firstUse } from './first-use.ts';
import { functionFrame } from './function-frame.ts';
import { invoked } from './invoked.ts';
import { queueAccess } from './queue-access.ts';
import { redisAccess } from './redis-access.ts';

/** The function `conversation`: wakes in, turns committed, wakes for delivery out. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const { pool, connected } = databaseAccess(databaseAddress(process.env, cloud), 'turns', frame);
const publicUrl = requiredUrl(process.env, 'PUBLIC_URL');
const quietMs = wholeNumber(process.env, 'QUIET_MS', { from: 0, to: 60_000, otherwise: 3_000 });
const attendance = attendanceOf(optional(process.env, 'OPERATOR_HOURS'));
const { now } = frame.clock;
const settings = settingsOnDemand({ pool, log: frame.log, now });

const redis = redisAccess(process.env, frame);

const addressKey = firstUse(() => storedSecret(pool, 'address-hash'));
const store = firstUse(async () =>
  // Without claims: who commits a turn here is not who sends its replies.
  postgresConversationStore({ pool, addressKey: await addressKey() }),
);
const runTurn = firstUse(async () => {
  const grammar = grammarBrain();
  return turnRunner({
    ...frame,
    store: await store(),
    brain: grammar,
    makeSecret: randomSecret,
    publicUrl,
    quietMs,
    attendance,
    isUrgent: urgency(grammar),
    limits: turnLimits({
      ...{ now, rate: () => turnRateFrom(settings) },
      turns: redis && redisPacer({ redis, secret: await addressKey(), now }),
    }),
    standingOf: gatekeeper({ admission: postgresAdmission({ pool }), settings, clock: frame.clock }),
  });
});

const handle = conversationHandler({
  ...frame,
  runTurn: async () => {
    await settings.refresh();
    return runTurn();
  },
  store,
  forgetOld: () =>
    forgetEach([postgresMisunderstoodWords({ pool }).forgetOld, postgresLogins({ pool }).forgetOld], frame.log),
  connected,
  wakes: queueAccess(process.env, 'WAKES_QUEUE_URL', cloud, frame),
  deliveries: queueAccess(process.env, 'DELIVERIES_QUEUE_URL', cloud, frame),
});

export const handler = invoked(frame, handle);
