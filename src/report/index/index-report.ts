// The recomputed index as a document says it: ranks within each level, every unit's groups and parts, what would raise them.
import type { PrintedNumber } from '../printed.ts';

export interface IndexReport {
  /** In capitals. */
  readonly authority: string;
  readonly title: string;
  /** "Quý III năm 2026". */
  readonly period: string;
  readonly ruleSet: string;
  /** That it is recomputed, from what, and how sure the formula is. */
  readonly disclaimer: readonly string[];
  /** What matters most, a sentence each. */
  readonly remarks: readonly string[];
  readonly groups: readonly { readonly short: string; readonly title: string; readonly max: PrintedNumber }[];
  readonly levels: readonly IndexReportLevel[];
  /** Null where the workbook has no sheet Đơn vị to be scored by levels. */
  readonly views: BothViews | null;
  /** In the order of the workbook. */
  readonly units: readonly IndexReportUnit[];
}

export interface IndexReportLevel {
  readonly name: string;
  readonly rows: readonly IndexReportRow[];
}

export interface IndexReportRow {
  /** "2/24": among those that are comparable. */
  readonly rank: string;
  readonly name: string;
  /** One for each group; null where it is not measured. */
  readonly points: readonly (PrintedNumber | null)[];
  /** Of what the measured parts of each group can give, 0–1. */
  readonly shares: readonly (number | null)[];
  readonly total: PrintedNumber | null;
  /** What the measured parts can give; null where none is measured. */
  readonly of: PrintedNumber | null;
}

export interface IndexReportUnit {
  readonly name: string;
  readonly level: string;
  /** "Điểm tính lại 21,35 trên 50 điểm của các mục đo được; hạng 1/1 …". */
  readonly summary: string;
  readonly groups: readonly IndexReportGroup[];
  readonly gains: readonly IndexReportGain[];
  /** Losses that no count raises, and that nothing is to be gained. */
  readonly notes: readonly string[];
}

export interface IndexReportGroup {
  readonly title: string;
  readonly max: PrintedNumber;
  readonly points: PrintedNumber | null;
  readonly lost: PrintedNumber | null;
  /** As the portal prints it. */
  readonly portal: PrintedNumber | null;
  /** Empty where none is measured. */
  readonly parts: readonly IndexReportPart[];
}

export interface IndexReportPart {
  readonly code: string;
  readonly wording: string;
  /** "3.082/3.816"; why not where it is not measured. */
  readonly counts: string;
  readonly max: PrintedNumber;
  readonly points: PrintedNumber | null;
  readonly lost: PrintedNumber | null;
}

export interface IndexReportGain {
  readonly ordinal: string;
  readonly codes: string;
  readonly what: string;
  readonly needed: PrintedNumber;
  /** Points for one more. */
  readonly worth: PrintedNumber;
  readonly lost: PrintedNumber;
}

/** The same quarter by the province's form and by the national index. */
export interface BothViews {
  readonly rows: readonly BothViewsRow[];
  /** Why the two differ, a paragraph each. */
  readonly reasons: readonly string[];
}

export interface BothViewsRow {
  readonly name: string;
  /** "15,84/18". */
  readonly byLevels: string;
  readonly classification: string;
  /** "61,39/100". */
  readonly byIndex: string;
}
