// Recomputed index + template → DOCX bytes.

import { memoizeLast } from '#documents/memoize-last';
import type { IndexReport } from '#report/index/index-report';
import { indexPlaceholders, indexValues } from '../index-placeholders.ts';
import type { Rendered } from '../rendered.ts';
import { checkColumns } from './check-columns.ts';
import { fillTemplate } from './fill-template.ts';
import { readyTemplate } from './ready-template.ts';

export function indexDocx(report: IndexReport, template: Uint8Array): Rendered {
  const ready = readied(template);
  const values = indexValues(report);
  const { bytes, diagnostics } = fillTemplate(ready, values);
  if (bytes === null) return { bytes, diagnostics };
  return { bytes, diagnostics: [...diagnostics, ...checkColumns(ready.used, values, indexPlaceholders)] };
}

const readied = memoizeLast((template) => readyTemplate(template, indexPlaceholders));
