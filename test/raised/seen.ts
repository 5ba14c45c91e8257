// What the tests of this file have seen of diagnostics so far.
import type { Declared } from '#diagnostics/define';

/** Definitions that were loaded, by their codes. */
export const declared = new Map<string, Declared>();
/** Codes of diagnostics that were made; and words that may be codes, printed by programs that the tests started. */
export const raised = new Set<string>();

/** Diagnostics that say something else once they were written to JSON and read back. */
export const unfaithful = new Set<string>();

/** A program started by a test tells what it raised only by what it prints. */
export function noteRaised(printed: string): void {
  for (const [word] of printed.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/gu)) raised.add(word);
}
