// Every definition, in one list: for the reference page, and the test that codes are unique.
import type { Declared } from './diagnostic.ts';

export const catalogue: readonly Declared[] = [];
