import { describe, expect, it } from 'vitest';
import { sizesOf } from '../environments/sizes-of-stage.ts';
import { checkedEnvironment, templateOf } from './template.ts';
import { ofType, threeStages } from './three-stages.ts';

const stages = threeStages();

describe('the doors of stages 2 and 3', () => {
  it.each([2, 3] as const)('take webhooks into the queue without any of our code, at stage %i', (stage) => {
    const method = stages[stage].Resources.WebhookApiPost?.Properties;
    expect(method).toMatchObject({
      ApiKeyRequired: true,
      Integration: {
        Type: 'AWS',
        Uri: { 'Fn::Join': ['', expect.arrayContaining([{ 'Fn::GetAtt': ['WebhooksQueue', 'QueueName'] }])] },
      },
    });
    const answers = Object(Object(method).Integration).IntegrationResponses;
    expect(answers).toEqual([
      expect.objectContaining({ StatusCode: '503' }),
      expect.objectContaining({ StatusCode: '200', SelectionPattern: '200' }),
    ]);
  });

  it('ask for the key everywhere, throttle it, and stand behind a firewall where there are pages', () => {
    const methods = ofType(stages[2], 'AWS::ApiGateway::Method');
    expect(methods).toHaveLength(5);
    expect(methods.every(({ props }) => props.ApiKeyRequired === true)).toBe(true);
    expect(stages[2].Resources.ApiUsagePlan?.Properties.Throttle).toEqual({ RateLimit: 500, BurstLimit: 1_000 });
    const rules = Object(stages[2].Resources.Firewall?.Properties).Rules;
    // Counted by what the distribution wrote, not by what a visitor may write.
    expect(JSON.stringify(rules[0])).toContain('x-visitor-address');
    const guarded = JSON.stringify(stages[2].Resources.FirewallAssociation);
    expect(guarded).toContain('PageApi');
    expect(guarded).not.toContain('WebhookApi');
    expect(JSON.stringify(stages[2].Resources.VisitorNote)).toContain(
      "headers['x-visitor-address'] = { value: event.viewer.ip }",
    );
    expect(JSON.stringify(stages[2].Resources.VisitorNote)).toContain(
      "headers['x-visitor-host'] = { value: request.headers.host.value }",
    );
  });

  it('cache the assets alone, and only where it is asked for', () => {
    const environment = checkedEnvironment(2);
    const { api } = sizesOf(environment);
    if (api.kind !== 'gateway') throw new Error('no gateway');
    const cached = templateOf({ ...environment, sizes: { api: { ...api, cacheGb: '0.5' } } });
    const settings = Object(cached.Resources.PageApiStage?.Properties).MethodSettings;
    expect(settings.filter((one: { CachingEnabled: boolean }) => one.CachingEnabled)).toEqual([
      expect.objectContaining({ HttpMethod: 'GET', ResourcePath: '/~1assets~1{asset+}', CacheDataEncrypted: true }),
    ]);
    expect(stages[2].Resources.PageApiStage?.Properties.CacheClusterEnabled).toBeUndefined();
  });
});

describe('stage 3', () => {
  const template = stages[3];

  it('runs one task for each shard, stopped before the next starts', () => {
    const services = ofType(template, 'AWS::ECS::Service');
    expect(services).toHaveLength(2);
    for (const { props } of services) {
      expect(props).toMatchObject({
        DesiredCount: 1,
        DeploymentConfiguration: { MinimumHealthyPercent: 0, MaximumPercent: 100 },
        NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } },
      });
    }
  });

  it('leads each number to its shard, and gives each shard a session name of its own', () => {
    const rules = ofType(template, 'AWS::ElasticLoadBalancingV2::ListenerRule');
    const routes = rules.flatMap(({ props }) => {
      const [condition] = Object(props).Conditions;
      const [action] = Object(props).Actions;
      return (condition.PathPatternConfig?.Values ?? []).map((path: string) => [path, action.TargetGroupArn.Ref]);
    });
    expect(Object.fromEntries(routes)).toEqual({
      '/*/principal': 'EvolutionShard1Targets',
      '/*/segundo': 'EvolutionShard2Targets',
      '/*/terceiro': 'EvolutionShard2Targets',
    });
    expect(new Set(rules.map(({ props }) => props.Priority)).size).toBe(rules.length);
    const tasks = JSON.stringify(ofType(template, 'AWS::ECS::TaskDefinition'));
    expect(new Set(tasks.match(/denserola-shard-\d/g))).toEqual(new Set(['denserola-shard-1', 'denserola-shard-2']));
  });

  it('shows the replica to the pages and the lake, and to nobody else', () => {
    const readers = ofType(template, 'AWS::Lambda::Function').filter(({ props }) =>
      JSON.stringify(props.Environment).includes('DatabaseReplica'),
    );
    expect(readers.map(({ id }) => id).toSorted()).toEqual(['LakeFunction', 'WebFunction']);
  });

  it('names in the catalog the day and the columns of the events', () => {
    const input = Object(template.Resources.LakeDomainEvents?.Properties).TableInput;
    expect(input.PartitionKeys).toEqual([expect.objectContaining({ Name: 'dt' })]);
    const names = input.StorageDescriptor.Columns.map(({ Name }: { Name: string }) => Name);
    expect(names).toEqual(
      expect.arrayContaining(['event_id', 'person', 'occurred_at', 'type', 'debt_id', 'left_for_debts']),
    );
    expect(names).not.toContain('words');
  });
});
