// The figures of one authority in one period, as read from a workbook: the input of checks, scoring and reports.
import type { Authority } from './authority.ts';
import type { Group } from './group.ts';
import type { IndexUnit } from './index-unit.ts';
import type { Officer } from './officer.ts';
import type { Origins } from './origins.ts';
import type { Period } from './period.ts';
import type { PublishedScores } from './published.ts';
import type { Unit } from './unit.ts';

export interface Submission {
  readonly ruleSetId: string;
  /** Null where the workbook's could not be read: an error, so that no report comes of it, but figures can still be checked. */
  readonly period: Period | null;
  readonly authority: Authority;
  /** In the order of the workbook. */
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly officers: readonly Officer[];
  readonly published: readonly PublishedScores[];
  /** Sheet "Chỉ số 766": the same entities as the national index sees them, and others. */
  readonly indexUnits: readonly IndexUnit[];
  readonly origins: Origins;
}

/** A submission without errors: what a report is made of. */
export type CompleteSubmission = Submission & { readonly period: Period };

export function isComplete(submission: Submission): submission is CompleteSubmission {
  return submission.period !== null;
}

export function unitsOf(submission: Submission, group: Group): readonly Unit[] {
  return submission.units.filter((unit) => unit.group === group.key);
}

export function officersOf(submission: Submission, group: Group): readonly Officer[] {
  return submission.officers.filter((officer) => officer.group === group.key);
}
