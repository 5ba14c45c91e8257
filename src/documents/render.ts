// Format → renderer, each loaded only when asked for. The room's only entry for the report.

import type { Report } from '#report/report';
import type { Rendered } from './rendered.ts';

export async function renderReport(
  report: Report,
  format: 'docx' | 'xlsx',
  template: Uint8Array,
): Promise<Rendered> {
  if (format === 'docx') {
    const { fillDocx } = await import('./docx/fill-docx.ts');
    return fillDocx(report, template);
  }
  const { fillXlsx } = await import('./xlsx/fill-xlsx.ts');
  return fillXlsx(report, template);
}
