// Members that differ in a part of their name only: short ways to write them into a schema, and to read them off a row.
import type * as z from 'zod';

/** One member for each name. */
export function byName<const Name extends string | number, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): { readonly [Key in Name]: Value } {
  const entries = names.map((name) => [name, make(name)]);
  return Object.fromEntries(entries);
}

/** `{late: …}` under "resolved" is `{'resolved.late': …}`. */
export function under<const Prefix extends string, Shape extends object>(
  prefix: Prefix,
  shape: Shape,
): { readonly [Key in keyof Shape & (string | number) as `${Prefix}.${Key}`]: Shape[Key] } {
  const entries = Object.entries(shape).map(([key, member]) => [`${prefix}.${key}`, member]);
  return Object.fromEntries(entries);
}

type Under<Row, Prefix extends string> = Pick<Row, Extract<keyof Row, `${Prefix}.${string}`>>;

/** Reads off rows the part under "resolved": `{early, onTime, late}`. */
export function partOf<Shape extends z.ZodRawShape, const Prefix extends string>(
  schema: z.ZodObject<Shape>,
  prefix: Prefix,
) {
  type Row = z.output<z.ZodObject<Shape>>;
  type Part = {
    readonly [Key in keyof Row as Key extends `${Prefix}.${infer Rest}` ? Rest : never]: Row[Key];
  };
  const members = Object.keys(schema.shape)
    .filter((member) => member.startsWith(`${prefix}.`))
    .map((member) => [member.slice(prefix.length + 1), member as keyof Under<Row, Prefix>] as const);
  return (row: Under<Row, Prefix>): Part => {
    const part: Record<string, unknown> = {};
    for (const [key, member] of members) part[key] = row[member];
    return part as Part;
  };
}

/** What is not blank. */
export function given<Row extends object>(
  row: Row,
): { readonly [Key in keyof Row]?: Exclude<Row[Key], null> } {
  const entries = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [Key in keyof Row]?: Exclude<Row[Key], null> };
}

/** The nine criteria as they are numbered in print. */
export const criterionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
