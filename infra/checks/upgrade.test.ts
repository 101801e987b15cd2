import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedEnvironment, type Template, templateOf } from './template.ts';
import { threeStages } from './three-stages.ts';
import { holdsData, upgrade } from './upgrade.ts';

const stages = threeStages();
const [one, two, three] = [stages[1], stages[2], stages[3]];

describe('from stage to stage', () => {
  it.each([
    ['1 to 2', one, two, [1, 2]],
    ['2 to 3', two, three, [2, 3]],
  ] as const)(
    '%s replaces or removes nothing that holds data, and nothing else without a reason',
    (_, from, to, step) => {
      const found = upgrade(from, to, step);
      expect(found.dataReplaced).toEqual([]);
      expect(found.unexplained).toEqual([]);
    },
  );

  it.each([
    ['2 to 1', two, one, [2, 1]],
    ['3 to 2', three, two, [3, 2]],
  ] as const)('%s, the way back, keeps all data in the account', (_, from, to, step) => {
    expect(upgrade(from, to, step).dataReplaced).toEqual([]);
  });

  it('keeps the logical id of everything that holds data', () => {
    const ids = (template: Template) =>
      Object.keys(template.Resources).filter((id) => holdsData(template.Resources[id]));
    expect(ids(two)).toEqual(expect.arrayContaining(ids(one)));
    expect(ids(three)).toEqual(expect.arrayContaining(ids(two)));
    expect(ids(one)).toEqual(
      expect.arrayContaining(['Database', 'WebhooksQueue', 'EvolutionDatabaseSecret', 'NatAddress']),
    );
  });

  it('moves WhatsApp in two steps: while both ways stand there, the shards are empty', () => {
    const environment = checkedEnvironment(3);
    const both = templateOf({ ...environment, whatsapp: { ...environment.whatsapp, shardsIdle: true } });
    const running = (template: Template) =>
      Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
        Type === 'AWS::ECS::Service' && Properties.DesiredCount !== 0 ? [id] : [],
      );
    expect(running(three)).toEqual(['EvolutionShard1', 'EvolutionShard2']);
    expect(three.Resources.EvolutionInstance).toBeUndefined();
    expect(running(both)).toEqual([]);
    const found = upgrade(two, both, [2, 3]);
    expect(found.unexplained).toEqual([]);
    expect(found.explained.filter(({ impact }) => impact !== 'may be replaced')).toEqual([]);
  });
});

describe('the check', () => {
  it('sees a database that would be replaced', () => {
    expect(changed('Database', { StorageEncrypted: false }).dataReplaced).toHaveLength(1);
    expect(changed('Database', { DBName: 'other' }).dataReplaced).toHaveLength(1);
    expect(changed('Database', { Engine: 'mysql' }).dataReplaced).toHaveLength(1);
  });

  it('sees a database, a secret or a queue that would be gone', () => {
    for (const id of ['Database', 'WebhookTokens', 'WakesQueue', 'DatabaseSubnets']) {
      const { [id]: gone, ...Resources } = two.Resources;
      const kept = gone?.DeletionPolicy === 'Retain';
      expect(upgrade(two, { ...two, Resources }, [2, 3]).dataReplaced, id).toHaveLength(kept ? 0 : 1);
    }
  });

  it('sees a renamed queue', () => {
    expect(changed('WebhooksQueue', { QueueName: 'other' }).dataReplaced).toHaveLength(1);
  });

  it('asks for a reason when something else is replaced', () => {
    expect(changed('ChannelFunction', { FunctionName: 'other' }).unexplained).toHaveLength(1);
  });

  function changed(id: string, properties: object) {
    const resource = two.Resources[id];
    if (resource === undefined) throw new Error(`no ${id}`);
    const Resources = {
      ...two.Resources,
      [id]: { ...resource, Properties: { ...resource.Properties, ...properties } },
    };
    return upgrade(two, { ...two, Resources }, [2, 3]);
  }
});

describe('the stack policy', () => {
  it('forbids on AWS, too, to replace or delete what holds data at every stage', () => {
    const policy: { Statement: readonly { Effect: string; Resource: string | readonly string[] }[] } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', 'stack-policy.json'), 'utf8'),
    );
    const denied = policy.Statement.filter(({ Effect }) => Effect === 'Deny').flatMap(({ Resource }) => Resource);
    const named = denied.map((resource) => resource.replace('LogicalResourceId/', ''));
    expect(named.filter((id) => one.Resources[id] === undefined)).toEqual([]);
    const kept = Object.keys(one.Resources).filter((id) => one.Resources[id]?.DeletionPolicy === 'Retain');
    expect(named).toEqual(expect.arrayContaining(kept));
  });
});
