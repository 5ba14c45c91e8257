// The groups and units of one workbook by name, each list made ready once.
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { memoizePerList, type NameIndex, nameIndex } from '#workbook/table/name-index';

export type NamedGroup = Pick<Group, 'key' | 'name'>;

/** By key, or else by its full name. */
export function groupNamed<Named extends NamedGroup>(name: string, groups: readonly Named[]): Named | null {
  return groupKeys(groups).find(name) ?? groupNames(groups).find(name);
}

export const groupKeys = memoizePerList(<Named extends NamedGroup>(groups: readonly Named[]) =>
  nameIndex(groups, ({ key }) => key),
);

export const unitNames = memoizePerList((units: readonly Unit[]) => nameIndex(units, ({ name }) => name));

/** By the key of their group; a group without units has no index. */
export const unitNamesByGroup = memoizePerList(
  (units: readonly Unit[]): ReadonlyMap<string, NameIndex<Unit>> => {
    const lists = new Map<string, Unit[]>();
    for (const unit of units) {
      const list = lists.get(unit.group);
      if (list === undefined) lists.set(unit.group, [unit]);
      else list.push(unit);
    }
    return new Map([...lists].map(([group, list]) => [group, unitNames(list)]));
  },
);

const groupNames = memoizePerList(<Named extends NamedGroup>(groups: readonly Named[]) =>
  nameIndex(groups, ({ name }) => name),
);
