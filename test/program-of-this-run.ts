// The program that test/build-once.ts has built for all tests of this run.
import { inject } from 'vitest';
import type { Program } from './built-program.ts';

export function programOfThisRun(): Program {
  return { file: inject('program') };
}
