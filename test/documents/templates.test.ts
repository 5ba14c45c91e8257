// The shipped templates are what their script makes, to the byte: nobody edits them by hand.
import { describe, expect, it } from 'vitest';
import { reportDocx } from '../../scripts/templates/report-docx.ts';
import { unitFormDocx } from '../../scripts/templates/unit-form-docx.ts';
import { buildUnitFormTemplate, buildWorkbookTemplate } from '../../scripts/templates/workbook-template.ts';
import { shippedTemplate } from './real-report.ts';

describe.each([
  ['bao-cao.docx', reportDocx],
  ['bao-cao.xlsx', buildWorkbookTemplate],
  ['bieu-don-vi.docx', unitFormDocx],
  ['bieu-don-vi.xlsx', buildUnitFormTemplate],
])('templates/%s', (name, build) => {
  it('is what scripts/build-templates.ts makes, every time', async () => {
    const shipped = await shippedTemplate(name);
    expect(Buffer.compare(await build(), shipped)).toBe(0);
    expect(Buffer.compare(await build(), shipped)).toBe(0);
  });
});
