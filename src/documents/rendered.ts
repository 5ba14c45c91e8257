// What filling a template, or putting together a file of another kind, gives.
import type { Diagnostic } from '#diagnostics/diagnostic';

export interface Rendered {
  /** Null where there is nothing to write, as where a template has errors; the diagnostics then say why. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}
