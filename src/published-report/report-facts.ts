// What a published report says, figure by figure, each with its place: nothing is calculated here.

import type { NotedCount } from '#checks/notes/counts-named';
import type { LateOnline } from '#checks/notes/late-online';
import type { Place } from '#diagnostics/place';
import type { Authority } from '#domain/authority';
import type { Feedback } from '#domain/unit';

/** A text as printed, with where it stands. */
export interface Printed {
  readonly text: string;
  readonly place: Place;
}

export type NotedCounts = Readonly<Partial<Record<NotedCount, number>>>;

export interface UnitRow {
  /** Index of its group. */
  readonly group: number;
  readonly ordinal: string;
  readonly name: Printed;
  /** By member of sheet Công bố: criteria.1 … 9, total, officerAverage, classification. */
  readonly scores: Readonly<Record<string, Printed>>;
  readonly note: Printed;
  /** From its note, or from columns of their own. */
  readonly counts: NotedCounts;
  /** Online dossiers late: how many, `some` where only that there were, null where nothing is said. */
  readonly onlineLate: LateOnline;
  /** Counts that the note gives two values. */
  readonly unclear: readonly NotedCount[];
  /** Figures of the note that may be counts, and are not known of what. */
  readonly unread: readonly string[];
}

export interface CriterionRow {
  readonly number: number;
  readonly maximum: Printed;
  readonly count: Printed;
  readonly points: Printed;
  readonly note: Printed;
  readonly levels: readonly { readonly wording: string; readonly count: Printed; readonly points: Printed }[];
}

export interface FormFacts {
  /** Paragraphs above it: its name, title, period, whom it is about. */
  readonly heading: readonly string[];
  /** "Biểu mẫu số 03 (TP)" */
  readonly name: string | null;
  /** "UBND các xã, phường" */
  readonly unit: string | null;
  readonly criteria: readonly CriterionRow[];
}

export interface OfficerRow {
  /** Title of the block it stands in: "I. CẤP THÀNH PHỐ". */
  readonly block: string;
  readonly name: Printed;
  readonly position: string;
  readonly points: Printed;
  /** Words of the rating that is ticked, or written. */
  readonly rating: string;
}

export interface GroupFacts {
  readonly title: string;
  readonly form: FormFacts | null;
  /** All dossiers of the group, as its form and the text say. */
  readonly totals: NotedCounts;
  /** Dossiers of level 3/4 procedures, as the note of criterion 9 says. */
  readonly onlineDossiers: NotedCounts;
  readonly procedures: {
    readonly all: number | null;
    readonly level3: number | null;
    readonly level4: number | null;
  };
  readonly feedback: Readonly<Partial<Feedback>>;
  readonly lateReason: string | null;
}

/** As printed, and not yet read: a date and a period are text. */
export interface ReportInfo extends Omit<Authority, 'name' | 'area' | 'reportDate'> {
  readonly authority: string | null;
  readonly period: string | null;
  readonly reportDate: string | null;
}

export interface ReportFacts {
  readonly info: ReportInfo;
  readonly groups: readonly GroupFacts[];
  readonly units: readonly UnitRow[];
  readonly officers: readonly OfficerRow[];
}
