// The office's units and groups → the rows that a new workbook holds of them; every figure is still to be filled in.
import { nameKey } from '#language/fold';
import type { OfficeList } from '#workbook/parse/parse-office-list';
import type { FilledIn } from './write-input.ts';

export function officeRows({ groups, units }: OfficeList): FilledIn {
  return {
    info: {},
    groups: groups.map(({ key, name = null, formName = null, formUnit = null }) => ({
      key,
      name,
      formName,
      formUnit,
    })),
    units: numbered(units).map(({ ordinal, group, name }) => ({ ordinal, group, name })),
    officers: [],
    published: [],
    index: units.map(({ name }) => ({ name })),
  };
}

/** As the list numbers them; where it does not, within their group. */
function numbered(units: OfficeList['units']): OfficeList['units'] {
  if (units.some(({ ordinal }) => ordinal !== null)) return units;
  const last = new Map<string, number>();
  return units.map((unit) => {
    const key = nameKey(unit.group ?? '');
    const number = (last.get(key) ?? 0) + 1;
    last.set(key, number);
    return { ...unit, ordinal: `${number}` };
  });
}
