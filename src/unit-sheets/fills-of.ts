// What came back → the rows to be filled in: counts to Đơn vị, self-scores to Công bố, officers to Cán bộ.
import { isSameName } from '#language/fold';
import type { SheetFill } from '#workbook/write/fill-workbook';
import type { RowValues } from '#workbook/write/table-values';
import type { RowFill } from '#workbook/write/targets';
import type { MatchedFile } from './match-returned.ts';

/** `officers`: those the workbook has; one in charge of other units, too, stays in charge of them. */
export function fillsOf(files: readonly MatchedFile[], officers: readonly RowValues[]): readonly SheetFill[] {
  const units = new Map<string, RowFill>();
  const published = new Map<string, RowFill>();
  const desk = new Map<string, RowFill>();
  for (const { unit, returned } of files) {
    if (unit === null) continue;
    const { group, name } = unit;
    // Two files of one unit that do not contradict each other may complete each other.
    units.set(unit.id, { group, name, values: { ...units.get(unit.id)?.values, ...returned.counts } });
    if (Object.keys(returned.selfScores).length > 0)
      published.set(unit.id, {
        group,
        name,
        values: { ...published.get(unit.id)?.values, ...returned.selfScores },
      });
    for (const officer of returned.officers) {
      const key = `${group}\n${officer.name}`;
      const known = officers.find(
        (row) => isSameName(row.group, group) && isSameName(row.name, officer.name),
      );
      const before = desk.get(key)?.values ?? known?.values ?? {};
      const inCharge =
        hasOwnCounts(before) || hasOwnCounts(officer.values) ? {} : inChargeOf(before.units, name);
      const { units: _units, ...values } = officer.values;
      desk.set(key, { group, name: known?.name ?? officer.name, values: { ...values, ...inCharge } });
    }
  }
  return [
    { sheet: 'units', rows: [...units.values()] },
    { sheet: 'officers', rows: [...desk.values()] },
    { sheet: 'published', rows: [...published.values()] },
  ];
}

/** An officer with counts of their own is in charge of no unit. */
function hasOwnCounts(values: Readonly<Record<string, string | number>>): boolean {
  return Object.keys(values).some((member) => member.startsWith('resolved.'));
}

function inChargeOf(before: string | number | undefined, unit: string): { readonly units: string } {
  const names = `${before ?? ''}`
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { units: (names.some((name) => isSameName(name, unit)) ? names : [...names, unit]).join('; ') };
}
