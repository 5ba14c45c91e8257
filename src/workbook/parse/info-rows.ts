// Rows of sheet Thông tin by what they are for, and what is missing, doubled or unknown among them.
import { type InfoKey, type InfoMember, infoKeys } from '#contract/info-items';
import { infoHeaders } from '#contract/info-line';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { infoDoubled, infoMissing, infoUnknown } from '#diagnostics/workbook/info';
import { nameBlank } from '#diagnostics/workbook/row';
import { withoutSignsAtEnd } from '#language/end-of-text';
import { fold } from '#language/fold';
import { type NameIndex, nameIndex } from '#workbook/table/name-index';
import type { Table, TableRow } from '#workbook/table/table';
import type { Parsed } from './parsing.ts';

/** By member: the rows that give something, in the order of the sheet. */
export type InfoRows = ReadonlyMap<string, readonly TableRow[]>;

export function findInfoRows(table: Table | null): Parsed<InfoRows> {
  const rows = new Map<InfoMember, TableRow[]>();
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const blanks = new Map<InfoMember, TableRow>();
  const keys = nameIndex(infoKeys, ({ key }) => key);
  for (const row of table?.rows ?? []) {
    const key = keyOf(row, keys, diagnostics);
    if (key === null) continue;
    const before = rows.get(key.member) ?? [];
    const [first] = before;
    if (!row.cells.has('value')) blanks.set(key.member, row);
    else if (first === undefined || key.list) {
      rows.set(key.member, [...before, row]);
      origins.push([originKey(key, before.length), row.place('value')]);
    } else if (textOf(first) !== textOf(row)) {
      const place = row.place('value');
      diagnostics.push(infoDoubled({ key: key.key, first: first.place('value').cell ?? '' }, { place }));
    }
  }
  if (table !== null && table.faulty.size === 0) diagnostics.push(...missing(table, rows, blanks));
  return { value: rows, diagnostics, origins };
}

function textOf({ cells }: TableRow): string {
  return fold(cells.get('value')?.text ?? '');
}

/** "info/legalBases", and from the second on "info/legalBases.1". */
function originKey({ member }: InfoKey, index: number): string {
  return index === 0 ? `info/${member}` : `info/${member}.${index}`;
}

function keyOf(row: TableRow, keys: NameIndex<InfoKey>, diagnostics: Diagnostic[]): InfoKey | null {
  const cell = row.cells.get('key');
  if (cell === undefined) {
    diagnostics.push(nameBlank({ column: infoHeaders.key }, { place: row.place('key') }));
    return null;
  }
  const name = withoutSignsAtEnd(cell.text, ': \n\u00a0').trimStart();
  const found = keys.find(name);
  if (found !== null) return found;
  if (row.cells.has('value'))
    diagnostics.push(
      infoUnknown({ key: name.slice(0, 80), nearest: keys.nearest(name) }, { place: row.place('key') }),
    );
  return null;
}

function missing(
  table: Table,
  rows: ReadonlyMap<InfoMember, readonly TableRow[]>,
  blanks: ReadonlyMap<InfoMember, TableRow>,
): readonly Diagnostic[] {
  return infoKeys
    .filter(({ member, required }) => required && !rows.has(member))
    .map(({ member, key, example }) => {
      const place = blanks.get(member)?.place('value') ?? { sheet: table.sheet };
      return infoMissing({ key, example }, { place });
    });
}
