// The shipped program for the tests of one file: built before them, removed after them.
import { afterAll, beforeAll } from 'vitest';
import { type BuiltProgram, buildProgram } from './built-program.ts';

/** To be called once, outside of any test. */
export function programOfThisFile(): BuiltProgram {
  let built: BuiltProgram | null = null;
  const remove = () => built?.remove();
  beforeAll(() => {
    built = buildProgram();
  });
  afterAll(remove);
  return {
    get file() {
      if (built === null) throw new Error('the program is built only before the first test');
      return built.file;
    },
    remove,
  };
}
