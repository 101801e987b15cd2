import type { PaperBlock, PaperDocument, PrintDocument } from '../../ports/document-printer.ts';
import { BOTTOM, FONT, INK, MARGIN, type Pdf, room, type Section, widthOf } from './paper.ts';
import { printTable } from './print-table.ts';
import { winAnsi } from './win-ansi.ts';

/**
 * PDFs by PDFKit, on A4, with the fonts that every reader has. Tagged: headings, paragraphs, lists and tables are told
 * as such. PDFKit is loaded when the first document is asked for, since most processes never print.
 */
export function pdfkitPrinter({ now }: { readonly now: () => number }): PrintDocument {
  return async (paper) => {
    const { default: PDFDocument } = await import('pdfkit');
    const pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: BOTTOM },
      pdfVersion: '1.7',
      tagged: true,
      lang: paper.language,
      displayTitle: true,
      bufferPages: true,
      info: { Title: paper.title, Subject: paper.subject, Author: 'DenserolaAI', CreationDate: new Date(now()) },
    });
    const bytes = collect(pdf);
    const section = pdf.struct('Document');
    pdf.addStructure(section);
    for (const block of paper.blocks) print(pdf, section, block);
    section.end();
    numberPages(pdf, paper);
    pdf.end();
    return bytes;
  };
}

function collect(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}

function print(pdf: Pdf, section: Section, block: PaperBlock): void {
  switch (block.kind) {
    case 'title':
      write(pdf, section, { tag: 'H1', text: block.text, font: FONT.bold, size: 20, ink: INK.title, after: 4 });
      write(pdf, section, { tag: 'P', text: block.under, font: FONT.plain, size: 10, ink: INK.soft, after: 10 });
      return;
    case 'heading':
      // A heading never stands alone at the foot of a page.
      if (room(pdf) < 90) pdf.addPage();
      pdf.moveDown(0.6);
      write(pdf, section, { tag: 'H2', text: block.text, font: FONT.bold, size: 13, ink: INK.title, after: 5 });
      return;
    case 'paragraph':
      write(pdf, section, { tag: 'P', text: block.text, font: FONT.plain, size: 10, ink: INK.body, after: 6 });
      return;
    case 'list':
      printList(pdf, section, block.items);
      return;
    case 'table':
      printTable(pdf, section, block);
      return;
  }
}

function printList(pdf: Pdf, section: Section, items: readonly string[]): void {
  const list = pdf.struct('L');
  section.add(list);
  for (const item of items) {
    write(pdf, list, { tag: 'LI', text: `• ${item}`, font: FONT.plain, size: 10, ink: INK.body, after: 3 });
  }
  list.end();
  pdf.y += 4;
}

type Written = {
  readonly tag: 'H1' | 'H2' | 'P' | 'LI';
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly ink: string;
  /** Points below it. */
  readonly after: number;
};

function write(pdf: Pdf, section: Section, { tag, text, font, size, ink, after }: Written): void {
  section.add(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size).fillColor(ink);
      pdf.text(`${winAnsi(text)} `, MARGIN, pdf.y, { width: widthOf(pdf), lineGap: 2 });
    }),
  );
  pdf.y += after;
}

/** Not part of what is read: the same on every page. */
function numberPages(pdf: Pdf, { footer }: PaperDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font(FONT.plain).fontSize(8).fillColor(INK.soft);
    const text = winAnsi(`${footer} Página ${page - start + 1} de ${count}.`);
    pdf.text(text, MARGIN, pdf.page.height - 46, { width: widthOf(pdf), lineGap: 1 });
    pdf.endMarkedContent();
  }
}
