import { describe, expect, it } from 'vitest';
import { aRoadmap, cardDebt, hostileDebt, lightBill, longLoan, storeDebt } from '../../tests/support/a-roadmap.ts';
import { silentLog } from '../platform/log.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { formatBrl, formatMonth } from './format.ts';
import { webRoutes } from './web-routes.ts';

const SECRET = 'a-secret-of-enough-letters';

async function open(roadmap: Roadmap | undefined | Error, path = `/r/${SECRET}`) {
  const asked: string[] = [];
  const app = webRoutes({
    roadmaps: {
      byLink: async (secret) => {
        asked.push(secret);
        if (roadmap instanceof Error) throw roadmap;
        return roadmap;
      },
    },
    publicUrl: 'https://denserola.example',
    simulatorOn: true,
    log: silentLog,
  });
  const response = await app.request(path);
  return { status: response.status, headers: response.headers, text: await response.text(), asked };
}

describe('the roadmap page', () => {
  it('shows the date of freedom, the interest and every month to pay', async () => {
    const roadmap = aRoadmap();
    const { plan } = roadmap;
    if (plan.kind !== 'payable') throw new Error('the example must be payable');
    const { status, text } = await open(roadmap);
    expect(status).toBe(200);
    expect(text).toContain(formatMonth(plan.freeOn));
    expect(text).toContain(formatBrl(plan.totalInterest));
    for (const month of plan.months) expect(text).toContain(formatBrl(month.payments[0]?.amount ?? -1));
    expect(text.match(/class="payments"/g)).toHaveLength(plan.months.length);
  });

  it('puts the bill of the house first among the steps', async () => {
    const { text } = await open(aRoadmap());
    expect(text).toMatch(/<h2>Pague <span class="money">[^<]+<\/span> para <span class="creditor">Enel<\/span>/);
  });

  it('names the source of each rate', async () => {
    const { text } = await open(aRoadmap());
    expect(text).toContain('4,99% ao mês <span class="source">você contou</span>');
    expect(text).toMatch(/15,09% ao mês <span class="source">estimativa, porque você não sabia a taxa: Bacen/);
  });

  it('shows no date and the lawful ways when the money does not reach', async () => {
    const { text } = await open(aRoadmap({ income: 1500, essentials: 1600 }));
    expect(text).not.toContain('Livre das dívidas em');
    expect(text).toContain(formatBrl(10_000));
    for (const way of ['Procon', 'Defensoria', 'consumidor.gov.br', '104-A']) expect(text).toContain(way);
  });

  it('holds its words when no debt was told', async () => {
    expect((await open(aRoadmap({ debts: [] }))).text).toContain('Você não contou nenhuma dívida');
  });

  it('shows what others wrote as text, never as markup', async () => {
    const { text } = await open(aRoadmap({ firstName: '<b>Ana</b>', debts: [hostileDebt] }));
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toMatch(/<img src=x|<script|<b>Ana/);
  });

  it('is small: five years and four debts in less than 40 kB on the wire', async () => {
    const { text } = await open(aRoadmap({ income: 2900, debts: [cardDebt, lightBill, storeDebt, longLoan] }));
    const packed = await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(packed.byteLength).toBeLessThan(40_000);
  });

  it.each([
    [undefined, 404],
    [new Error('the database is away'), 503],
  ])('stays calm when there is nothing to show', async (found, expected) => {
    const { status, text, headers } = await open(found);
    expect(status).toBe(expected);
    expect(text).not.toMatch(/database|Error|undefined/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each(['short', `${SECRET}%2F..`, 'x'.repeat(300)])('does not look up what cannot be a secret', async (secret) => {
    const { status, asked } = await open(aRoadmap(), `/r/${secret}`);
    expect({ status, asked }).toEqual({ status: 404, asked: [] });
  });
});

describe('the landing page', () => {
  it('leads to the chat while the simulator is on', async () => {
    const { text } = await open(undefined, '/');
    expect(text).toContain('href="/simulador"');
    expect(text).toContain('Evolution API');
  });

  it('links only files that are there, under names that may be kept for a year', async () => {
    const { text } = await open(undefined, '/');
    const paths = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      const { status, headers } = await open(undefined, path);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });
});
