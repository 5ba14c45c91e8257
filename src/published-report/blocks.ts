// A report as a reader goes through it: paragraphs and tables, one after the other, whatever file they stand in.
import type { Grid } from '#ooxml/spreadsheet/grid';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly grid: Grid;
      /** What stands in its cells, in reading order: a table that only lays out a page is read as this. */
      readonly contents: readonly Block[];
    };
