import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { webhookEventsOf } from '../environments/sizes-of-stage.ts';
import { costOfMonth, type Month } from './cost-of-month.ts';
import { PLAIN_DESIGN } from './plain-design.data.ts';
import { type Confidence, REGIONS, type Region } from './price.ts';
import { PRICES, PRICES_CHECKED_ON } from './prices.data.ts';
import { sizeFor } from './size-for.ts';
import { type Counted, type UsageMonth, usageMonth, withSupposed } from './usage.ts';

const PEOPLE = [100, 1_000, 10_000, 50_000, 100_000, 1_000_000];
const COMPARED = { '50k': 50_000, '100k': 100_000, '1M': 1_000_000 };

/**
 * `npm run cost [-- --region sa-east-1|us-east-1 --usage FILE --suppose webhooks=68]`: what a month costs at each size, from the sizes of the
 * templates, the price table and the usage that was counted with the webhooks of the stage; FILE stands for both counts. Needs
 * nothing of infra's packages.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      region: { type: 'string', default: 'sa-east-1' },
      suppose: { type: 'string', multiple: true, default: [] },
      usage: { type: 'string' },
    },
  });
  const region = REGIONS.find((one) => one === values.region);
  if (region === undefined) {
    console.error(`--region must be ${REGIONS.join(' or ')}.`);
    process.exitCode = 2;
    return;
  }
  const counted = (file: string) =>
    withSupposed(usageMonth(values.usage ?? join(import.meta.dirname, '..', '..', 'cloud', file)), values.suppose);
  const usages = { all: counted('usage-month-all.json'), lean: counted('usage-month.json') };
  const months = PEOPLE.map((people) => {
    const size = sizeFor(people);
    return costOfMonth({
      people,
      ...size,
      usage: usages[webhookEventsOf({ ...size, whatsapp: { shards: [] } })],
      region,
    });
  });
  for (const [events, usage] of Object.entries(usages)) printUsage(events, usage);
  printPrices(region);
  printMonths(months, region);
  console.log(JSON.stringify({ ratioToPlain: ratios(months, region), stages: months.map(lineOf) }));
}

function ratios(months: readonly Month[], region: Region): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(COMPARED).map(([name, people]) => {
      const ours = months.find((month) => month.people === people)?.infrastructure ?? Number.NaN;
      const plain = PLAIN_DESIGN[region][people]?.infrastructure ?? Number.NaN;
      return [name, Number((ours / plain).toFixed(3))];
    }),
  );
}

function lineOf({ people, stage, total, dominant }: Month) {
  const usdPerActivePerson = Number((total / people).toPrecision(3));
  return { people, stage, usdPerMonth: Number(total.toFixed(2)), usdPerActivePerson, dominant };
}

function printUsage(events: string, { person, idle }: UsageMonth): void {
  console.log(`Usage with ${events} webhooks: what an active person causes in a month, and where the figure is from`);
  const print = (name: string, { value, origin, how }: Counted) =>
    console.log(`  ${name.padEnd(18)}${value.toLocaleString('en').padStart(12)}  ${origin.padEnd(9)} ${how}`);
  for (const [name, counted] of Object.entries(person)) print(name, counted);
  console.log('and what runs though nobody writes');
  for (const [name, counted] of Object.entries(idle)) print(name, counted);
}

function printPrices(region: Region): void {
  const prices = Object.values(PRICES).map(({ prices: both }) => both[region]);
  const count = (confidence: Confidence) => prices.filter((price) => price.confidence === confidence).length;
  console.log(
    `\nPrices of ${region}, gone through on ${PRICES_CHECKED_ON}: ${count('found')} found, ${count('remembered')} from memory, ${count('assumed')} assumed (infra/cost/prices.data.ts has the source of each). Not a quote.`,
  );
}

function printMonths(months: readonly Month[], region: Region): void {
  console.log(
    `\nUSD a month`.padEnd(18) + months.map(({ people }) => people.toLocaleString('en').padStart(12)).join(''),
  );
  const row = (name: string, cell: (month: Month) => string) =>
    console.log(name.padEnd(17) + months.map((month) => cell(month).padStart(12)).join(''));
  row('stage', ({ stage }) => String(stage));
  for (const name of Object.keys(months[0]?.components ?? {})) {
    row(
      name,
      ({ components }) =>
        Object.entries(components)
          .find(([key]) => key === name)?.[1]
          .toFixed(1) ?? '',
    );
  }
  row('infrastructure', ({ infrastructure }) => infrastructure.toFixed(1));
  row('model', ({ model }) => model.toFixed(1));
  row('a person', ({ total, people }) => (total / people).toPrecision(2));
  row('largest', ({ dominant }) => dominant);
  const plain = PLAIN_DESIGN[region];
  row('plain design', ({ people }) => plain[people]?.infrastructure.toFixed(0) ?? '-');
  row('ours to it', ({ people, infrastructure }) => {
    const other = plain[people]?.infrastructure;
    return other === undefined ? '-' : `1/${(other / infrastructure).toFixed(1)}`;
  });
}

main();
