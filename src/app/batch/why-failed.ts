// A job that gave no result → the finding that says why.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { workbookCrashed, workbookTooMuchMemory, workbookTooSlow, workStopped } from '#diagnostics/run/batch';
import { packageVersion } from '#files/shipped';
import type { Failed } from './job.ts';
import type { Limits } from './open-worker.ts';

export function whyFailed(failed: Failed, { seconds, megabytes }: Limits): Diagnostic {
  switch (failed.kind) {
    case 'too-slow':
      return workbookTooSlow({ seconds });
    case 'too-much-memory':
      return workbookTooMuchMemory({ megabytes });
    case 'stopped':
      return workStopped({});
    case 'crashed':
      return workbookCrashed({ reason: failed.reason, version: packageVersion() });
  }
}
