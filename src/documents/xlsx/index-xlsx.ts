// Recomputed index + template → XLSX bytes: ranks, parts and gains as sheets, with real numbers.

import type { IndexReport } from '#report/index/index-report';
import { indexPlaceholders, indexValues } from '../index-placeholders.ts';
import type { Rendered } from '../rendered.ts';
import { fillWorkbook, workbookReader } from './fill-xlsx.ts';

export function indexXlsx(report: IndexReport, template: Uint8Array): Rendered {
  // Sums of the index add up what is printed; no cell of it is a formula of ours.
  const facts = { decimals: 2, summaryTable: { officerCriteria: [] } };
  return fillWorkbook(read(template), {
    values: indexValues(report),
    facts,
    list: indexPlaceholders,
    spareName: 'Chỉ số',
  });
}

const read = workbookReader(indexPlaceholders);
