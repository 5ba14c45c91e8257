// How much of a workbook is read at most, beside what the package itself is bounded by.

import { type PackageLimits, packageLimits } from '#ooxml/package/limits';
import type { SheetKey } from './sheet.ts';

export interface Limits extends PackageLimits {
  /** Rows of data in the table of each sheet. */
  readonly rows: Readonly<Record<SheetKey, number>>;
  /** Characters of a name: of a unit, a group, an officer. */
  readonly nameLength: number;
  /** Findings reported of one workbook. */
  readonly findings: number;
  /** Bytes of an exported HTML table. */
  readonly htmlBytes: number;
}

export const limits: Limits = {
  ...packageLimits,
  // Before 2025 the largest province had some 640 communes; all of Vietnam has some 3.300 since.
  rows: { info: 1_000, groups: 200, units: 5_000, officers: 10_000, published: 10_000, index: 10_000 },
  nameLength: 250,
  findings: 5_000,
  htmlBytes: 20_000_000,
};

/** Of a dossier list, from which a few columns are taken: a province's year fits on a sheet of Excel, which ends at row 1.048.576. */
export const listLimits: Limits = {
  ...limits,
  partBytes: 2_000_000_000,
  totalBytes: 4_000_000_000,
  cells: 20_000_000,
  sheetRows: 1_048_576,
  characters: 1_000_000_000,
  htmlBytes: 500_000_000,
};
