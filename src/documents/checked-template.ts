// The placeholders a template uses, each with what it stands for, and the template's faults.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { everyPlaceholder, findPlaceholder } from './find-placeholder.ts';
import type { Mark } from './marks-of.ts';

export interface CheckedTemplate {
  readonly used: readonly UsedPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface UsedPlaceholder {
  /** Spelt as in the list. */
  readonly name: string;
  readonly meaning: string;
  readonly place: Place;
}

/** In the order of the template; the end of a passage is not listed again, nor is a name that is unknown. */
export function usedPlaceholders(marks: readonly Mark[]): readonly UsedPlaceholder[] {
  return marks.flatMap(({ kind, name, of }) => {
    const named = kind === 'end' ? null : findPlaceholder(name, everyPlaceholder);
    if (named === null) return [];
    return [{ name: named.name, meaning: named.placeholder.meaning, place: of.place }];
  });
}
