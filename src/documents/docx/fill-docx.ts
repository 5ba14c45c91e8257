// Report and template → DOCX bytes: docxtemplater repeats and replaces, this file gives it names and values.
import Docxtemplater from 'docxtemplater';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { archiveOf, packArchive, partsOf } from '#ooxml/pack-archive';
import type { Report } from '#report/report';
import type { CheckedTemplate } from '../checked-template.ts';
import { keepLast } from '../keep-last.ts';
import { templateValues } from '../placeholders.ts';
import { checkArchive, notUnderstood } from './check-archive.ts';
import { checkColumns } from './check-columns.ts';
import { repeatsTooMuch } from './filled-size.ts';
import { fitRules } from './fit-rules.ts';
import { keepEndTogether } from './keep-end-together.ts';
import { keepRowsTogether } from './keep-rows-together.ts';
import { openTemplate } from './open-template.ts';
import { templateOptions } from './template-options.ts';

export interface FilledDocument {
  /** Null where the template has errors. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same report and template always give the same bytes. */
export function fillDocx(report: Report, template: Uint8Array): FilledDocument {
  const { parts, used, diagnostics } = openedAndChecked(template);
  if (hasErrors(diagnostics)) return { bytes: null, diagnostics };
  const values = templateValues(report);
  try {
    // Anew for each report: docxtemplater renders a document once.
    const document = new Docxtemplater(archiveOf(parts), templateOptions());
    const fault = repeatsTooMuch(document, values, used);
    if (fault !== null) return { bytes: null, diagnostics: [...diagnostics, fault] };
    const filled = partsOf(document.render(values).getZip());
    const bytes = packArchive(new Map([...filled, ...finishedBody(filled, report)]));
    return { bytes, diagnostics: [...diagnostics, ...checkColumns(used, values)] };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, notUnderstood()] };
  }
}

interface OpenedAndChecked extends CheckedTemplate {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const openedAndChecked = keepLast((template): OpenedAndChecked => {
  const opened = openTemplate(template);
  if ('fault' in opened) return { parts: new Map(), used: [], diagnostics: [opened.fault] };
  const parts = partsOf(opened.archive);
  const { used, diagnostics } = checkArchive(opened.archive);
  return { parts, used, diagnostics: [...opened.notes, ...diagnostics] };
});

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
