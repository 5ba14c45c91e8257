// Rows of sheet Thông tin by what they are for, and what is missing, doubled or unknown among them.

import { readText } from '#contract/cell/read-cell';
import { type InfoKey, type InfoMember, infoHeaders, infoKeys } from '#contract/info-keys';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { infoDoubled, infoMissing, infoUnknown } from '#diagnostics/workbook/info';
import { nameBlank } from '#diagnostics/workbook/row';
import { withoutSignsAtEnd } from '#language/end-of-text';
import { fold } from '#language/fold';
import type { Cell } from '#ooxml/spreadsheet/grid';
import { type NameIndex, nameIndex } from '#workbook/table/name-index';
import type { Table, TableRow } from '#workbook/table/table';
import type { Parsed } from './parsing.ts';

/** One row that gives something. */
export interface InfoItem {
  readonly key: InfoKey;
  /** Null where the cell could not be read: given, but unusable, and reported. */
  readonly text: string | null;
  readonly cell: Cell;
  readonly row: TableRow;
}

export interface InfoItems {
  readonly items: ReadonlyMap<InfoMember, readonly InfoItem[]>;
  readonly diagnostics: readonly Diagnostic[];
  readonly origins: Parsed<never>['origins'];
}

export function readInfoItems(table: Table | null): InfoItems {
  const items = new Map<InfoMember, InfoItem[]>();
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const blanks = new Map<InfoMember, TableRow>();
  const keys = nameIndex(infoKeys, ({ key }) => key);
  for (const row of table?.rows ?? []) {
    const key = keyOf(row, keys, diagnostics);
    if (key === null) continue;
    const item = itemOf(key, row, diagnostics);
    const before = items.get(key.member) ?? [];
    const [first] = before;
    if (item === null) blanks.set(key.member, row);
    else if (first === undefined || key.list) {
      items.set(key.member, [...before, item]);
      origins.push([originKey(key, before.length), row.place('value')]);
    } else if (fold(first.text ?? '') !== fold(item.text ?? '')) {
      const place = row.place('value');
      diagnostics.push(infoDoubled({ key: key.key, first: first.row.place('value').cell ?? '' }, { place }));
    }
  }
  if (table !== null && table.faulty.size === 0) diagnostics.push(...missing(table, items, blanks));
  return { items, diagnostics, origins };
}

/** "info/legalBases", and from the second on "info/legalBases.1". */
function originKey({ member }: InfoKey, index: number): string {
  return index === 0 ? `info/${member}` : `info/${member}.${index}`;
}

/** Null where the value is blank. */
function itemOf(key: InfoKey, row: TableRow, diagnostics: Diagnostic[]): InfoItem | null {
  const cell = row.cells.get('value');
  if (cell === undefined) return null;
  const read = readText(cell, { path: [infoHeaders.value] }, { place: row.place('value') });
  if (read.kind === 'fault') diagnostics.push(read.diagnostic);
  return { key, text: read.kind === 'value' ? read.value : null, cell, row };
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
  items: ReadonlyMap<InfoMember, readonly InfoItem[]>,
  blanks: ReadonlyMap<InfoMember, TableRow>,
): readonly Diagnostic[] {
  const examples: Partial<Record<InfoMember, string>> = {
    period: 'Quý II/2022',
    name: 'UBND thành phố Điện Biên Phủ',
  };
  return infoKeys
    .filter(({ member, required }) => required && !items.has(member))
    .map(({ member, key }) => {
      const place = blanks.get(member)?.place('value') ?? { sheet: table.sheet };
      return infoMissing({ key, example: examples[member] ?? '' }, { place });
    });
}
