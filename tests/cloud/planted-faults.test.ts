import { describe, expect, it } from 'vitest';
import { TemplateRefused } from '../../cloud/runner/run-stage.ts';
import type { Template } from '../../cloud/template/template.ts';
import { aStage, templateOf, until } from './support/a-stage.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A copy of the template with one property of one resource changed. */
function changed(template: Template, id: string, change: (properties: Properties) => object): Template {
  const resource = template.Resources[id];
  if (resource === undefined) throw new Error(`there is no ${id}`);
  const Properties = { ...resource.Properties, ...change(structuredClone(resource.Properties) as Properties) };
  return { ...template, Resources: { ...template.Resources, [id]: { ...resource, Properties } } };
}

/** The statements of a role without what they allow on one resource. */
function withoutResource(template: Template, role: string, id: string): Template {
  const text = JSON.stringify(template.Resources[role]?.Properties);
  const without = text.replace(`{"Fn::GetAtt":["${id}","Arn"]},`, '');
  if (without === text) throw new Error(`${role} has no ${id} to take away`);
  return changed(template, role, () => JSON.parse(without));
}

async function refusalOf(template: Template): Promise<string> {
  const stage = await aStage(template).catch((error: unknown) => error);
  if (stage instanceof TemplateRefused) return stage.message;
  throw new Error('the template was not refused', { cause: stage });
}

describe('a fault in the template', () => {
  it('shows when a role lacks a permission that its function needs at work', async () => {
    const broken = withoutResource(templateOf(1), 'ConversationRole', 'DeliveriesQueue');
    const stage = await aStage(broken, { speed: 0 });
    await stage.write('5511971110001', 'oi');
    await until(() => stage.faults.length > 0);
    expect(stage.faults[0]).toBe(
      'denied: ConversationRole sqs:SendMessage arn:aws:sqs:sa-east-1:000000000000:denserola-beta-deliveries',
    );
    expect(await stage.heard('5511971110001')).toEqual([]);
    await stage.stop();
  });

  it('shows at the start when a role may not read the secret of the database', async () => {
    const text = JSON.stringify(templateOf(1).Resources.MigrateRole?.Properties);
    const planted = changed(templateOf(1), 'MigrateRole', () =>
      JSON.parse(text.replace('{"Ref":"DatabaseSecret"}', '{"Ref":"EvolutionSecret"}')),
    );
    expect(await refusalOf(planted)).toMatch(/^migrate failed: /);
  });

  it('shows at the start when a variable is missing or wrong', async () => {
    const variables = (change: object) =>
      changed(templateOf(1), 'ChannelFunction', ({ Environment }) => ({
        Environment: { Variables: { ...Object(Environment).Variables, ...change } },
      }));
    expect(await refusalOf(variables({ WAKES_QUEUE_URL: { Ref: 'AWS::NoValue' } }))).toMatch(
      /^channel cannot begin: WAKES_QUEUE_URL must be set/,
    );
    expect(await refusalOf(variables({ QUIET_MS: '3s', WAKES_QUEUE_URL: 'wakes' }))).toMatch(
      /^channel cannot begin: WAKES_QUEUE_URL must be a URL/,
    );
  });

  it.each([
    [
      'a visibility shorter than the timeout',
      changed(templateOf(1), 'WebhooksQueue', () => ({ VisibilityTimeout: 10 })),
      /ChannelSource: messages of \S+-webhooks come again after 10 s, while \S+ may still work on them for 15 s/,
    ],
    [
      'a source whose function may not take messages',
      withoutStatement(templateOf(2), 'DeliveryRole', 'TakeMessages'),
      /DeliverySource: the role of \S+-delivery may not sqs:ReceiveMessage on \S+-deliveries/,
    ],
    [
      'a schedule whose role may not invoke',
      withoutResource(templateOf(3), 'SchedulerRole', 'WatchFunction'),
      /WatchLookSchedule: its role may not lambda:InvokeFunction/,
    ],
    [
      'a function that nobody may call through its URL',
      changed(templateOf(1), 'DoorFromUrl', () => ({ Principal: 'apigateway.amazonaws.com' })),
      /DoorUrl: nobody may call this URL/,
    ],
    [
      'more batches at once than the function has places',
      changed(templateOf(3), 'ChannelFunction', () => ({ ReservedConcurrentExecutions: 2 })),
      /ChannelSource: brings 50 batches at once to \S+, which has 2 places/,
    ],
  ])('is refused as AWS would: %s', async (_, planted, reason) => {
    expect(await refusalOf(planted)).toMatch(reason);
  });
});

function withoutStatement(template: Template, role: string, sid: string): Template {
  return changed(template, role, ({ Policies }) => ({
    Policies: (Policies as readonly { PolicyDocument: { Statement: readonly { Sid?: string }[] } }[]).map((policy) => ({
      ...policy,
      PolicyDocument: {
        ...policy.PolicyDocument,
        Statement: policy.PolicyDocument.Statement.filter(({ Sid }) => Sid !== sid),
      },
    })),
  }));
}
