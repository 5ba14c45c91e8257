// Which group a row belongs to, and which unit of it a name means; what is wrong where neither is known.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { groupBlank, groupUnknown, unitUnknown } from '#diagnostics/row';
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { nearest } from '#language/nearest';
import type { Fields } from './read-fields.ts';
import { findByName } from './same-name.ts';
import type { TableRow } from './table.ts';

/** The group's key, as sheet Khối spells it; as written where it is unknown, and "" where it is blank. */
export function groupOfRow(
  row: TableRow,
  fields: Fields,
  name: string,
  groups: readonly Group[],
): { readonly key: string; readonly diagnostics: readonly Diagnostic[] } {
  const written = fields.texts.get('group');
  const where = { place: row.place('group'), unit: name };
  if (written === undefined) {
    return { key: '', diagnostics: fields.unread.has('group') ? [] : [groupBlank({ name }, where)] };
  }
  const group =
    findByName(groups, ({ key }) => key, written) ?? findByName(groups, (one) => one.name, written);
  if (group !== null) return { key: group.key, diagnostics: [] };
  const known = groups.map(({ key }) => key);
  const diagnostic = groupUnknown({ key: written, known, nearest: nearest(written, known) }, where);
  return { key: written, diagnostics: [diagnostic] };
}

/** The unit of that name in the group; a group that is itself unknown is not reported once more. */
export function unitOfGroup(
  row: TableRow,
  member: string,
  name: string,
  group: string,
  units: readonly Unit[],
): { readonly unit: Unit | null; readonly diagnostics: readonly Diagnostic[] } {
  const ofGroup = units.filter((unit) => unit.group === group);
  const unit = findByName(ofGroup, (one) => one.name, name);
  if (unit !== null || ofGroup.length === 0) return { unit, diagnostics: [] };
  const near = nearest(
    name,
    ofGroup.map((one) => one.name),
  );
  const where = { place: row.place(member), unit: name };
  return { unit: null, diagnostics: [unitUnknown({ name, group, nearest: near }, where)] };
}
