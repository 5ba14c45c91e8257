// The same units over several periods, as data: where each stood, and what changed from one period to the next.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { PrintedNumber } from '#report/printed';
import type { ResolutionOverview } from '#report/resolution';
import type { Change } from './change.ts';

export interface Comparison {
  /** "Quý I/2022", "Quý II/2022", oldest first. */
  readonly periods: readonly string[];
  /** Those of the latest period's rule set; other sets' criteria are matched by what they measure. */
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
  /** Of points, at most: the rule set's, or the most of any set's. */
  readonly decimals: number;
  readonly groups: readonly GroupComparison[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface GroupComparison extends EntityComparison {
  readonly key: string;
  /** In the order of the latest workbook; those that vanished come last. */
  readonly units: readonly EntityComparison[];
}

export interface EntityComparison {
  readonly name: string;
  /** Of the latest period against the one before: there in both; there now, for the first time or once more; no longer there. */
  readonly presence: 'kept' | 'new' | 'returned' | 'vanished';
  /** One for each period; null where the workbook has no such entity. */
  readonly ofPeriods: readonly (EntityOfPeriod | null)[];
  /** From each period to the next: one fewer than there are periods. */
  readonly changes: readonly PeriodChange[];
}

export interface EntityOfPeriod {
  /** Null where not assessed. */
  readonly total: PrintedNumber | null;
  /** "Xuất sắc"; where not assessed, why. */
  readonly classification: string;
  /** Null for a group, and where not assessed. */
  readonly rank: number | null;
  readonly criteria: readonly (PrintedNumber | null)[];
  readonly resolution: ResolutionOverview;
  readonly carriedOver: PrintedNumber;
}

/** Null where either side is missing. */
export interface PeriodChange {
  readonly total: Change | null;
  readonly criteria: readonly (Change | null)[];
  readonly received: Change | null;
  /** "Tốt → Xuất sắc"; null where the class stayed, or there is none. */
  readonly classification: string | null;
}
