// What `count` is asked to do, and what comes of it.
import type { Period } from '#domain/period';
import type { OutputFile } from '#files/write-file';
import type { CalendarDate } from '#language/dates';
import type { OwnWord } from '#lists/own-words';
import type { CountedList } from '#lists/sum-counts';
import type { Policy } from '#rules/policy';
import type { FilledCell } from '#workbook/write/fill-workbook';
import type { WordToFill } from './words-file.ts';

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
  /** What words of the list mean, beside those of the file. */
  readonly ownWords?: readonly OwnWord[] | undefined;
  /** Cơ quan of a new workbook. */
  readonly authority?: string | undefined;
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

export interface AskedWord extends WordToFill {
  readonly meanings: readonly string[];
}

interface Counted extends CountPeriod {
  readonly policy: Policy;
  /** Null where nothing was counted: words are unknown. */
  readonly list: CountedList | null;
  /** With `--into`: cells that hold something else now. */
  readonly changes: readonly FilledCell[];
  /** Words that somebody must say the meaning of; a unit's is its name in the workbook. */
  readonly asked: readonly AskedWord[];
}

export interface CountResult extends Counted {
  /** Files written. */
  readonly written: readonly string[];
}

export interface ComposedCount extends Counted {
  /** To be written: all of them, or none. */
  readonly files: readonly OutputFile[];
}
