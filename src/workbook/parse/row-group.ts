// Which group a row belongs to, and which unit of it a name means; what is wrong where neither is known.

import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { groupBlank, groupUnknown, unitUnknown } from '#diagnostics/workbook/row';
import type { Unit } from '#domain/unit';
import type { RowValues } from '#workbook/table/row-values';
import type { TableRow } from '#workbook/table/table';
import { groupKeys, groupNamed, type NamedGroup, unitNamesByGroup } from './known-names.ts';

/** The group's key, as sheet Khối spells it; as written where it is unknown, and "" where it is blank. */
export function groupOfRow(
  row: TableRow,
  { row: { group: written }, unread }: Pick<RowValues<{ readonly group: string | null }>, 'row' | 'unread'>,
  name: string,
  groups: readonly NamedGroup[],
): { readonly key: string; readonly diagnostics: readonly Diagnostic[] } {
  const where = { place: row.place('group'), unit: name };
  if (written === null) {
    return { key: '', diagnostics: unread.has('group') ? [] : [groupBlank({ name }, where)] };
  }
  const group = groupNamed(written, groups);
  if (group !== null) return { key: group.key, diagnostics: [] };
  const keys = groups.map(({ key }) => key);
  const known = keys.length > keysShown ? [...keys.slice(0, keysShown), '…'] : keys;
  const diagnostic = groupUnknown(
    { key: written, known, nearest: groupKeys(groups).nearest(written) },
    where,
  );
  return { key: written, diagnostics: [diagnostic] };
}

const keysShown = 12;

/** The unit of that name in the group; a group that is itself unknown is not reported once more. */
export function unitOfGroup(
  row: TableRow,
  member: string,
  name: string,
  group: string,
  units: readonly Unit[],
): { readonly unit: Unit | null; readonly diagnostics: readonly Diagnostic[] } {
  const ofGroup = unitNamesByGroup(units).get(group);
  if (ofGroup === undefined) return { unit: null, diagnostics: [] };
  const unit = ofGroup.find(name);
  if (unit !== null) return { unit, diagnostics: [] };
  const shown = name.slice(0, limits.nameLength);
  const where = { place: row.place(member), unit: shown };
  const facts = { name: shown, group, nearest: ofGroup.nearest(shown), several: member === 'units' };
  const diagnostic = unitUnknown(facts, where);
  return { unit: null, diagnostics: [diagnostic] };
}
