// `explain -o`: explanations + template → DOCX bytes.
import Docxtemplater from 'docxtemplater';
import { hasErrors } from '#diagnostics/diagnostic';
import { archiveOf, packArchive, partsOf } from '#ooxml/pack-archive';
import type { ExplanationDocument } from '#report/explanation-document';
import { explanationPlaceholders, explanationValues } from '../explanation-placeholders.ts';
import { checkArchive, notUnderstood } from './check-archive.ts';
import type { FilledDocument } from './fill-docx.ts';
import { repeatsTooMuch } from './filled-size.ts';
import { openTemplate } from './open-template.ts';
import { templateOptions } from './template-options.ts';

/** The same document and template always give the same bytes. */
export function explanationDocx(document: ExplanationDocument, template: Uint8Array): FilledDocument {
  const opened = openTemplate(template);
  if ('fault' in opened) return { bytes: null, diagnostics: [opened.fault] };
  const parts = partsOf(opened.archive);
  const checked = checkArchive(opened.archive, explanationPlaceholders);
  const diagnostics = [...opened.notes, ...checked.diagnostics];
  if (hasErrors(diagnostics)) return { bytes: null, diagnostics };
  try {
    const filled = new Docxtemplater(archiveOf(parts), templateOptions(explanationPlaceholders));
    const values = explanationValues(document);
    const fault = repeatsTooMuch(filled, values, checked.used);
    if (fault !== null) return { bytes: null, diagnostics: [...diagnostics, fault] };
    const rendered = filled.render(values).getZip();
    return { bytes: packArchive(partsOf(rendered)), diagnostics };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, notUnderstood()] };
  }
}
