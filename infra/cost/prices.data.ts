import type { Price, Priced } from './price.ts';

/** When the table was last gone through, line by line. */
export const PRICES_CHECKED_ON = '2026-11-27';

const found = (usd: number, source: string): Price => ({ usd, confidence: 'found', source });
const remembered = (usd: number, source = 'AWS list price, from memory'): Price => ({
  usd,
  confidence: 'remembered',
  source,
});
const assumed = (usd: number, source: string): Price => ({ usd, confidence: 'assumed', source });

const INFRACOST = 'infracost golden files, commit 95ba4f4 (2026-08-21)';
const DATABASE_BILL = 'twice us-east-1: a public bill, db.t3.medium Multi-AZ 208.32 USD a month';
const SAME = 'taken for the same as us-east-1';

/** A price for São Paulo as a multiple of the one in Virginia, where none was found. */
function times(factor: number, virginia: Price, why: string): Priced['prices'] {
  return { 'us-east-1': virginia, 'sa-east-1': assumed(virginia.usd * factor, `${factor} × us-east-1: ${why}`) };
}

/** On-demand list prices, USD, without taxes. None is a quote. */
export const PRICES = {
  'lambda-request': {
    unit: 'million requests',
    prices: { 'us-east-1': found(0.2, INFRACOST), 'sa-east-1': found(0.2, 'aws-lambda-power-tuning template.yml') },
  },
  'lambda-gb-second': {
    unit: 'million GB-seconds, arm',
    prices: { 'us-east-1': found(13.3334, INFRACOST), 'sa-east-1': assumed(13.3334, `${SAME}, as x86 is`) },
  },
  'sqs-request': {
    unit: 'million requests, standard',
    prices: times(1.5, found(0.4, INFRACOST), 'usual of the region'),
  },
  'rest-request': {
    unit: 'million requests',
    prices: { 'us-east-1': found(3.5, INFRACOST), 'sa-east-1': assumed(3.5, SAME) },
  },
  'rest-cache-half-gb': {
    unit: 'month',
    prices: { 'us-east-1': found(14.6, INFRACOST), 'sa-east-1': assumed(14.6, SAME) },
  },
  'firewall-list': { unit: 'month', prices: { 'us-east-1': remembered(5), 'sa-east-1': remembered(5) } },
  'firewall-rule': { unit: 'month', prices: { 'us-east-1': remembered(1), 'sa-east-1': remembered(1) } },
  'firewall-request': {
    unit: 'million requests',
    prices: { 'us-east-1': remembered(0.6), 'sa-east-1': remembered(0.6) },
  },
  'edge-request': {
    unit: 'million HTTPS requests',
    prices: { 'us-east-1': remembered(1), 'sa-east-1': remembered(2.2) },
  },
  'edge-function': { unit: 'million runs', prices: { 'us-east-1': remembered(0.1), 'sa-east-1': remembered(0.1) } },
  'egress-gb': {
    unit: 'GB to the internet',
    prices: { 'us-east-1': found(0.09, INFRACOST), 'sa-east-1': found(0.15, 'AWS offer file') },
  },
  'db.t4g.micro': { unit: 'hour', prices: times(2, found(0.016, 'infratally 2026'), DATABASE_BILL) },
  'db.t4g.small': { unit: 'hour', prices: times(2, found(0.032, 'infratally 2026'), DATABASE_BILL) },
  'db.t4g.medium': { unit: 'hour', prices: times(2, found(0.065, 'infratally 2026'), DATABASE_BILL) },
  'db.m6g.large': { unit: 'hour', prices: times(2, remembered(0.159), DATABASE_BILL) },
  'db-storage-gb': { unit: 'GB-month, gp3', prices: times(2, found(0.115, 'usage.ai'), 'as for the instances') },
  'valkey-floor': {
    unit: 'month, serverless, 100 MB',
    prices: times(1.6, found(6, 'usage.ai 2026'), 'usual of the region'),
  },
  't2.micro': {
    unit: 'hour',
    prices: { 'us-east-1': found(0.0116, 'public price list'), 'sa-east-1': found(0.0186, 'a public bill') },
  },
  't3.small': { unit: 'hour', prices: { 'us-east-1': remembered(0.0208), 'sa-east-1': remembered(0.0336) } },
  't4g.nano': { unit: 'hour', prices: { 'us-east-1': remembered(0.0042), 'sa-east-1': remembered(0.0067) } },
  't4g.micro': { unit: 'hour', prices: { 'us-east-1': remembered(0.0084), 'sa-east-1': remembered(0.0134) } },
  'disk-gb': {
    unit: 'GB-month, gp3',
    prices: { 'us-east-1': found(0.08, 'AWS offer file'), 'sa-east-1': found(0.152, 'AWS offer file') },
  },
  'public-address': { unit: 'hour, IPv4', prices: { 'us-east-1': remembered(0.005), 'sa-east-1': remembered(0.005) } },
  'fargate-vcpu': {
    unit: 'hour, x86',
    prices: { 'us-east-1': found(0.04048, INFRACOST), 'sa-east-1': found(0.0696, 'apoloferreira/basecode') },
  },
  'fargate-gb': {
    unit: 'hour',
    prices: { 'us-east-1': found(0.004445, INFRACOST), 'sa-east-1': found(0.0076, 'apoloferreira/basecode') },
  },
  balancer: { unit: 'month', prices: times(1.5, found(16.43, INFRACOST), 'about') },
  'balancer-unit': { unit: 'LCU-month', prices: times(1.5, found(5.84, INFRACOST), 'about') },
  secret: { unit: 'month', prices: { 'us-east-1': remembered(0.4), 'sa-east-1': remembered(0.4) } },
  'log-gb': {
    unit: 'GB written',
    prices: { 'us-east-1': found(0.5, INFRACOST), 'sa-east-1': assumed(0.9, 'about, not verified') },
  },
  'log-kept-gb': { unit: 'GB-month', prices: times(1.5, found(0.03, INFRACOST), 'usual of the region') },
  'container-metric': { unit: 'metric-month', prices: { 'us-east-1': remembered(0.3), 'sa-east-1': remembered(0.3) } },
  trace: { unit: 'million traces', prices: { 'us-east-1': remembered(5), 'sa-east-1': remembered(5) } },
  'file-gb': { unit: 'GB-month, S3', prices: { 'us-east-1': remembered(0.023), 'sa-east-1': remembered(0.0405) } },
  'warehouse-rpu': {
    unit: 'RPU-hour',
    prices: times(1.6, found(0.375, 'AWS big-data blog: 4 RPU = 1.50 an hour'), 'usual of the region'),
  },
  'model-input': {
    unit: 'million tokens',
    prices: { 'us-east-1': found(0.06, 'Nova Lite list price'), 'sa-east-1': assumed(0.06, SAME) },
  },
  'model-output': {
    unit: 'million tokens',
    prices: { 'us-east-1': found(0.24, 'Nova Lite list price'), 'sa-east-1': assumed(0.24, SAME) },
  },
} as const satisfies Readonly<Record<string, Priced>>;

export type Item = keyof typeof PRICES;

/** Free every month in every account, for ever. */
export const ALWAYS_FREE = {
  lambdaMillionRequests: 1,
  lambdaMillionGbSeconds: 0.4,
  sqsMillionRequests: 1,
  edgeMillionRequests: 10,
  edgeFunctionMillionRuns: 2,
  egressGb: 100,
  logGb: 5,
  millionTraces: 0.1,
} as const;
