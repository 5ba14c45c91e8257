// A finding before its place is known: what reading a cell gives, and what zod's issues carry in their `params`.
import type { Definition } from '#diagnostics/define';
import type { Diagnostic, Facts, Where } from '#diagnostics/diagnostic';

export interface Finding {
  readonly code: string;
  readonly facts: Facts;
  /** The diagnostic, where it stands. */
  readonly at: (where: Where) => Diagnostic;
}

export function finding<Given extends Facts>(definition: Definition<Given>, facts: Given): Finding {
  return { code: definition.code, facts, at: (where) => definition(facts, where) };
}
