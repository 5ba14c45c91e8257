// A few columns of the tables of an HTML page that have them, which a one-stop system saved as .xls.
import { Parser } from 'htmlparser2';
import { listLimits } from '#contract/limits';
import { makeBudget } from '#ooxml/package/budget';
import { refuseTooLarge } from '#ooxml/package/refusal';

type TextRow = readonly (string | null)[];
interface Reading<Chosen> {
  readonly rows: (string | null)[][];
  /** Undefined until enough rows are known. */
  chosen: Chosen | null | undefined;
}

/**
 * Tables follow one another, and each whose first rows have what is wanted is read; a cell that reaches over several columns
 * stands in its first. Rows of the head are kept whole until it is known which columns are wanted.
 */
export function readHtmlColumns<Chosen extends { readonly positions: readonly number[] }>(
  html: string,
  head: number,
  choose: (head: readonly (readonly string[])[]) => Chosen | null,
): readonly { readonly chosen: Chosen; readonly rows: readonly TextRow[] }[] | 'no-table' {
  if (html.length > listLimits.htmlBytes)
    refuseTooLarge('số ký tự của trang HTML', 'characters of the HTML page', listLimits.htmlBytes);
  const budget = makeBudget(listLimits);
  const read: { readonly chosen: Chosen; readonly rows: readonly TextRow[] }[] = [];
  let tables = 0;
  let table: Reading<Chosen> | null = null;
  let row: (string | null)[] = [];
  let column = -1;
  let width = 1;
  let text: string | null = null;
  let silent = 0;
  const cut = (cells: readonly (string | null)[], chosen: Chosen | null) =>
    (chosen?.positions ?? []).map((position) => cells[position] ?? null);
  const settle = (reading: Reading<Chosen>) => {
    const chosen = choose(reading.rows.map((each) => each.map((cell) => cell ?? '')));
    reading.chosen = chosen;
    const kept = reading.rows.splice(0);
    for (const each of kept) reading.rows.push(cut(each, chosen));
  };
  const endRow = () => {
    if (table === null || column < 0) return;
    const { chosen } = table;
    table.rows.push(chosen === undefined ? row : cut(row, chosen));
    if (chosen === undefined && table.rows.length === head) settle(table);
    row = [];
    column = -1;
    width = 1;
  };
  const endTable = () => {
    if (table === null) return;
    endRow();
    if (table.chosen === undefined) settle(table);
    const { chosen, rows } = table;
    if (chosen !== null && chosen !== undefined) read.push({ chosen, rows });
    table = null;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'script' || name === 'style' || name === 'xml') silent += 1;
        else if (name === 'table') {
          endTable();
          tables += 1;
          table = { rows: [], chosen: undefined };
        } else if (name === 'tr') endRow();
        else if (name === 'td' || name === 'th') {
          column += width;
          width = Math.min(Math.max(Number.parseInt(attributes.colspan ?? '1', 10) || 1, 1), 1000);
          const wanted = table?.chosen === undefined || (table.chosen?.positions.includes(column) ?? false);
          text = wanted ? '' : null;
        } else if (name === 'br' && text !== null) text += ' ';
      },
      ontext: (piece) => {
        if (text === null || silent > 0) return;
        budget.characters(piece.length);
        text += piece;
        budget.cellCharacters(text.length);
      },
      onclosetag: (name) => {
        if (name === 'script' || name === 'style' || name === 'xml') silent -= 1;
        else if (name === 'td' || name === 'th') {
          if (text !== null && text.trim() !== '') {
            budget.cell();
            row[column] = text
              .normalize('NFC')
              .replace(/[\s\u00a0\u200b]+/gu, ' ')
              .trim();
          }
          text = null;
        } else if (name === 'tr') endRow();
        else if (name === 'table') endTable();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  endTable();
  if (tables === 0) return 'no-table';
  return read;
}
