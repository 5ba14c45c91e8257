// Do two open files lead to one place, such as standard output and standard error after `2>&1`?
import { fstatSync } from 'node:fs';

/** By their descriptors. Where the system does not say, they do not. */
export function isSamePlace(one: number, other: number): boolean {
  try {
    const [a, b] = [fstatSync(one), fstatSync(other)];
    return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
