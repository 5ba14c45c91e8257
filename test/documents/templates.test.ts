// The shipped templates are what their script makes, part by part: nobody edits them by hand.
import { describe, expect, it } from 'vitest';
import { reportDocx } from '../../scripts/templates/report-docx.ts';
import { unitFormDocx } from '../../scripts/templates/unit-form-docx.ts';
import { buildUnitFormTemplate, buildWorkbookTemplate } from '../../scripts/templates/workbook-template.ts';
import { partsIn } from './parts-in.ts';
import { shippedTemplate } from './real-report.ts';

describe.each([
  ['bao-cao.docx', reportDocx],
  ['bao-cao.xlsx', buildWorkbookTemplate],
  ['bieu-don-vi.docx', unitFormDocx],
  ['bieu-don-vi.xlsx', buildUnitFormTemplate],
])('templates/%s', (name, build) => {
  it('is what scripts/build-templates.ts makes, every time', async () => {
    const built = await build();
    expect(partsIn(built)).toEqual(partsIn(await shippedTemplate(name)));
    expect(Buffer.compare(await build(), built)).toBe(0);
  });
});
