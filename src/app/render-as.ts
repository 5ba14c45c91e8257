// Report → bytes in one format, through the template that belongs to it.

import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { renderReport } from '#documents/render';
import { convertToPdf } from '#files/office-pdf';
import { type FileContent, readFile } from '#files/read-file';
import { shippedTemplates } from '#files/shipped';
import type { Report } from '#report/report';
import type { ReportFormat } from './report-formats.ts';

export interface Rendered {
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

export async function renderAs(report: Report, format: ReportFormat, templates?: string): Promise<Rendered> {
  if (format !== 'pdf') return await renderFromTemplate(report, format, templates);
  const { bytes, diagnostics } = await renderFromTemplate(report, 'docx', templates);
  if (bytes === null) return { bytes, diagnostics };
  const pdf = await convertToPdf(bytes);
  return { bytes: pdf.bytes, diagnostics: [...diagnostics, ...pdf.diagnostics] };
}

async function renderFromTemplate(
  report: Report,
  format: 'docx' | 'xlsx',
  templates: string | undefined,
): Promise<Rendered> {
  const { bytes, diagnostics } = await readTemplate(format, templates);
  if (bytes === null) return { bytes, diagnostics };
  return await renderReport(report, format, bytes);
}

/** A folder of the user's own must hold the template: taking the shipped one in silence would hide a misspelt folder. */
async function readTemplate(format: 'docx' | 'xlsx', templates: string | undefined): Promise<FileContent> {
  const name = `bao-cao.${format}`;
  if (templates !== undefined) return await readFile(join(templates, name));
  const shipped = (await shippedTemplates()).find((template) => template.name === name);
  if (shipped === undefined) throw new Error(`the shipped template ${name} is missing`);
  return await readFile(shipped.path);
}
