// A unit (đơn vị) and all that is counted or stated for it.
import type { Rational } from '#exact/rational';
import type { DossierCounts } from './counts.ts';
import type { OwnLevelCounts } from './level-counts.ts';

/** Hình thức công khai: posted and electronic, one of the two, neither. */
export type PublicationForm = 'both' | 'one' | 'none';

/** Phản ánh, kiến nghị (PAKN): received, handled in time, dragging on. */
export interface Feedback {
  readonly received: number;
  readonly inTime: number;
  readonly dragging: number;
}

/** As stated; a blank one is null, counts as 0 and is reported. */
export type StatedFeedback = { readonly [Member in keyof Feedback]: number | null };

/** What criterion onlineServices is taken from; null where the clerk left it to the group or to the received counts. */
export interface OnlineServices {
  /** Per cent of eligible procedures offered at level 3/4, 0–100. */
  readonly procedureShare: Rational | null;
  /** The dossiers the online share is taken from. */
  readonly online: number | null;
  readonly all: number | null;
  /** Online dossiers late, or unresolved past their time; null where left blank, which counts as 0 and is reported. */
  readonly late: number | null;
}

export interface Unit {
  /** Unique in the submission; what origins and diagnostics name it by. */
  readonly id: string;
  /** STT as printed. */
  readonly ordinal: string;
  readonly group: string;
  readonly name: string;
  /** False where a cell of its figures could not be read: the fault is named, and the unit is neither scored nor pooled. */
  readonly readable: boolean;
  readonly counts: DossierCounts;
  /** Sums the clerk wrote beside the parts: checked, never counted. */
  readonly stated: { readonly received: number | null; readonly resolved: number | null };
  readonly levels: OwnLevelCounts;
  /** Per cent of procedures received and returned at the one-stop desk, 0–100. */
  readonly oneStopRate: Rational | null;
  readonly publication: PublicationForm | null;
  readonly feedback: StatedFeedback;
  readonly onlineServices: OnlineServices;
  /** Printed in the summary table; generated from the counts where null. */
  readonly note: string | null;
}

/** A blank count is 0 (docs/workbook.md). */
export function countedFeedback({ received, inTime, dragging }: StatedFeedback): Feedback {
  return { received: received ?? 0, inTime: inTime ?? 0, dragging: dragging ?? 0 };
}
