// Format → renderer, each loaded only when asked for. The room's only entry for the report.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Report } from '#report/report';

export interface RenderedReport {
  /** Null where the template has errors. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

export async function renderReport(
  report: Report,
  format: 'docx' | 'xlsx',
  template: Uint8Array,
): Promise<RenderedReport> {
  if (format === 'docx') {
    const { fillDocx } = await import('./docx/fill-docx.ts');
    return fillDocx(report, template);
  }
  const { fillXlsx } = await import('./xlsx/fill-xlsx.ts');
  return fillXlsx(report, template);
}
