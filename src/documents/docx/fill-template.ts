// A Word template opened and checked once, and filled with values any number of times.
import Docxtemplater from 'docxtemplater';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { placeholderWithoutValue } from '#diagnostics/template/placeholder';
import { archiveOf, packArchive, partsOf } from '#ooxml/package/pack-archive';
import type { CheckedTemplate } from '../checked-template.ts';
import type { Placeholder, TemplateValues } from '../placeholder.ts';
import { checkArchive, notUnderstood } from './check-archive.ts';
import { repeatsTooMuch } from './filled-size.ts';
import { withComments, withoutComments } from './leave-comments.ts';
import { openTemplate } from './open-template.ts';
import { templateOptions } from './template-options.ts';
import { uniqueIds } from './unique-ids.ts';

export interface FilledDocument {
  /** Null where the template has errors. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Parts = ReadonlyMap<string, string | Uint8Array>;

export interface ReadyTemplate extends CheckedTemplate {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What it may ask for. */
  readonly list: readonly Placeholder[];
}

export function readyTemplate(template: Uint8Array, list: readonly Placeholder[]): ReadyTemplate {
  const opened = openTemplate(template);
  if ('fault' in opened) return { parts: new Map(), list, used: [], diagnostics: [opened.fault] };
  const parts = partsOf(opened.archive);
  const { used, diagnostics } = checkArchive(opened.archive, list);
  return { parts, list, used, diagnostics: [...opened.notes, ...diagnostics] };
}

/** `finish`: what only the filled text decides. The same values always give the same bytes. */
export function fillTemplate(
  { parts, list, used, diagnostics }: ReadyTemplate,
  values: TemplateValues,
  finish: (filled: ReadonlyMap<string, Uint8Array>) => Parts = (filled) => filled,
): FilledDocument {
  if (hasErrors(diagnostics)) return { bytes: null, diagnostics };
  try {
    // Anew for each document: docxtemplater renders one once.
    const missing = new Set<string>();
    const options = templateOptions(list, (name) => missing.add(name));
    const document = new Docxtemplater(withoutComments(archiveOf(parts)), options);
    const fault = repeatsTooMuch(document, values, used);
    if (fault !== null) return { bytes: null, diagnostics: [...diagnostics, fault] };
    const filled = withComments(partsOf(document.render(values).getZip()), parts);
    if (missing.size > 0) {
      const faults = [...missing].map((name) => placeholderWithoutValue({ name }));
      return { bytes: null, diagnostics: [...diagnostics, ...faults] };
    }
    const finished = finish(new Map([...filled, ...encoded(uniqueIds(filled))]));
    return { bytes: packArchive(finished), diagnostics };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, notUnderstood()] };
  }
}

function encoded(parts: ReadonlyMap<string, string>): readonly (readonly [string, Uint8Array])[] {
  return [...parts].map(([path, text]) => [path, new TextEncoder().encode(text)]);
}
