// A row's cells → its values, by the schema of its sheet; every fault among them at once.
import type * as z from 'zod';
import type { Content } from './cell/cell-value.ts';
import type { Finding } from './cell/finding.ts';

/** By member: its cell; of an item that may stand in several lines, the cells in their order. */
export type RowCells = Readonly<Record<string, Content | readonly (Content | undefined)[] | undefined>>;

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

export function decodeRow<Row>(schema: z.ZodType<Row>, cells: RowCells): DecodedRow<Row> {
  const read = schema.safeParse(cells, jitless);
  if (read.success) return { row: read.data, faults: [] };
  const faults = read.error.issues.map(faultOf);
  return { row: schema.parse(faults.reduce(without, cells), jitless), faults };
}

/** Compiling a parser for each sheet takes longer than reading a workbook without. */
const jitless = { jitless: true };

/** Every issue of a sheet's schema is one of ours, with the finding in its `params`. */
function faultOf(issue: z.core.$ZodIssue): Fault {
  const [member, line = 0] = issue.path;
  if (issue.code !== 'custom' || issue.params === undefined) throw new Error(issue.message);
  return { member: String(member), line: Number(line), finding: issue.params as Finding };
}

function without(cells: RowCells, { member, line }: Fault): RowCells {
  const own = cells[member];
  return { ...cells, [member]: Array.isArray(own) ? own.with(line, undefined) : undefined };
}
