// How much of a file is unpacked and read at most; past it the file is refused, clearly and early.

export interface PackageLimits {
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
  /** Rows with content of one sheet. */
  readonly sheetRows: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
}

/** A real submission has some 5.000 cells in 100 KB, the largest that is read some 500.000; a sheet formatted down to row 1.048.576 unpacks to some 50 MB. */
export const packageLimits: PackageLimits = {
  entries: 5_000,
  partBytes: 100_000_000,
  totalBytes: 120_000_000,
  ratio: 200,
  ratioFloor: 4_000_000,
  depth: 200,
  cells: 600_000,
  characters: 10_000_000,
  cellCharacters: 32_767,
  sheets: 1_000,
  sheetRows: 30_000,
  merges: 50_000,
};

/** For a file that is only identified: the parts that say whose document it is have some thousand bytes. */
export const identifyingLimits: PackageLimits = {
  ...packageLimits,
  partBytes: 262_144,
  totalBytes: 1_000_000,
};
