/** A cell: text, a number, a sum of money in whole centavos, or nothing. */
export type Cell = string | number | boolean | null | { readonly centavos: number };

/** A table with named columns. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/**
 * CSV as Excel in Portuguese opens it by a double click: a byte order mark (else accents break), `;` between cells
 * (there the comma is the decimal sign), CRLF at the end of lines, money as "1234,56", quotes as in RFC 4180.
 *
 * A text that a spreadsheet would calculate (it begins with `=`, `+`, `-`, `@`, tab or CR, also behind spaces) gets an
 * apostrophe in front, which makes it text; people's messages are in these files, and anyone may have written them.
 */
export function csv({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'sim' : 'não';
  return typeof cell === 'string' ? quoted(harmless(cell)) : reais(cell.centavos);
}

function reais(centavos: number): string {
  return (centavos / 100).toFixed(2).replace('.', ',');
}

function harmless(text: string): string {
  return CALCULATES.test(text) ? `'${text}` : text;
}

const CALCULATES = /^[ \u00a0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
