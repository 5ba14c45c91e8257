// Do a template's marks name what there is, where there is something to fill in, and do its passages nest?
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  passageCrossed,
  passageInsideItself,
  passageUnclosed,
  passageUnopened,
} from '#diagnostics/template/passage';
import { placeholderOutOfPlace, placeholderUnknown } from '#diagnostics/template/placeholder';
import type { CheckedTemplate, UsedPlaceholder } from './checked-template.ts';
import { tooMany } from './count-parts.ts';
import { findPlaceholder, type Named, nearestName, spelling, withNested } from './find-placeholder.ts';
import type { Mark } from './marks-of.ts';
import type { Placeholder } from './placeholder.ts';
import { templateLimits } from './template-limits.ts';

interface Passage {
  readonly mark: Mark;
  readonly named: Named | null;
  /** Null where its name is unknown: what stands inside is then not judged. */
  readonly inside: readonly Placeholder[] | null;
}

/**
 * What the marks of one part ask for, and their faults, in their order; the end of a passage is not listed again. `list`: what the
 * template may ask for anywhere.
 */
export function checkMarks(marks: readonly Mark[], list: readonly Placeholder[]): CheckedTemplate {
  const open: Passage[] = [];
  const used: UsedPlaceholder[] = [];
  const diagnostics: Diagnostic[] = [];
  const nested: { readonly around: Passage; readonly mark: Mark }[] = [];
  for (const mark of marks) {
    if (mark.kind === 'end') {
      diagnostics.push(...endPassage(mark, open, list));
      continue;
    }
    const { named, fault } = resolve(mark, open, list);
    if (mark.kind === 'start') {
      const around = open.find((passage) => repeatsItself(passage, named));
      if (around !== undefined) nested.push({ around, mark });
      open.push({ mark, named, inside: named?.placeholder.inside ?? null });
      if (open.length > templateLimits.nesting)
        return { used, diagnostics: [...diagnostics, tooMany('nesting', mark.of.place)] };
    }
    if (fault !== null) diagnostics.push(fault);
    else if (named !== null) {
      const { kind, meaning } = named.placeholder;
      used.push({ name: named.name, meaning, isPassage: kind === 'passage', place: mark.of.place });
    }
  }
  // Where the outer passage is never closed, that alone is reported.
  const closed = nested.filter(({ around }) => !open.includes(around));
  diagnostics.push(...closed.map(({ mark }) => passageInsideItself({ name: mark.name }, mark.of)));
  diagnostics.push(...open.map(({ mark }) => passageUnclosed({ name: mark.name }, mark.of)));
  return { used, diagnostics };
}

/** A passage within itself repeats every item once for each item, at every level: never meant, and endless at thirty levels. */
function repeatsItself({ named: outer }: Passage, inner: Named | null): boolean {
  return inner?.placeholder.kind === 'passage' && outer?.placeholder === inner.placeholder;
}

function resolve(
  { name, of }: Mark,
  open: readonly Passage[],
  list: readonly Placeholder[],
): { readonly named: Named | null; readonly fault: Diagnostic | null } {
  const { place } = of;
  const every = withNested(list);
  const scopes = [...new Set([...open.map(({ inside }) => inside).reverse(), list])];
  for (const scope of scopes) {
    const named = scope === null ? null : findPlaceholder(name, scope);
    if (named !== null) return { named, fault: null };
  }
  const elsewhere = findPlaceholder(name, every);
  if (elsewhere === null) {
    const known = scopes.flatMap((scope) => scope ?? []);
    const nearest = nearestName(name, known) ?? nearestName(name, every);
    return { named: null, fault: placeholderUnknown({ name, nearest }, { place }) };
  }
  // Inside a passage of unknown name anything may be meant.
  if (scopes.includes(null)) return { named: elsewhere, fault: null };
  const passages = every.filter(({ inside }) => findPlaceholder(name, inside) !== null);
  const fault = placeholderOutOfPlace(
    { name: elsewhere.name, passages: [...new Set(passages.map((passage) => passage.name))] },
    { place },
  );
  return { named: elsewhere, fault };
}

/** Closes the passage of that name; those opened after it and left open are named once each. */
function endPassage(
  { name, of }: Mark,
  open: Passage[],
  list: readonly Placeholder[],
): readonly Diagnostic[] {
  const { place } = of;
  const at =
    name === ''
      ? open.length - 1
      : open.findLastIndex(({ mark }) => spelling(mark.name, list) === spelling(name, list));
  if (at < 0) return [passageUnopened({ name }, { place })];
  const crossed = open.splice(at).slice(1);
  return crossed.map(({ mark }) => passageCrossed({ opened: mark.name, closed: name }, { place }));
}
