// How much of a file is read at most; past it the file is refused, clearly and early.

import type { SheetKey } from './columns.ts';

export interface Limits {
  /** Parts inside the zip archive, whatever they are. */
  readonly entries: number;
  /** Bytes of one unpacked part, as really inflated. */
  readonly partBytes: number;
  /** Bytes of all parts that are read. */
  readonly totalBytes: number;
  /** Unpacked over packed size of one part, once it is past `ratioFloor` bytes: text never packs so well. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Nested elements of one XML part or HTML page. */
  readonly depth: number;
  /** Cells with content, over all sheets that are read. */
  readonly cells: number;
  /** Characters of all cell texts, over all sheets that are read. */
  readonly characters: number;
  /** Characters of one cell: the most that Excel itself allows. */
  readonly cellCharacters: number;
  /** Sheets of a workbook, read or not. */
  readonly sheets: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Rows of data in the table of each sheet. */
  readonly rows: Readonly<Record<SheetKey, number>>;
  /** Characters of a name: of a unit, a group, an officer. */
  readonly nameLength: number;
  /** Findings told of one workbook. */
  readonly findings: number;
  /** Bytes of an exported HTML table. */
  readonly htmlBytes: number;
}

/** A real submission has some 5.000 cells in 100 KB; a sheet formatted down to row 1.048.576 unpacks to some 50 MB. */
export const limits: Limits = {
  entries: 5_000,
  partBytes: 100_000_000,
  totalBytes: 120_000_000,
  ratio: 200,
  ratioFloor: 4_000_000,
  depth: 200,
  cells: 300_000,
  characters: 5_000_000,
  cellCharacters: 32_767,
  sheets: 1_000,
  merges: 50_000,
  // Before 2025 the largest province had some 640 communes; all of Vietnam has some 3.300 since.
  rows: { info: 1_000, groups: 200, units: 1_000, officers: 2_000, published: 2_000, index: 2_000 },
  nameLength: 250,
  findings: 5_000,
  htmlBytes: 20_000_000,
};

/** Of a dossier list, from which a few columns are taken: a province's year fits on a sheet of Excel, which ends at row 1.048.576. */
export const listLimits: Limits = {
  ...limits,
  partBytes: 2_000_000_000,
  totalBytes: 4_000_000_000,
  cells: 20_000_000,
  characters: 1_000_000_000,
  htmlBytes: 500_000_000,
};
