import type { PaperBlock } from '../../ports/document-printer.ts';
import { FONT, INK, MARGIN, type Pdf, room, type Section, widthOf } from './paper.ts';
import { winAnsi } from './win-ansi.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;
type Row = { readonly cells: readonly string[]; readonly font: string; readonly tag: 'TH' | 'TD' };

const PADDING = 5;
const SIZE = 9;

/** Rows under a head that comes again on each page. Cells wrap; a row is never torn over two pages. */
export function printTable(pdf: Pdf, section: Section, table: Table): void {
  const structure = pdf.struct('Table');
  section.add(structure);
  const head: Row = { cells: table.columns.map(({ title }) => title), font: FONT.bold, tag: 'TH' };
  const body = table.rows.map((cells): Row => ({ cells, font: FONT.plain, tag: 'TD' }));
  const sum: readonly Row[] = table.sum ? [{ cells: table.sum, font: FONT.bold, tag: 'TD' }] : [];
  const [first] = body;
  if (first && room(pdf) < heightOf(pdf, table, head) + heightOf(pdf, table, first)) pdf.addPage();
  printRow(pdf, structure, { table, row: head });
  for (const row of [...body, ...sum]) {
    if (room(pdf) < heightOf(pdf, table, row)) {
      pdf.addPage();
      printRow(pdf, structure, { table, row: head });
    }
    printRow(pdf, structure, { table, row });
  }
  structure.end();
  pdf.x = MARGIN;
  pdf.y += 8;
}

function printRow(pdf: Pdf, structure: Section, { table, row }: { readonly table: Table; readonly row: Row }): void {
  const top = pdf.y;
  const height = heightOf(pdf, table, row);
  const line = pdf.struct('TR');
  structure.add(line);
  let x = MARGIN;
  for (const [index, { width, align }] of table.columns.entries()) {
    const points = width * widthOf(pdf);
    const at = x;
    line.add(
      pdf.struct(row.tag, {}, () => {
        pdf
          .font(row.font)
          .fontSize(SIZE)
          .fillColor(row.tag === 'TH' ? INK.soft : INK.body);
        const text = `${winAnsi(row.cells[index] ?? '')} `;
        pdf.text(align === 'right' ? text.trim() : text, at, top + PADDING, {
          width: points - GUTTER,
          align,
          lineGap: 1,
        });
      }),
    );
    x += points;
  }
  line.end();
  pdf.markContent('Artifact');
  pdf
    .moveTo(MARGIN, top + height)
    .lineTo(MARGIN + widthOf(pdf), top + height)
    .lineWidth(row.tag === 'TH' ? 1 : 0.5)
    .strokeColor(row.tag === 'TH' ? INK.soft : INK.line)
    .stroke();
  pdf.endMarkedContent();
  pdf.y = top + height;
}

/** Between columns. */
const GUTTER = 8;

function heightOf(pdf: Pdf, table: Table, { cells, font }: Row): number {
  pdf.font(font).fontSize(SIZE);
  const heights = table.columns.map(({ width }, index) =>
    pdf.heightOfString(winAnsi(cells[index] ?? '') || ' ', { width: width * widthOf(pdf) - GUTTER, lineGap: 1 }),
  );
  return Math.max(...heights) + 2 * PADDING;
}
