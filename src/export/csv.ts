/** What stands between the members of a list in one cell. No code, id or number has it in itself. */
export const LIST_SEPARATOR = ';';

/** Spreadsheets take a file without it for one in the letters of their own country. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell as it is before it is written; an absent value is an empty cell, a list its members with a semicolon between. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** How a spreadsheet knows a formula: by its first sign, in either width, whatever blanks or apostrophes precede it. */
const LIKE_A_FORMULA = /^[\s']*[=+\-@＝＋－＠]/u;

/**
 * One row of a table by RFC 4180: comma, double quotes where needed, CR and LF at the end.
 * What a spreadsheet would take for a formula gets an apostrophe before it, which `plainCell` takes away again.
 * Errors: none; any text gives a cell.
 *
 *     =1+1, "x"   →   "'=1+1, ""x"""
 *     ^ formula        ^ apostrophe
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.map(asMember).join(LIST_SEPARATOR);
  const safe = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A name may have the separator in it; a comma stands for it there. */
function asMember(member: string | number): string {
  return String(member).replaceAll(LIST_SEPARATOR, ',');
}

/** The text of a cell as it was before it was guarded against being taken for a formula. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
