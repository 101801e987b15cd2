import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawRule } from '../../src/domain/law/rules.ts';
import { pdfkitPrinter } from '../../src/gateways/pdf/pdfkit-printer.ts';
import { aJourney, aYearOfJoana } from '../support/a-journey.ts';
import { dashboardRoutesOf, PEOPLE } from '../support/dashboard-server.ts';

const PDFTOTEXT = '/usr/bin/pdftotext';
const isMissing = !existsSync(PDFTOTEXT);
if (isMissing && process.env.CI === 'true') throw new Error('install poppler-utils');
if (isMissing) console.warn('The tests that read the PDF are left out: install poppler-utils');

describe.skipIf(isMissing)('the PDF of the plan, as poppler reads it', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'denserola-pdf-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function printed(who: string, people = PEOPLE) {
    const headers = { cookie: `pessoa=${who}` };
    const response = await dashboardRoutesOf(people).request('/painel/plano.pdf', { headers });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    return read(Buffer.from(await response.arrayBuffer()));
  }

  async function read(bytes: Uint8Array) {
    const file = join(folder, 'plan.pdf');
    await writeFile(file, bytes);
    const run = (tool: string, ...args: string[]) => execFileSync(`/usr/bin/${tool}`, args, { encoding: 'utf8' });
    const text = run('pdftotext', '-layout', file, '-').replaceAll(/[ \u00a0]+/g, ' ');
    return { text, about: run('pdfinfo', file), structure: run('pdfinfo', '-struct-text', file) };
  }

  it('holds income, essentials, debts, the proposal month by month, offers and the law with its citations', async () => {
    const { text } = await printed('joana');
    expect(text).toMatch(/Emprego com carteira assinada fixa R\$ 2\.900,00/);
    expect(text).toMatch(/Alimentação R\$ 700,00/);
    expect(text).toMatch(/Sobra para dívidas R\$ 1\.160,00/);
    expect(text).toMatch(/Nubank Cartão de crédito em dia 12,9% ao mês R\$ 3\.812,30/);
    expect(text).toMatch(/Total R\$ 5\.934,23/);
    expect(text).toContain('4 pagamentos mensais (4 meses), até março de 2027');
    expect(text.replaceAll('\n', ' ')).toContain('Antes disso, ainda em novembro de 2026: Nubank R$ 1.530,10.');
    expect(text).toMatch(/mar\/27 .+ R\$ 0,00/);
    expect(text).toMatch(/Vivo 2 partes de R\$ 155,00 \(R\$ 310,00 ao todo\) 18\/12\/2026 veio por telefone/);
    const { citation } = lawRule('compulsory-plan');
    expect(text).toContain(citation);
    for (const page of [1, 2, 3]) expect(text).toContain(`Página ${page} de 3.`);
  });

  it('adds up: what creditors get in all is what the months pay', async () => {
    const { text } = await printed('joana');
    const { plan } = aJourney().roadmap;
    if (plan.kind !== 'payable') throw new Error('the example must be payable');
    const amounts = (lines: readonly string[]) =>
      lines.map((line) => Number(line.replaceAll('.', '').replace(',', '')));
    const months = text.slice(text.indexOf('Mês a mês'), text.indexOf('Propostas recebidas'));
    const paid = amounts([...months.matchAll(/R\$ ([\d.,]+) R\$ [\d.,]+$/gm)].flatMap(([, one]) => one ?? []));
    expect(paid).toHaveLength(plan.months.length);
    expect(paid.reduce((sum, one) => sum + one, 0)).toBe(plan.totalPaid);
  });

  it('proposes to all creditors together where the month does not reach', async () => {
    const { text } = await printed('deficit');
    expect(text).toContain('Proposta a todos os credores (CDC, arts. 54-A e 104-A');
    expect(text).toMatch(/60 parcelas de R\$ 70,00 para todos juntos, R\$ 4\.200,00 de R\$ 16\.200,00 devidos/);
  });

  it('has a title, a language and headings, tables and lists in reading order for a screen reader', async () => {
    const { about, structure } = await printed('joana');
    expect(about).toMatch(/Title:\s+Plano de pagamento de dívidas/);
    expect(about).toMatch(/Tagged:\s+yes/);
    expect(structure).toMatch(/^Document\n {2}H1 \(block\)\n {4}"Plano de pagamento de dívidas/);
    const headings = [...structure.matchAll(/H2 \(block\)\n\s+"([^"]+)"/g)].map(([, heading]) => heading?.trim());
    expect(headings).toEqual([
      ...['O que entra por mês', 'Despesas essenciais por mês', 'A conta do mês', 'O que é devido'],
      ...['Proposta de pagamento', 'Mês a mês', 'Propostas recebidas dos credores', 'O que a lei diz'],
      'Onde levar este plano, de graça',
    ]);
    expect(structure).toMatch(/Table \(block\)\n\s+TR\n\s+TH\n\s+"Credor/);
    expect(structure).toMatch(/L \(block\)\n\s+LI/);
    // What is the same on each page is not read.
    expect(structure).not.toContain('Página 1');
  });

  it('says its language', async () => {
    const headers = { cookie: 'pessoa=joana' };
    const bytes = await (await dashboardRoutesOf().request('/painel/plano.pdf', { headers })).arrayBuffer();
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain('/Lang (pt-BR)');
    expect(source).toContain('/DisplayDocTitle true');
  });

  it('writes names with signs that its fonts lack by what they hold, and keeps tables over many pages', async () => {
    const joana = aJourney(
      JSON.parse(JSON.stringify(aYearOfJoana).replaceAll('Vivo', 'Cobrança 💚 “Ítalo & Cia” \u202e')),
    );
    expect((await printed('joana', { joana })).text).toContain('Cobrança “Ítalo & Cia”');
    const rows = Array.from({ length: 200 }, (_, index) => [`Credor ${index}`, 'R$ 1,00']);
    const print = pdfkitPrinter({ now: () => 0 });
    const { text } = await read(
      await print({
        title: 'Longo',
        language: 'pt-BR',
        subject: '',
        footer: 'Rodapé.',
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: 'Credor', width: 0.7, align: 'left' },
              { title: 'Valor', width: 0.3, align: 'right' },
            ],
            rows,
          },
        ],
      }),
    );
    for (const [name] of rows) expect(text).toMatch(new RegExp(`^\\s*${name} R\\$ 1,00$`, 'm'));
    const pages = Number(/de (\d+)\./.exec(text)?.[1]);
    expect(pages).toBeGreaterThan(3);
    expect(text.match(/Credor Valor/g)).toHaveLength(pages);
  });
});
