/** A document of PDFKit that is being written. */
export type Pdf = InstanceType<typeof import('pdfkit')>;
/** What a screen reader walks through: structure elements of the document, in reading order. */
export type Section = ReturnType<Pdf['struct']>;

/** Fonts that every reader has. */
export const FONT = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const;
export const INK = { body: '#17282c', soft: '#4f5f64', title: '#0b4f60', line: '#ded6c8' } as const;

/** Points, on A4. */
export const MARGIN = 50;
export const BOTTOM = 66;

/** Points left on the page. */
export function room(pdf: Pdf): number {
  return pdf.page.height - BOTTOM - pdf.y;
}

export function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}
