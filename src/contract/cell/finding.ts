// A finding before its place is known: what reading a cell gives, and what zod's issues carry in their `params`.
import type { Definition, Diagnostic, Where } from '#diagnostics/diagnostic';

export interface Finding {
  readonly code: string;
  readonly facts: unknown;
  /** The diagnostic, where it stands. */
  readonly at: (where: Where) => Diagnostic;
}

export function finding<Facts>(definition: Definition<Facts>, facts: Facts): Finding {
  return { code: definition.code, facts, at: (where) => definition(facts, where) };
}
