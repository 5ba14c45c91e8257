// A row's cells → its values, by the schema of its sheet; every fault among them at once.
import type * as z from 'zod';
import type { Content } from './cell/cell-value.ts';
import type { Finding } from './cell/finding.ts';

/** A zod object of a codec for each member. */
export type RowSchema<Row> = z.ZodType<Row> & Pick<z.ZodObject, 'shape'>;

type Lines = readonly (Content | undefined)[];
/** By member: its cell; of an item that may stand in several lines, the cells in their order. */
export type RowCells = Readonly<Record<string, Content | Lines | undefined>>;

interface Fault {
  readonly member: string;
  /** Of an item in several lines: which. */
  readonly line: number;
  readonly finding: Finding;
}

export interface DecodedRow<Row> {
  /** A cell that could not be read counts as blank in it. */
  readonly row: Row;
  readonly faults: readonly Fault[];
}

/** Most cells of a row are blank: only those that are not go through their codec. */
export function decodeRow<Row>(schema: RowSchema<Row>, cells: RowCells): DecodedRow<Row> {
  const row: Record<string, unknown> = { ...blankRow(schema) };
  const faults: Fault[] = [];
  const decode = (member: string, codec: z.core.SomeType, cell: Content | Lines): void => {
    const read = (codec as z.ZodType).safeParse(cell);
    if (read.success) row[member] = read.data;
    else {
      const found = read.error.issues.map((issue) => faultOf(member, issue));
      faults.push(...found);
      if (isLines(cell))
        decode(
          member,
          codec,
          found.reduce((lines, { line }) => lines.with(line, undefined), cell),
        );
    }
  };
  for (const [member, codec] of Object.entries(schema.shape)) {
    const cell = cells[member];
    if (cell !== undefined) decode(member, codec, cell);
  }
  return { row: row as Row, faults };
}

const blankRows = new WeakMap<object, object>();

function blankRow<Row>(schema: RowSchema<Row>): object {
  const blank = blankRows.get(schema) ?? Object(schema.parse({}, { jitless: true }));
  blankRows.set(schema, blank);
  return blank;
}

function isLines(cell: Content | Lines): cell is Lines {
  return Array.isArray(cell);
}

/** Every issue of a sheet's schema is one of ours, with the finding in its `params`. */
function faultOf(member: string, issue: z.core.$ZodIssue): Fault {
  const [line = 0] = issue.path;
  if (issue.code !== 'custom' || issue.params === undefined) throw new Error(issue.message);
  return { member, line: Number(line), finding: issue.params as Finding };
}
