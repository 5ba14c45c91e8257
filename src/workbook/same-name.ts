// Names of one workbook against each other: the same as folded, or as a last resort without diacritics.
import { fold, foldBare } from '#language/fold';

export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** The one of that name; without diacritics only where none has it with them, and only one without. */
export function findByName<T>(all: readonly T[], nameOf: (one: T) => string, name: string): T | null {
  const exact = all.find((one) => sameName(nameOf(one), name));
  if (exact !== undefined) return exact;
  const [only, another] = all.filter((one) => foldBare(nameOf(one)) === foldBare(name));
  return only !== undefined && another === undefined ? only : null;
}
