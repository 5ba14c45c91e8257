// A column of a sheet as it is looked for, written and documented: read off the sheet's schema.
import * as z from 'zod';
import type { Blank } from './blank.ts';
import type { Content } from './cell/cell-value.ts';

/** How the text of a cell is understood. */
export type ColumnKind =
  /** Whole dossiers, procedures or petitions, not negative. */
  | 'count'
  /** Per cent, 0–100; a cell formatted as a percentage shows what is meant. */
  | 'percent'
  /** One of `choices`. */
  | 'choice'
  /** A published figure, kept as printed. */
  | 'score'
  /** Key of a group, as sheet Khối or sheet Đơn vị has it. */
  | 'group'
  /** The name a row is known by. */
  | 'name'
  /** Unit names of the row's group, separated by semicolons. */
  | 'unit-names'
  | 'text';

export interface Choice<Value extends string = string> {
  /** The value in the domain. */
  readonly value: Value;
  /** As the drop-down prints it. */
  readonly label: string;
  /** Other words it goes by. */
  readonly others?: readonly string[];
}

/** What the registry holds of a member of a sheet's schema. */
export interface ColumnMeta {
  /** Canonical header path from the top: ["Đã giải quyết", "Quá hạn"]. */
  readonly path: readonly string[];
  /** For each segment of `path`, other words a header may have there. */
  readonly synonyms: readonly (readonly string[])[];
  readonly kind: ColumnKind;
  readonly choices?: readonly Choice[];
  /** The table cannot be read without this column. */
  readonly required: boolean;
  readonly blank: Blank;
  /** A few Vietnamese words for the cell note and the guide; what a blank means is said by `blankWords`. */
  readonly description: string;
  /** As a clerk would type it. */
  readonly example: string;
}

export const columnMeta = z.registry<ColumnMeta>();

/** One cell of a row: decoded to its value, encoded to what a person would type. */
export type Member<Value = unknown> = z.ZodType<Value, Content | undefined>;

export interface Column extends ColumnMeta {
  /** Member of the schema's rows, and path in the domain, as origins have it: `resolved.late`. */
  readonly member: string;
  readonly schema: Member;
}

/** The columns of a sheet, in its order. */
export function columnsOf(shape: object): readonly Column[] {
  return Object.entries(shape).flatMap(([member, schema]): readonly Column[] => {
    const meta = columnMeta.get(schema as Member);
    return meta === undefined ? [] : [{ ...meta, member, schema: schema as Member }];
  });
}

/** "Đã giải quyết / Quá hạn", as the contract and all messages write it. */
export function columnTitle({ path }: Pick<ColumnMeta, 'path'>): string {
  return path.join(' / ');
}

/** Of the first column of that kind; "" where there is none. */
export function titleOfKind(columns: readonly Column[], kind: ColumnKind): string {
  return columnTitle({ path: columns.find((column) => column.kind === kind)?.path ?? [] });
}

/** Of a member of a sheet's schema, in its words. */
export function titleOf<Shape extends z.ZodRawShape>(
  row: z.ZodObject<Shape>,
  member: keyof Shape & string,
): string {
  return columnTitle({ path: columnMeta.get(row.shape[member] as Member)?.path ?? [] });
}

/** The members of those kinds. */
export function membersOf<Shape extends z.ZodRawShape>(
  row: z.ZodObject<Shape>,
  kinds: readonly ColumnKind[],
): readonly (keyof Shape & string)[] {
  return columnsOf(row.shape)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ member }) => member);
}
