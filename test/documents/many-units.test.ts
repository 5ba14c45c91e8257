// The most units that a workbook may have (`contract/limits`), by the templates as they are shipped.
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { limits } from '#contract/limits';
import { renderReport } from '#documents/render';
import { realReport, shippedTemplate, withUnits } from './real-report.ts';

const most = limits.rows.units;

it.each([
  ['docx', 'word/document.xml', `Đơn vị ${most}</w:t>`],
  ['xlsx', 'xl/sharedStrings.xml', `Đơn vị ${most}</t>`],
] as const)(
  'a report of as many units as a workbook may have is filled as %s',
  async (format, part, last) => {
    const report = withUnits(await realReport(), most);
    const { bytes, diagnostics } = await renderReport(
      report,
      format,
      await shippedTemplate(`bao-cao.${format}`),
    );
    expect(diagnostics).toEqual([]);
    expect(new PizZip(bytes ?? new Uint8Array()).file(part)?.asText()).toContain(last);
  },
);
