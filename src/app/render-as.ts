// A scored workbook and its report → bytes in one format.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { renderReport } from '#documents/render';
import type { Rendered } from '#documents/rendered';
import type { Authority } from '#domain/authority';
import { convertToPdf } from '#files/office/office-pdf';
import { buildOverview } from '#report/overview/build-overview';
import type { Report } from '#report/report';
import type { Scorecard } from '#scoring/scorecard';
import {
  placedInTemplate,
  readTemplate,
  type TemplateFormat,
  type TemplateSubject,
  templateName,
} from './read-template.ts';
import type { ReportFormat } from './report-formats.ts';

export interface Printable {
  readonly report: Report;
  readonly scorecard: Scorecard;
  readonly authority: Authority;
  /** Everything found in the workbook, and in its published figures: asked for by the HTML page alone. */
  readonly findings: () => readonly Diagnostic[];
  /** Folder of templates of the user's own. */
  readonly templates: string | undefined;
  readonly subject: TemplateSubject;
}

export async function renderAs(printable: Printable, format: ReportFormat): Promise<Rendered> {
  switch (format) {
    case 'docx':
    case 'xlsx':
      return await fromTemplate(printable, format);
    case 'html':
      return await asPage(printable);
    case 'pdf':
      return await asPdf(printable);
  }
}

async function fromTemplate(
  { report, templates, subject }: Printable,
  format: TemplateFormat,
): Promise<Rendered> {
  const name = templateName(subject, format);
  const template = await readTemplate(name, templates);
  if (template.bytes === null) return template;
  const { bytes, diagnostics } = await renderReport(report, format, template.bytes);
  return { bytes, diagnostics: [...template.diagnostics, ...placedInTemplate(diagnostics, name)] };
}

/** The page has no template: it is laid out for screens, which no clerk edits. */
async function asPage({ scorecard, authority, findings }: Printable): Promise<Rendered> {
  const { renderHtml } = await import('#documents/html/render-html');
  return { bytes: renderHtml(buildOverview(scorecard, authority), findings()), diagnostics: [] };
}

async function asPdf(printable: Printable): Promise<Rendered> {
  const docx = await fromTemplate(printable, 'docx');
  if (docx.bytes === null) return docx;
  const pdf = await convertToPdf(docx.bytes);
  return { bytes: pdf.bytes, diagnostics: [...docx.diagnostics, ...pdf.diagnostics] };
}
