export type Region = 'sa-east-1' | 'us-east-1';

export const REGIONS: readonly Region[] = ['sa-east-1', 'us-east-1'];

/**
 * How much a price can be trusted. `found`: read in a public source that the table names; `remembered`: AWS's list price as
 * known to whoever wrote it down, not looked up; `assumed`: worked out from another region or size.
 */
export type Confidence = 'found' | 'remembered' | 'assumed';

export type Price = { readonly usd: number; readonly confidence: Confidence; readonly source: string };

export type Priced = { readonly unit: string; readonly prices: Readonly<Record<Region, Price>> };
