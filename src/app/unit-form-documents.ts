// Biểu mẫu số 03 of every unit, a file each: what is sent to each unit.
import { basename, dirname, extname, join } from 'node:path';
import { safeFileName } from '#files/safe-name';
import type { CriteriaForm } from '#report/report';
import { numberedFile } from './numbered-files.ts';
import type { Printable } from './render-as.ts';
import type { ReportFormat } from './report-formats.ts';

export interface UnitFormDocument {
  readonly path: string;
  readonly format: ReportFormat;
  readonly printable: Printable;
}

/** "q2-2022-bieu-don-vi/01 Phòng Tư pháp.docx": numbered, so that no two names become the same file. */
export function unitFormDocuments(
  {
    workbook,
    folder,
    formats,
  }: {
    readonly workbook: string;
    readonly folder?: string | undefined;
    readonly formats: readonly ReportFormat[];
  },
  printable: Printable,
  unitForms: readonly CriteriaForm[],
): readonly UnitFormDocument[] {
  const stem = basename(workbook, extname(workbook));
  const ownFolder = join(folder ?? dirname(workbook), safeFileName(stem, '-bieu-don-vi'));
  // The HTML page shows every unit already.
  const printed = formats.filter((format) => format !== 'html');
  return unitForms.flatMap((form, index) => {
    return printed.map((format) => ({
      path: join(ownFolder, numberedFile(index, unitForms.length, form.unit, `.${format}`)),
      format,
      printable: {
        ...printable,
        report: { ...printable.report, criteriaForms: [form] },
        subject: 'unit-form' as const,
      },
    }));
  });
}
