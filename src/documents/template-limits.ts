// How much of a template is read, and how long the document may get that is made from it; far above any real one.

/** The shipped ones have up to 77 KB of XML, 280 paragraphs or 300 cells, 130 marks, and fill 57 KB for each unit's form. */
export const templateLimits = {
  /** Bytes of all parts unpacked, pictures too. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are XML. */
  xmlBytes: 8_000_000,
  paragraphs: 10_000,
  marks: 5_000,
  /** Passages one inside the other; Bảng tổng hợp, Khối, Đơn vị are three. */
  nesting: 20,
  /** Nested elements of one part. */
  depth: 200,
  sheets: 100,
  /** Cells and rows of all sheets, whether they hold anything or not. */
  cells: 100_000,
  /** Cells that lie in merged areas. */
  mergedCells: 200_000,
  /** Merged areas. */
  merges: 5_000,
  /** Formats by condition; columns that are given a width one by one. */
  formats: 1_000,
  columns: 1_000,
  /** Faults reported of one template. */
  findings: 500,
} as const;

/**
 * What a filled document may take: so much, and more for each thing that the report has, down to the rows of its tables.
 * A row of the shipped ones takes some 3 KB or 17 cells: 5,000 units pass, and lists in lists soon do not.
 */
export const filledLimits = {
  bytes: 16_000_000,
  bytesEach: 20_000,
  cells: 100_000,
  cellsEach: 100,
} as const;
