import { cloudAccess } from './cloud-access.ts';
import { doorHandler } from './door-handler.ts';
import { functionFrame } from './function-frame.ts';
import { invoked } from './invoked.ts';
import { knownTokens } from './known-tokens.ts';
import { queueAccess } from './queue-access.ts';
import { secretAccess } from './secret-access.ts';

/** The function `door`: webhooks in, a queue out. Outside of the VPC and without a database. */
const frame = functionFrame(process.env);
const cloud = cloudAccess(process.env);
const read = secretAccess(process.env, { plain: 'WEBHOOK_TOKENS', arn: 'WEBHOOK_TOKENS_SECRET_ARN' }, cloud);

const handle = doorHandler({
  ...frame,
  isAccepted: knownTokens({ read, clock: frame.clock }),
  queue: queueAccess(process.env, 'WEBHOOKS_QUEUE_URL', cloud, frame),
});

export const handler = invoked(frame, handle);
