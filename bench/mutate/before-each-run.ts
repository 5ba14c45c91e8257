// A property is tried on few samples, always the same, and not shrunk: a mutant must only be noticed.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20, seed: 2022, endOnFailure: true });

// The mutant of the run before is asleep while the test files are loaded; StrykerJS wakes the next one when the tests begin.
const stryker: { activeMutant?: string } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker !== undefined) delete stryker.activeMutant;
