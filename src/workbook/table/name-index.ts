// Names of one list made ready to be looked up: a workbook of a thousand rows asks for each of them once a row.
import { foldWithoutDiacritics, nameKey } from '#language/fold';
import { nearest } from '#language/nearest';

export interface NameIndex<T> {
  /** The one of that name; without diacritics only where none has it with them, and only one without. */
  readonly find: (name: string) => T | null;
  /** The name that is probably meant; null where none is near, or where too many have been asked for. */
  readonly nearest: (name: string) => string | null;
}

export function nameIndex<T>(all: readonly T[], nameOf: (one: T) => string): NameIndex<T> {
  const exact = new Map<string, T>();
  const withoutDiacritics = new Map<string, T | null>();
  for (const one of all) {
    const name = nameKey(nameOf(one));
    const plain = foldWithoutDiacritics(name);
    if (!exact.has(name)) exact.set(name, one);
    withoutDiacritics.set(plain, withoutDiacritics.has(plain) ? null : one);
  }
  const names = all.map(nameOf);
  let compared = 0;
  return {
    find: (name) => exact.get(nameKey(name)) ?? withoutDiacritics.get(foldWithoutDiacritics(name)) ?? null,
    nearest: (name) => {
      compared += names.length;
      return compared > comparisonsAtMost ? null : nearest(name, names);
    },
  };
}

/** Suggestions help with a few slips; a sheet with a thousand unknown names has another fault. */
const comparisonsAtMost = 50_000;

/** What is made of a list once, for as long as that list is used. */
export function memoizePerList<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const made = new WeakMap<List, Made>();
  return (list) => {
    const known = made.get(list) ?? make(list);
    made.set(list, known);
    return known;
  };
}
