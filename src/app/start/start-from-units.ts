// `init --units FILE|LIST`: the workbook holds the office's units, and no figures yet.
import { isSameName } from '#language/fold';
import type { OfficeList } from '#workbook/parse/parse-office-list';
import { officeRows } from '#workbook/write/office-rows';
import { type InputOptions, writeInputWorkbook } from '#workbook/write/write-input';
import type { Ending, Outcome } from '../outcome.ts';
import type { StartedFromReport } from './start-from-report.ts';

export interface TakenUnits {
  readonly all: number;
  /** In the order of sheet Khối; none where the list says no groups. */
  readonly groups: readonly { readonly key: string; readonly units: number }[];
}

export interface StartedFromUnits extends StartedFromReport {
  readonly taken: TakenUnits | null;
  readonly ending: Ending;
}

export async function startFromUnits(
  { result: list, diagnostics, ending }: Outcome<OfficeList>,
  options: InputOptions,
): Promise<StartedFromUnits> {
  if (list === null) return { bytes: null, isCarriedOn: false, diagnostics, ending, taken: null };
  const bytes = await writeInputWorkbook({ ...options, filled: officeRows(list) });
  return { bytes, isCarriedOn: false, diagnostics, ending, taken: taken(list) };
}

function taken({ groups, units }: OfficeList): TakenUnits {
  return {
    all: units.length,
    groups: groups.map(({ key }) => ({
      key,
      units: units.filter(({ group }) => group !== null && isSameName(group, key)).length,
    })),
  };
}
