// Mutants that no test can kill, each with its reason. What can be killed has no place there.
import { readFileSync } from 'node:fs';

export interface Equivalent {
  readonly file: string;
  /** The code as it stands, on one line. */
  readonly from: string;
  readonly to: string;
  /** The line it begins on, trimmed, where the code stands more than once in the file. */
  readonly line?: string | undefined;
}

interface Reasoned {
  readonly file: string;
  readonly reason: string;
  /** From, to, and the line where it is needed. */
  readonly mutants: readonly (readonly [string, string, string?])[];
}

const reasoned: readonly Reasoned[] = JSON.parse(
  readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'),
);

export const equivalents: readonly Equivalent[] = reasoned.flatMap(({ file, mutants }) =>
  mutants.map(([from, to, line]) => ({ file, from, to, line })),
);
