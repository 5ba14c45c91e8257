// What differs between the two engines: how a day is written, and how SQL recognises one. Everything else is one SQL for both.
import type { CalendarDate } from '#language/dates';

/** SQL text. Never made from a cell of a list, except through `literal`. */
export type Sql = string;

export interface Dialect {
  /** Puts rows in the order of their numbers; empty where those of a single scan come so by themselves. */
  readonly inOrder: Sql;
  /** A day as the relation of dossiers holds it. */
  readonly day: (date: CalendarDate) => Sql;
  /** Whether the yymmdd of a code (`code_day`) is another day than `received`. */
  readonly codeDayDiffers: Sql;
  /** A day of an answer; null where it has none. */
  readonly readDay: (value: unknown) => CalendarDate | null;
  /** Days from the day `from` to the day `to`. */
  readonly daysBetween: (from: Sql, to: Sql) => Sql;
}

/** A text in quotes, whatever stands in it. */
export function literal(text: string): Sql {
  return `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
}

/** A name of a table or column in quotes. */
export function identifier(name: string): Sql {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `column IN (…)`; false where there is nothing to be in. */
export function isOneOf(column: Sql, literals: readonly Sql[]): Sql {
  return literals.length === 0 ? 'false' : `${column} in (${literals.join(', ')})`;
}
