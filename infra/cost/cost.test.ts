import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ofType, threeStages } from '../checks/three-stages.ts';
import { STAGES } from '../environments/environment.ts';
import { LARGE, sizesOf } from '../environments/sizes-of-stage.ts';
import { costOfMonth, messagesPerBatch, shardsFor } from './cost-of-month.ts';
import { REGIONS } from './price.ts';
import { ALWAYS_FREE, PRICES } from './prices.data.ts';
import { sizeFor } from './size-for.ts';
import { usageMonth, withMeasured, withSupposed } from './usage.ts';

const usage = usageMonth('no such file');
const month = (people: number, more: object = {}) =>
  costOfMonth({ people, ...sizeFor(people), usage, region: 'sa-east-1', ...more });

describe('a month', () => {
  it('costs the sum of its components, and names the largest', () => {
    const { components, infrastructure, model, total, dominant } = month(50_000);
    const sum = Object.values(components).reduce((all, usd) => all + usd, 0);
    expect(infrastructure).toBeCloseTo(sum, 9);
    expect(total).toBeCloseTo(sum + model, 9);
    expect(components).toHaveProperty(dominant, Math.max(...Object.values(components)));
  });

  it('costs more with more people, and less for each', () => {
    const sizes = [100, 1_000, 10_000, 50_000, 99_000];
    const totals = sizes.map((people) => month(people).total);
    expect(totals).toEqual(totals.toSorted((one, other) => one - other));
    expect(month(10_000).total / 10_000).toBeLessThan(month(100).total / 100);
  });

  it('costs next to nothing by traffic while there is none: what is left is the machines', () => {
    const { components } = month(1);
    expect(components.door + components.functions + components.logs + components.traces).toBeLessThan(0.01);
    // 1.971 million long polls at 0.60 USD, a million of them free.
    expect(components.queues).toBeCloseTo((1.971 - 1) * 0.6, 2);
  });

  it('has, worked by hand, the database of 50,000 people: two of 46.72 and twice 24 GB of 0.23', () => {
    const storage = (50_000 * 384_000 * 1.25) / 1e9;
    expect(storage).toBe(24);
    expect(month(50_000).components.database).toBeCloseTo(2 * (730 * 0.064 + storage * 0.23), 6);
  });

  it('has, worked by hand, the door of 50,000 people', () => {
    const requests = (50_000 * 274) / 1e6;
    const firewall = 5 + 3 + ((50_000 * 10) / 1e6) * 0.6;
    const edge = (requests - 10) * 2.2 + (requests - 2) * 0.1;
    expect(month(50_000).components.door).toBeCloseTo(requests * 3.5 + firewall + edge, 6);
  });

  it('pays tokens only where a model is asked', () => {
    expect(month(10_000).model).toBe(0);
    const asked = withSupposed(usage, ['modelCalls=24']);
    // 24 calls of 1,050 tokens at 0.06 and 150 at 0.24 a million.
    expect(month(10_000, { usage: asked }).model).toBeCloseTo(10_000 * 24 * (1_050 * 0.06 + 150 * 0.24) * 1e-6, 6);
  });

  it('costs less with fewer webhooks, which is the product’s to decide', () => {
    expect(month(1_000_000, { usage: withSupposed(usage, ['webhooks=68']) }).components.door).toBeLessThan(
      month(1_000_000).components.door / 3,
    );
  });

  it('adds a shard for every 25 messages a second of a busy hour', () => {
    expect(shardsFor(100, usage)).toBe(1);
    expect(shardsFor(1_000_000, usage)).toBe(Math.ceil((((1_000_000 * 128) / (730 * 3_600)) * 5) / 25));
  });

  it('fills batches as traffic grows, never beyond ten', () => {
    expect(messagesPerBatch(100, usage)).toBeCloseTo(1, 2);
    expect(messagesPerBatch(100_000_000, usage)).toBe(10);
  });
});

describe('the price table', () => {
  it.each(REGIONS)('has for %s a price, a source and how much it can be trusted', (region) => {
    for (const [item, { prices, unit }] of Object.entries(PRICES)) {
      expect(prices[region].usd, item).toBeGreaterThan(0);
      expect(prices[region].source.length, item).toBeGreaterThan(5);
      expect(unit.length, item).toBeGreaterThan(1);
    }
  });

  it('never says that it found what it worked out', () => {
    for (const { prices } of Object.values(PRICES)) {
      for (const { source, confidence } of Object.values(prices)) {
        if (/×|twice|taken for|about|from memory/.test(source)) expect(confidence).not.toBe('found');
      }
    }
  });

  it('knows every size that an environment can have by default', () => {
    const classes = [...STAGES.map((stage) => sizesOf({ stage })), sizesOf({ stage: 3, sizes: LARGE })];
    for (const { database, gateway, natInstanceType } of classes) {
      expect(PRICES).toHaveProperty([database.instanceClass]);
      expect(PRICES).toHaveProperty([natInstanceType]);
      if (gateway.kind === 'instance') expect(PRICES).toHaveProperty([gateway.instanceType]);
    }
  });

  it('refuses a size without a price', () => {
    const { sizes } = sizeFor(10);
    const database = { ...sizes.database, instanceClass: 'db.r8g.huge' };
    expect(() => month(10, { sizes: { ...sizes, database } })).toThrow(/db\.r8g\.huge/);
  });
});

describe('the templates have what is paid for', () => {
  const stages = threeStages();

  it('as many secrets, and as many rules in the firewall', () => {
    expect(ofType(stages[2], 'AWS::SecretsManager::Secret')).toHaveLength(7);
    const [firewall] = ofType(stages[2], 'AWS::WAFv2::WebACL');
    expect(firewall?.props.Rules).toHaveLength(3);
  });

  it('no more alarms than are free, and one public address', () => {
    for (const stage of STAGES) {
      expect(ofType(stages[stage], 'AWS::CloudWatch::Alarm').length).toBeLessThanOrEqual(10);
      expect(ofType(stages[stage], 'AWS::EC2::EIP')).toHaveLength(1);
    }
  });

  it('schedules as often as the idle month counts', () => {
    const minutes = ofType(stages[1], 'AWS::Scheduler::Schedule').filter(
      ({ props }) => props.ScheduleExpression === 'rate(1 minute)',
    );
    expect(minutes).toHaveLength(4);
    expect(usage.idle.invocations.value).toBe(minutes.length * 43_800 + 43_800 / 5);
  });
});

describe('usage', () => {
  it('is derived, and says so, until a month was run', () => {
    const origins = new Set(Object.values(usage.person).map(({ origin }) => origin));
    expect(origins).toEqual(new Set(['assumed', 'derived']));
  });

  it('takes what a run month measured, and keeps the rest', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'denserola-usage-')), 'usage-month.json');
    writeFileSync(file, JSON.stringify({ v: 1, how: '200 people, 30 days', person: { webhooks: 70, logBytes: 5 } }));
    const measured = usageMonth(file);
    expect(measured.person.webhooks).toEqual({ value: 70, origin: 'measured', how: '200 people, 30 days' });
    expect(measured.person.messagesIn).toEqual(usage.person.messagesIn);
    // What goes out follows the webhooks that were counted, unless it was counted itself.
    expect(measured.person.egressBytes).toMatchObject({ value: 206_000, origin: 'derived' });
    const both = withMeasured(usage, { v: 1, how: '', person: { webhooks: 70, egressBytes: 9 } });
    expect(both.person.egressBytes).toMatchObject({ value: 9, origin: 'measured' });
  });

  it('refuses a counter that nothing is paid by, and what is no count', () => {
    expect(() => withMeasured(usage, { v: 1, how: '', person: JSON.parse('{"smiles":1}') })).toThrow(/smiles/);
    expect(() => withMeasured(usage, { v: 1, how: '', person: { webhooks: -1 } })).toThrow(/webhooks/);
    expect(() => withSupposed(usage, ['webhooks=many'])).toThrow(/webhooks/);
  });

  it('has free shares that are positive', () => {
    expect(Object.values(ALWAYS_FREE).every((share) => share > 0)).toBe(true);
  });
});
