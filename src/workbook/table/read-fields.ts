// All cells of one row, each read as its column asks, and every fault among them.

import type { CellValue } from '#contract/cell/cell-value';
import { readChoice, readCount, readName, readPercent, readScore, readText } from '#contract/cell/read-cell';
import type { Column } from '#contract/column';
import { limits } from '#contract/limits';
import type { Diagnostic, Where } from '#diagnostics/diagnostic';
import type { PublishedFigure } from '#domain/published';
import type { Rational } from '#exact/rational';
import type { Cell } from '#ooxml/spreadsheet/grid';
import type { Table, TableRow } from './table.ts';

/** Values by member; a member that is blank or could not be read is not there. */
export interface Fields {
  readonly counts: ReadonlyMap<string, number>;
  readonly percents: ReadonlyMap<string, Rational>;
  readonly choices: ReadonlyMap<string, string>;
  readonly scores: ReadonlyMap<string, PublishedFigure>;
  readonly texts: ReadonlyMap<string, string>;
  /** Members whose own cell could not be read, or whose column is at fault. */
  readonly unread: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `unit`: whom the row is about, for the messages. */
export function readFields(table: Table, row: TableRow, unit: string | undefined): Fields {
  const fields = {
    counts: new Map<string, number>(),
    percents: new Map<string, Rational>(),
    choices: new Map<string, string>(),
    scores: new Map<string, PublishedFigure>(),
    texts: new Map<string, string>(),
    unread: new Set([...table.faulty, ...row.merged]),
    diagnostics: [] as Diagnostic[],
  };
  for (const column of table.contract.columns) {
    const cell = row.cells.get(column.member);
    if (cell === undefined || row.merged.has(column.member)) continue;
    const where: Where = { place: row.place(column.member), unit: unit?.slice(0, limits.nameLength) };
    const keep = <T>(into: Map<string, T>, read: CellValue<T>) => {
      if (read.kind === 'value') into.set(column.member, read.value);
      if (read.kind === 'value' && read.notice !== undefined) fields.diagnostics.push(read.notice);
      if (read.kind !== 'fault') return;
      fields.unread.add(column.member);
      fields.diagnostics.push(read.diagnostic);
    };
    readInto(fields, column, cell, where, keep);
  }
  return fields;
}

type Keep = <T>(into: Map<string, T>, read: CellValue<T>) => void;

function readInto(
  fields: {
    readonly counts: Map<string, number>;
    readonly percents: Map<string, Rational>;
    readonly choices: Map<string, string>;
    readonly scores: Map<string, PublishedFigure>;
    readonly texts: Map<string, string>;
  },
  column: Column,
  cell: Cell,
  where: Where,
  keep: Keep,
): void {
  switch (column.kind) {
    case 'count':
      keep(fields.counts, readCount(cell, column, where));
      break;
    case 'percent':
      keep(fields.percents, readPercent(cell, column, where));
      break;
    case 'choice':
      keep(fields.choices, readChoice(cell, column, where));
      break;
    case 'score':
      keep(fields.scores, readScore(cell, column, where));
      break;
    case 'group':
    case 'name':
      keep(fields.texts, readName(cell, column, where));
      break;
    case 'unit-names':
    case 'text':
      keep(fields.texts, readText(cell, column, where));
      break;
  }
}

/** True where none of the members is unread. */
export function allRead({ unread }: Fields, members: readonly string[]): boolean {
  return members.every((member) => !unread.has(member));
}
