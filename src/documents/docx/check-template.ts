// What a Word template asks for, and everything wrong with it: for `templates check`.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { everyPlaceholder, findPlaceholder } from '../find-placeholder.ts';
import { compileTemplate } from './compile-template.ts';
import { openTemplate } from './open-template.ts';

/** A placeholder the template uses. */
export interface UsedPlaceholder {
  /** Spelt as in the list. */
  readonly name: string;
  readonly meaning: string;
  readonly place: Place;
}

export interface CheckedTemplate {
  readonly used: readonly UsedPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

export function checkTemplate(template: Uint8Array): CheckedTemplate {
  const opened = openTemplate(template);
  if ('fault' in opened) return { used: [], diagnostics: [opened.fault] };
  const { marks, diagnostics } = compileTemplate(opened.archive);
  const used = marks.flatMap(({ kind, name, of }) => {
    const named = kind === 'end' ? null : findPlaceholder(name, everyPlaceholder);
    if (named === null) return [];
    return [{ name: named.name, meaning: named.placeholder.meaning, place: of.place }];
  });
  return { used, diagnostics };
}
