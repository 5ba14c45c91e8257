// The placeholders a template uses, each with what it stands for at its place, and the template's faults.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';

export interface CheckedTemplate {
  readonly used: readonly UsedPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface UsedPlaceholder {
  /** Spelt as in the list. */
  readonly name: string;
  readonly meaning: string;
  /** What stands between its two marks is repeated. */
  readonly isPassage: boolean;
  readonly place: Place;
}
