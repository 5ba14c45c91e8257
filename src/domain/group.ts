// A group of units (khối): departments, communes; its stated totals and its online procedures.
import type { Rational } from '#exact/rational';
import type { PublicationForm, StatedFeedback, Unit } from './unit.ts';

/** Procedures of the group's authority, and how many of them are offered online at level 3 and 4. */
export interface OnlineProcedures {
  readonly all: number | null;
  readonly level3: number | null;
  readonly level4: number | null;
}

/** At level 3 or 4; null where neither is stated. */
export function offeredOnline({ level3, level4 }: OnlineProcedures): number | null {
  return level3 === null && level4 === null ? null : (level3 ?? 0) + (level4 ?? 0);
}

/** Dossiers of level 3/4 procedures, received both online and in person; null where not stated. */
export interface OnlineProcedureDossiers {
  readonly online: number | null;
  readonly inPerson: number | null;
  readonly carriedOver: number | null;
  readonly early: number | null;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly pending: number | null;
}

/** Totals the clerk states for the group: compared with the sum over its units, which is what counts. */
export interface StatedGroupTotals {
  readonly online: number | null;
  readonly inPerson: number | null;
  readonly carriedOver: number | null;
  readonly early: number | null;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly inTime: number | null;
}

export interface Group {
  readonly id: string;
  /** Mã khối, such as TP or XP. */
  readonly key: string;
  readonly name: string;
  /** False where a cell of its own figures could not be read: the fault is named, and the group is not scored. */
  readonly readable: boolean;
  /** "Biểu mẫu số 03 (TP)"; null where the rule set's own name of the form serves. */
  readonly formName: string | null;
  /** "UBND các xã, phường": whom the form is about; null where the authority itself. */
  readonly formUnit: string | null;
  readonly procedures: OnlineProcedures;
  readonly onlineDossiers: OnlineProcedureDossiers;
  readonly feedback: StatedFeedback;
  readonly oneStopRate: Rational | null;
  readonly publication: PublicationForm | null;
  readonly stated: StatedGroupTotals;
  /** Lý do quá hạn: prose put after the late count. */
  readonly lateReason: string | null;
  /** Ghi chú tiêu chí 1 … 9, by criterion number as printed; a note is generated where none stands. */
  readonly criterionNotes: Readonly<Record<number, string>>;
}

/** Of each figure the group's own, or the sum over its units where its cell is blank; null where no unit states it either. */
export function feedbackOf(
  { feedback }: Pick<Group, 'feedback'>,
  units: readonly Pick<Unit, 'feedback'>[],
): StatedFeedback {
  const { received, inTime, dragging } = pooledFeedback(units);
  return {
    received: feedback.received ?? received,
    inTime: feedback.inTime ?? inTime,
    dragging: feedback.dragging ?? dragging,
  };
}

/** A blank of one unit is 0 beside figures of others. */
export function pooledFeedback(units: readonly Pick<Unit, 'feedback'>[]): StatedFeedback {
  const sum = (member: keyof StatedFeedback) =>
    units.reduce<number | null>(
      (total, { feedback }) => (feedback[member] === null ? total : (total ?? 0) + feedback[member]),
      null,
    );
  return { received: sum('received'), inTime: sum('inTime'), dragging: sum('dragging') };
}
