// How a task ended → the exit status, as contract/cli.md has them.
import type { Ending } from '#app/outcome';

export const exitStatus = {
  done: 0,
  faulty: 1,
  differs: 1,
  'wrong-usage': 2,
  'file-failed': 3,
  /** `batch` only. */
  'some-failed': 4,
  bug: 70,
} as const satisfies Record<Ending | 'some-failed' | 'bug', number>;
