// Report and template → DOCX bytes: docxtemplater repeats and replaces, this file gives it names and values.

import { memoizeLast } from '#documents/memoize-last';
import type { Report } from '#report/report';
import { placeholders, templateValues } from '../placeholders.ts';
import type { Rendered } from '../rendered.ts';
import { checkColumns } from './check-columns.ts';
import { fillTemplate } from './fill-template.ts';
import { fitRulingLines } from './fit-ruling-lines.ts';
import { keepEndTogether } from './keep-end-together.ts';
import { keepRowsTogether } from './keep-rows-together.ts';
import { readyTemplate } from './ready-template.ts';

export function fillDocx(report: Report, template: Uint8Array): Rendered {
  const ready = readied(template);
  const values = templateValues(report);
  const { bytes, diagnostics } = fillTemplate(ready, values, (body, styleSheet) =>
    keepRowsTogether(keepEndTogether(fitRulingLines(body, styleSheet, report), styleSheet)),
  );
  if (bytes === null) return { bytes, diagnostics };
  return { bytes, diagnostics: [...diagnostics, ...checkColumns(ready.used, values)] };
}

const readied = memoizeLast((template) => readyTemplate(template, placeholders));
