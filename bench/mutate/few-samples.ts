// A property is tried on few samples, always the same, and not shrunk: a mutant must only be noticed.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20, seed: 2022, endOnFailure: true });
