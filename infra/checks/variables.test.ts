import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../environments/environment.ts';
import { webhookEventsOf } from '../environments/sizes-of-stage.ts';
import { ofType, threeStages } from './three-stages.ts';

/** Set for what is to come; nothing reads them yet. */
const NOT_READ_YET = [/^NODE_ENV$/, /^LANGUAGE_MODEL$/, /^LAKE_BUCKET$/];

const sources = join(import.meta.dirname, '..', '..', 'src');

describe('the variables of the functions', () => {
  const stages = threeStages();
  const variables = STAGES.flatMap((stage) =>
    ofType(stages[stage], 'AWS::Lambda::Function').flatMap(({ id, props }) =>
      Object.keys(Object(props.Environment).Variables).map((name) => ({ id, name })),
    ),
  );

  it.runIf(existsSync(join(sources, 'apps', 'lambda')))('are names that the handlers read', () => {
    const read = new Set(
      ['apps/lambda', 'gateways/aws', 'gateways/sqs', 'gateways/secrets-manager', 'platform']
        .flatMap((folder) => textsOf(join(sources, folder)))
        .flatMap((text) => text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []),
    );
    const unknown = variables.filter(({ name }) => !read.has(name) && !NOT_READ_YET.some((one) => one.test(name)));
    expect(unknown).toEqual([]);
  });

  it('tell delivery and watch alone what EvolutionAPI posts: all at the first stage, lean at the others', () => {
    const told = STAGES.map((stage) =>
      ofType(stages[stage], 'AWS::Lambda::Function').flatMap(({ id, props }) => {
        const { WEBHOOK_EVENTS: events } = Object(props.Environment).Variables;
        return events === undefined ? [] : [`${id}: ${events}`];
      }),
    );
    const both = (events: string) => [`DeliveryFunction: ${events}`, `WatchFunction: ${events}`];
    expect(told.map((lines) => lines.toSorted())).toEqual([both('all'), both('lean'), both('lean')]);
    expect(webhookEventsOf({ stage: 1, whatsapp: { shards: [], events: 'lean' } })).toBe('lean');
    expect(webhookEventsOf({ stage: 3, whatsapp: { shards: [], events: 'all' } })).toBe('all');
  });

  it('hold no secret, only where a secret is', () => {
    const named = variables.map(({ name }) => name).filter((name) => /TOKEN|PASSWORD|KEY|SECRET/.test(name));
    const places = /_SECRET_ARN$|^AWS_ENDPOINT_URL_SECRETS_MANAGER$/;
    expect(named.filter((name) => !places.test(name))).toEqual([]);
  });
});

function textsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
