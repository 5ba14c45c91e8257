// Report and template → DOCX bytes: docxtemplater repeats and replaces, this file gives it names and values.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { packArchive, partsOf } from '#ooxml/pack-archive';
import type { Report } from '#report/report';
import { templateValues } from '../placeholders.ts';
import { checkColumns } from './check-columns.ts';
import { compileTemplate, notUnderstood } from './compile-template.ts';
import { fitRules } from './fit-rules.ts';
import { keepEndTogether } from './keep-end-together.ts';
import { keepRowsTogether } from './keep-rows-together.ts';
import { openTemplate } from './open-template.ts';

export interface FilledDocument {
  /** Null where the template has errors. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same report and template always give the same bytes. */
export function fillDocx(report: Report, template: Uint8Array): FilledDocument {
  const opened = openTemplate(template);
  if ('fault' in opened) return { bytes: null, diagnostics: [opened.fault] };
  const { document, used, diagnostics } = compileTemplate(opened.archive);
  if (document === null) return { bytes: null, diagnostics };
  const values = templateValues(report);
  try {
    const parts = partsOf(document.render(values).getZip());
    const bytes = packArchive(new Map([...parts, ...finishedBody(parts, report)]));
    return { bytes, diagnostics: [...diagnostics, ...checkColumns(used, values)] };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, notUnderstood()] };
  }
}

/** What only the filled text decides: the length of rules, and what stays on the page of the signature. */
function finishedBody(
  parts: ReadonlyMap<string, Uint8Array>,
  report: Report,
): readonly (readonly [string, string | Uint8Array])[] {
  const textOf = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  const styleSheet = textOf('word/styles.xml');
  const fitted = fitRules(textOf('word/document.xml'), styleSheet, report);
  return [['word/document.xml', keepRowsTogether(keepEndTogether(fitted, styleSheet))]];
}
