import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf, PANEL_NOW } from '../../../../tests/support/panel-app.ts';
import { foldFacts } from '../../../conversation/situation.ts';
import { csv } from './csv.ts';
import { exportOf } from './export-of.ts';
import { EXPORT_TABLES } from './export-tables.ts';
import { personExport } from './person-export.ts';

/** A reader of RFC 4180 with `;`, as a spreadsheet has one. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') at += 1;
    else if (letter === '"') {
      isQuoted = !isQuoted;
      continue;
    } else if (!isQuoted && (letter === ';' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter !== ';') {
        rows.push([]);
        at += 1;
      }
      continue;
    }
    cell += letter;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('opens in Excel in Portuguese: byte order mark, semicolons, comma in sums, CRLF', () => {
    const text = csv({ columns: ['credor', 'valor', 'vale'], rows: [['Pão & Cia', { centavos: 123_456 }, true]] });
    expect(text).toBe('\uFEFFcredor;valor;vale\r\nPão & Cia;1234,56;sim\r\n');
  });

  it.each(['=1+1', '+55 11', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u00a0@x', '＝1+1'])(
    'is no formula for a spreadsheet: %j',
    (text) => {
      expect(read(csv({ columns: ['a'], rows: [[text]] }))[1]?.[0]).toBe(`'${text}`);
    },
  );

  it('leaves sums of our own numbers, also negative ones', () => {
    expect(csv({ columns: ['a'], rows: [[{ centavos: -5 }], [-2]] })).toContain('-0,05\r\n-2\r\n');
  });

  it('gives back any text, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const [, back = []] = read(csv({ columns: cells.map(() => 'c'), rows: [cells] }));
        expect(back.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
      }),
    );
  });
});

describe('the export', () => {
  const kept = keptOf('marlene');
  if (kept === undefined) throw new Error('Marlene is there');
  const all = exportOf(kept, { foldFacts, now: PANEL_NOW });

  it('is the same after a way through a file', () => {
    expect(personExport.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it('takes no field that it does not name', () => {
    expect(personExport.safeParse({ ...all, senha: 'x' }).success).toBe(false);
  });

  it.each(EXPORT_TABLES.map(({ name }) => name))(
    'has %s as a table with as many cells in each row as columns',
    (name) => {
      const table = EXPORT_TABLES.find((one) => one.name === name);
      const rows = read(csv(table?.of(all) ?? { columns: [], rows: [] }));
      const width = rows[0]?.length ?? 0;
      expect(width).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(width);
    },
  );

  it('has each message of the JSON in the CSV, the dangerous one as text', () => {
    const table = EXPORT_TABLES.find(({ name }) => name === 'mensagens');
    const texts = read(csv(table?.of(all) ?? { columns: [], rows: [] })).map((row) => row[3]);
    const message = all.mensagens.find(({ texto }) => texto.startsWith('=HYPERLINK'))?.texto ?? '';
    expect(texts).toContain(`'${message}`);
    expect(texts).toContain('Oi! Sou a *Dora*.');
  });

  it('tells two debts of one creditor apart in all that names them', () => {
    const itau = (id: string, kind: 'credit-card' | 'overdraft') => ({ id, creditor: 'Itaú', kind, balance: 90_000 });
    const changes = [
      { set: 'debt', debt: itau('d1', 'credit-card') },
      { set: 'debt', debt: itau('d2', 'overdraft') },
      { set: 'payment', debtId: 'd2', amount: 5_000, on: '2026-12-01' },
    ] as const;
    const facts = changes.map((change) => ({ messageId: 'm', slot: undefined, change }));
    const told = { ...kept, state: kept.state && { ...kept.state, facts } };
    const { dividas, pagamentos } = exportOf(told, { foldFacts, now: PANEL_NOW });
    expect(dividas.map(({ credor }) => credor)).toEqual(['Itaú (cartão)', 'Itaú (cheque especial)']);
    expect(pagamentos.map(({ credor }) => credor)).toEqual(['Itaú (cheque especial)']);
  });

  it('tells each automated decision with its criteria, the last plan with its inputs', () => {
    expect(all.decisoes_automaticas).toMatchObject([{ decisao: 'Roteiro mês a mês', criterios: expect.any(String) }]);
  });
});
