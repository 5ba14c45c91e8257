// A sheet of the contract: its schema, and what is read off it.
import type * as z from 'zod';
import { type Column, columnsOf } from './column.ts';
import type { RowSchema } from './decode-row.ts';

export type SheetKey = 'info' | 'groups' | 'units' | 'officers' | 'published' | 'index';

/** A table to be looked for by its headings. */
export interface TableContract {
  readonly key: SheetKey;
  /** As the tab is named. */
  readonly name: string;
  readonly required: boolean;
  readonly columns: readonly Column[];
  /** What the sheet is for, in a sentence of the clerk's guide. */
  readonly description: string;
  /** A list of names: that one heading makes a table, and a row that holds a name alone is a row of it. */
  readonly namesAlone?: true;
}

export interface SheetContract<Row = Readonly<Record<string, unknown>>> extends TableContract {
  /** Its rows: decoded from cells by member. */
  readonly row: RowSchema<Row>;
}

/** What a row of the sheet gives once it is read. */
export type RowOf<Sheet extends SheetContract> = Sheet extends SheetContract<infer Row> ? Row : never;

export function sheet<Shape extends z.ZodRawShape>(
  given: Omit<TableContract, 'columns'> & { readonly row: z.ZodObject<Shape> },
): SheetContract<z.output<z.ZodObject<Shape>>> {
  return { ...given, columns: columnsOf(given.row.shape) };
}
