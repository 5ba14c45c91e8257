// What one file from a unit says, whichever kind of file it is: a sheet, a workbook of one unit, a form.
import type { Diagnostic } from '#diagnostics/diagnostic';

type Values = Readonly<Record<string, string | number>>;

export interface Returned {
  /** Null where the file does not say it. */
  readonly authority: string | null;
  readonly period: string | null;
  /** Key of the group. */
  readonly group: string | null;
  readonly unit: string | null;
  /** Whether it could have stated every column: then a blank says something, too. */
  readonly isComplete: boolean;
  /** By member of sheet Đơn vị; what is blank is not there. */
  readonly counts: Values;
  /** By member of sheet Công bố. */
  readonly selfScores: Values;
  /** Values by member of sheet Cán bộ. */
  readonly officers: readonly { readonly name: string; readonly values: Values }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that nothing can be taken from. */
export const nobody: Omit<Returned, 'diagnostics'> = {
  authority: null,
  period: null,
  group: null,
  unit: null,
  isComplete: false,
  counts: {},
  selfScores: {},
  officers: [],
};

/** A file with an error is passed over whole: half of its figures are none that a unit has given. */
export function isUsable({ diagnostics }: Pick<Returned, 'diagnostics'>): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}
