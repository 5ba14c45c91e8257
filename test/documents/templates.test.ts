// The shipped templates are what their script makes, to the byte: nobody edits them by hand.
import { describe, expect, it } from 'vitest';
import { reportDocx } from '../../scripts/templates/report-docx.ts';
import { shippedTemplate } from './real-report.ts';

describe('templates/bao-cao.docx', () => {
  it('is what scripts/build-templates.ts makes, every time', async () => {
    const shipped = await shippedTemplate('bao-cao.docx');
    expect(Buffer.compare(await reportDocx(), shipped)).toBe(0);
    expect(Buffer.compare(await reportDocx(), shipped)).toBe(0);
  });
});
