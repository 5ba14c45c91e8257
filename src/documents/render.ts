// Format → renderer, each loaded only when asked for. The room's only entry for the report.

import type { Report } from '#report/report';
import type { Rendered } from './rendered.ts';

type Format = keyof typeof renderers;

const renderers = {
  docx: async () => (await import('./docx/fill-docx.ts')).fillDocx,
  xlsx: async () => (await import('./xlsx/fill-xlsx.ts')).fillXlsx,
};

export async function renderReport(report: Report, format: Format, template: Uint8Array): Promise<Rendered> {
  const render = await renderers[format]();
  return render(report, template);
}

/** Before they are needed: while V8 still takes what was compiled when the program was built (docs/adr/0027-compiled-when-built.md). */
export async function loadRenderers(formats: readonly Format[]): Promise<void> {
  for (const format of formats) await renderers[format]();
}
