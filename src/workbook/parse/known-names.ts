// The groups and units of one workbook by name, each list made ready once.
import type { Group } from '#domain/group';
import type { Unit } from '#domain/unit';
import { memoizePerList, type NameIndex, nameIndex } from '#workbook/table/name-index';

/** By key, or else by its full name. */
export function groupNamed(name: string, groups: readonly Group[]): Group | null {
  return groupKeys(groups).find(name) ?? groupNames(groups).find(name);
}

export const groupKeys = memoizePerList((groups: readonly Group[]) => nameIndex(groups, ({ key }) => key));

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

const groupNames = memoizePerList((groups: readonly Group[]) => nameIndex(groups, ({ name }) => name));
