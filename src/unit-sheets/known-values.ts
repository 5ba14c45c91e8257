// What a workbook knows of a unit already: figures of its own row, self-scores, officers in charge of it alone.
import { isSameName } from '#language/fold';
import type { RowValues } from '#workbook/write/table-values';
import { maxOfficers } from './sheet-rows.ts';

type Values = Readonly<Record<string, string | number>>;

/** By member of the unit's sheet. */
export type KnownOfUnit = (group: string, unit: string) => Values;

export function knownOfUnit({
  units,
  officers,
  published,
}: {
  readonly units: readonly RowValues[];
  readonly officers: readonly RowValues[];
  readonly published: readonly RowValues[];
}): KnownOfUnit {
  return (group, unit) => {
    const isOwnRow = (row: RowValues) => isSameName(row.group, group) && isSameName(row.name, unit);
    return {
      ...countsOf(units.find(isOwnRow)),
      ...selfScoresOf(published.find(isOwnRow)),
      ...officersOf(
        officers.filter(
          (row) => isSameName(row.group, group) && isSameName(`${row.values.units ?? ''}`, unit),
        ),
      ),
    };
  };
}

/** Without the sums: what was right for other figures contradicts those that a unit fills in. */
function countsOf(row: RowValues | undefined): Values {
  const { group: _group, name: _name, ...values } = row?.values ?? {};
  return Object.fromEntries(Object.entries(values).filter(([member]) => !member.startsWith('stated.')));
}

function selfScoresOf(row: RowValues | undefined): Values {
  return Object.fromEntries(
    Object.entries(row?.values ?? {})
      .filter(([member]) => member.startsWith('criteria.'))
      .map(([member, printed]) => [member, Number(`${printed}`.replace(',', '.'))]),
  );
}

function officersOf(rows: readonly RowValues[]): Values {
  return Object.fromEntries(
    rows
      .slice(0, maxOfficers)
      .flatMap(({ name, values }, index) => [
        [`officer.${index + 1}.name`, name],
        ...(values.position === undefined ? [] : [[`officer.${index + 1}.position`, values.position]]),
      ]),
  );
}
