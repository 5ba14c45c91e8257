// What `count` is asked to do, and what comes of it.
import type { Period } from '#domain/period';
import type { CalendarDate } from '#language/dates';
import type { CountedList } from '#lists/sum-counts';
import type { Policy } from '#rules/policy';
import type { FilledCell } from '#workbook/write/fill-workbook';

export interface CountRequest {
  /** Files, folders, patterns. */
  readonly lists: readonly string[];
  /** "Quý III/2026" */
  readonly period: string;
  /** "2026-06-15"; the calendar's where missing. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id or file. */
  readonly policy?: string | undefined;
  readonly words?: string | undefined;
  readonly into?: string | undefined;
  readonly output?: string | undefined;
  readonly late?: string | undefined;
  readonly database?: { readonly url: string; readonly table: string } | undefined;
}

export interface CountPeriod {
  readonly period: Pick<Period, 'kind' | 'year' | 'ordinal'>;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface CountResult extends CountPeriod {
  readonly policy: Policy;
  /** Null where nothing was counted: words are unknown. */
  readonly list: CountedList | null;
  /** Files written. */
  readonly written: readonly string[];
  /** With `--into`: cells that hold something else now. */
  readonly changes: readonly FilledCell[];
}
