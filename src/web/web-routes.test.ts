import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  aRoadmap,
  cardDebt,
  deficitRoadmap,
  hostileDebt,
  lightBill,
  longLoan,
  payablePlan,
  roadmapWithOffers,
  storeDebt,
} from '../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../tests/support/words-of.ts';
import { ADMISSION_MODES, type AdmissionMode } from '../contracts/admission.ts';
import type { Debt } from '../domain/debts/debt.ts';
import { lawRule } from '../domain/law/rules.ts';
import { reais } from '../domain/money/centavos.ts';
import { silentLog } from '../platform/log.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { formatBrl, formatMonth } from './format.ts';
import { webRoutes } from './web-routes.ts';

/** What stored roadmaps did not have before. */
const NEW = new Set(['choices', 'reserved']);
const SECRET = 'a-secret-of-enough-letters';

const sixYears: Debt = {
  ...storeDebt,
  kind: 'personal-loan',
  obligation: { form: 'instalments', remaining: 72, amount: reais(300) },
  rate: { source: 'person', monthly: 0.01 },
};

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

async function open(roadmap: Roadmap | undefined | Error, path = `/r/${SECRET}`, now = '2026-11-22T15:00:00Z') {
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
    clock: { now: () => Date.parse(now) },
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

  it('tells what the planner chose, what to keep for it, and what the opposite costs', async () => {
    const roadmap = roadmapWithOffers();
    const plan = payablePlan(roadmap);
    const { text } = await open(roadmap);
    const words = wordsOf(text);
    for (const kind of ['offer-taken', 'kept-for-offer', 'offer-left']) {
      expect(plan.choices.map((choice) => choice.kind)).toContain(kind);
    }
    for (const choice of plan.choices) {
      if ('saves' in choice) expect(text).toContain(`${formatBrl(choice.saves)}</strong> a mais`);
    }
    expect(words).toContain('Lojas Primavera: pegar a oferta em março de 2027');
    expect(words).toMatch(/No fim do mês ficam guardados R\$ [\d.,]+ para a oferta de Lojas Primavera, em março\./);
  });

  it('makes its figures add up: owed, plus interest, less what is forgiven, is what is paid', async () => {
    const roadmap = roadmapWithOffers();
    const { totalPaid, totalInterest } = payablePlan(roadmap);
    const forgiven = roadmap.diagnosis.totalOwed + totalInterest - totalPaid;
    expect(forgiven).toBeGreaterThan(0);
    expect(wordsOf((await open(roadmap)).text)).toContain(`Desconto das ofertas ${plain(formatBrl(forgiven))}`);
    expect((await open(aRoadmap())).text).not.toContain('Desconto das ofertas');
  });

  it('says that an overdraft asks for nothing but its interest, never for R$ 0,00', async () => {
    const words = wordsOf((await open(roadmapWithOffers())).text);
    expect(words).toContain('Banco Horizonte: contamos que ela só pede os juros do mês, R$');
    expect(words).not.toContain('usamos R$ 0,00');
  });

  it.each([
    ['nothing beside a plan that fits', roadmapWithOffers(), false, false],
    ['to talk where contracts hardly fit', aRoadmap({ income: 2300 }), true, false],
    ['all creditors too where it takes longer than the law', aRoadmap({ income: 2000, debts: [sixYears] }), true, true],
  ])('proposes %s', async (_, roadmap, talk, all) => {
    const words = wordsOf((await open(roadmap)).text);
    payablePlan(roadmap);
    expect(words.includes('Para deixar o caminho mais leve')).toBe(talk);
    expect(words.includes('Uma proposta para todos juntos')).toBe(all);
  });

  it('simulates a proposal to all creditors in a deficit', async () => {
    const words = wordsOf((await open(deficitRoadmap())).text);
    expect(words).toContain('O que dá para propor R$ 100,00 por mês 60 meses');
    expect(words).toContain('Onde ir, de graça');
    expect(words).toContain('O que levar');
  });

  it('cautions about rules of law by the day on which it is read, in Brasília', async () => {
    const roadmap = aRoadmap({ income: 1500, essentials: 1600 });
    const { reviewOn } = lawRule('company-answers');
    const cautionsAt = async (now: string) => (await open(roadmap, undefined, now)).text.split('Confirme antes').length;
    const theDayBefore = await cautionsAt(`${reviewOn}T02:59:59Z`);
    expect(await cautionsAt(`${reviewOn}T03:00:00Z`)).toBeGreaterThan(theDayBefore);
  });

  it('still opens for a roadmap of a version that told neither choices nor reserves', async () => {
    const roadmap = aRoadmap();
    const stored: Roadmap = JSON.parse(JSON.stringify(roadmap, (key, value) => (NEW.has(key) ? undefined : value)));
    const { status, text } = await open(stored);
    expect(status).toBe(200);
    expect(text).toContain(formatMonth(payablePlan(roadmap).freeOn));
  });

  it('holds its words when no debt was told', async () => {
    expect((await open(aRoadmap({ debts: [] }))).text).toContain('Nenhuma dívida em aberto');
  });

  it('says warmly that all is paid, with what was paid and when, and asks for nothing', async () => {
    const paidOff = [
      { creditor: 'Enel', paid: reais(380), on: '2026-11-20' },
      { creditor: 'Itaú (cartão)', paid: reais(3100), on: '2027-02-08' },
    ];
    const roadmap = { ...aRoadmap({ debts: [] }), madeOn: '2027-02-08', paidOff };
    const words = wordsOf((await open(roadmap, undefined, '2027-02-09T15:00:00Z')).text);
    expect(words).toContain('Joana, está tudo quitado!');
    expect(words).toContain('Tudo quitado Nenhuma dívida em aberto');
    expect(words).toContain('Foram R$ 3.480,00 pagos');
    expect(words).toMatch(/Enel Último pagamento em 20\/11\/2026 R\$ 380,00/);
    expect(words).toMatch(/Itaú \(cartão\) Último pagamento em 08\/02\/2027 R\$ 3\.100,00/);
    expect(words).not.toMatch(/Pague|este é o seu roteiro|Mês a mês|Livre das dívidas em/);
  });

  it('tells two debts of one creditor apart wherever it names them', async () => {
    const named = (debt: Debt, name: string): Debt => ({ ...debt, creditor: 'Itaú', name });
    const card = named(cardDebt, 'Itaú (cartão)');
    const loan = named({ ...storeDebt, kind: 'personal-loan' }, 'Itaú (empréstimo)');
    for (const roadmap of [
      aRoadmap({ debts: [card, lightBill, loan] }),
      aRoadmap({ income: 1500, essentials: 1600, debts: [card, lightBill, loan] }),
    ]) {
      const words = wordsOf((await open(roadmap)).text);
      expect(words).toContain('Itaú (cartão)');
      expect(words).toContain('Itaú (empréstimo)');
      expect(words).not.toMatch(/Itaú(?! \()/);
    }
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
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const { status, headers } = await open(undefined, path);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });
});

describe('the policy of a page', () => {
  it.each([
    ['the landing page', undefined, '/'],
    ['a roadmap', aRoadmap(), undefined],
    ['a link of nobody', undefined, undefined],
    ['a failure', new Error('down'), undefined],
    ['any other address', undefined, '/nada'],
  ] as const)('lets in the style within it and no other: %s', async (_, roadmap, path) => {
    const { headers, text } = await open(roadmap, path);
    const [, css = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`; style-src 'sha256-${hash}'; `);
  });

  it('lets in our own files where no style is within', async () => {
    const { text } = await open(undefined, '/');
    const { headers } = await open(undefined, /\/assets\/[^"]+/.exec(text)?.[0]);
    expect(headers.get('content-security-policy')).toContain("; style-src 'self'; ");
  });
});

describe('the first page, where no simulator is', () => {
  const first = async (admissionMode?: () => Promise<AdmissionMode>) => {
    const app = webRoutes({
      ...{ roadmaps: { byLink: async () => undefined }, publicUrl: 'https://denserola.example', simulatorOn: false },
      ...{ log: silentLog, ...(admissionMode ? { admissionMode } : {}) },
    });
    const response = await app.request('/');
    expect(response.status).toBe(200);
    return plain(await response.text());
  };
  const WORDS: Readonly<Record<AdmissionMode, string>> = {
    closed: 'Por enquanto não entra gente nova.',
    invitation: 'Estamos em fase de convites.',
    waitlist: 'Estamos abrindo aos poucos.',
    public: 'Aberto para todo mundo.',
  };

  it.each(ADMISSION_MODES)('says who may come in when it is %s, and nothing else', async (mode) => {
    const page = await first(async () => mode);
    expect(Object.values(WORDS).filter((words) => page.includes(words))).toEqual([WORDS[mode]]);
    expect(page.includes('convite')).toBe(mode === 'invitation');
  });

  it('is silent about it while nobody can say', async () => {
    for (const page of [await first(), await first(() => Promise.reject(new Error('the database is away')))]) {
      expect(Object.values(WORDS).filter((words) => page.includes(words))).toEqual([]);
    }
  });
});
