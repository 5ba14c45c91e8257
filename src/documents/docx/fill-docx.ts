// Report and template → DOCX bytes: docxtemplater repeats and replaces, this file gives it names and values.

import { keepLast } from '#documents/memoize-last';
import type { Report } from '#report/report';
import { placeholders, templateValues } from '../placeholders.ts';
import { checkColumns } from './check-columns.ts';
import { type FilledDocument, fillTemplate, readyTemplate } from './fill-template.ts';
import { fitRules } from './fit-rules.ts';
import { keepEndTogether } from './keep-end-together.ts';
import { keepRowsTogether } from './keep-rows-together.ts';

/** The same report and template always give the same bytes. */
export function fillDocx(report: Report, template: Uint8Array): FilledDocument {
  const ready = readied(template);
  const values = templateValues(report);
  const { bytes, diagnostics } = fillTemplate(
    ready,
    values,
    (filled) => new Map([...filled, ...finishedBody(filled, report)]),
  );
  if (bytes === null) return { bytes, diagnostics };
  return { bytes, diagnostics: [...diagnostics, ...checkColumns(ready.used, values)] };
}

const readied = keepLast((template) => readyTemplate(template, placeholders));

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
