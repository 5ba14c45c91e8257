// `explain -o`: explanations + template → DOCX bytes.

import type { ExplanationDocument } from '#report/explanation/explanation-document';
import { explanationPlaceholders, explanationValues } from '../explanation-placeholders.ts';
import type { Rendered } from '../rendered.ts';
import { fillTemplate } from './fill-template.ts';
import { readyTemplate } from './ready-template.ts';

export function explanationDocx(document: ExplanationDocument, template: Uint8Array): Rendered {
  return fillTemplate(readyTemplate(template, explanationPlaceholders), explanationValues(document));
}
