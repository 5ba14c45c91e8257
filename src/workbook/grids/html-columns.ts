// A few columns of the longest table of an HTML page, which a one-stop system saved as .xls.
import { Parser } from 'htmlparser2';
import { listLimits } from '#contract/limits';
import { makeBudget } from '#ooxml/package/budget';
import { refuseTooLarge } from '#ooxml/package/refusal';

type TextRow = readonly (string | null)[];
type Choose = (head: readonly (readonly string[])[]) => readonly number[] | null;

interface Reading {
  readonly rows: (string | null)[][];
  positions: readonly number[] | null;
}

/**
 * Tables follow one another, and the one whose first rows have most of what is wanted is read; a cell that reaches over several columns
 * stands in its first. Rows of the head are kept whole until it is known which columns are wanted.
 */
export function readHtmlColumns(
  html: string,
  head: number,
  choose: Choose,
): readonly TextRow[] | null | 'no-table' {
  if (html.length > listLimits.htmlBytes)
    refuseTooLarge('số ký tự của trang HTML', 'characters of the HTML page', listLimits.htmlBytes);
  const budget = makeBudget(listLimits);
  let best: Reading | null = null;
  let tables = 0;
  let table: Reading | null = null;
  let row: (string | null)[] = [];
  let column = -1;
  let width = 1;
  let text: string | null = null;
  let silent = 0;
  const settle = (reading: Reading) => {
    const positions = choose(reading.rows.map((each) => each.map((cell) => cell ?? '')));
    reading.positions = positions ?? [];
    const kept = reading.rows.splice(0);
    for (const each of kept) reading.rows.push(reading.positions.map((position) => each[position] ?? null));
  };
  const endRow = () => {
    if (table === null || column < 0) return;
    const { positions } = table;
    table.rows.push(positions === null ? row : positions.map((position) => row[position] ?? null));
    if (positions === null && table.rows.length === head) settle(table);
    row = [];
    column = -1;
    width = 1;
  };
  const endTable = () => {
    if (table === null) return;
    endRow();
    if (table.positions === null) settle(table);
    if ((table.positions ?? []).length > (best?.positions ?? []).length) best = table;
    table = null;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'script' || name === 'style' || name === 'xml') silent += 1;
        else if (name === 'table') {
          endTable();
          tables += 1;
          table = { rows: [], positions: null };
        } else if (name === 'tr') endRow();
        else if (name === 'td' || name === 'th') {
          column += width;
          width = Math.min(Math.max(Number.parseInt(attributes.colspan ?? '1', 10) || 1, 1), 1000);
          const wanted = table?.positions?.includes(column) ?? true;
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
  return (best as Reading | null)?.rows ?? null;
}
