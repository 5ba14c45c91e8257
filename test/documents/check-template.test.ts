// One door for the templates of both programs: what they ask for, and what is wrong with them.
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '#documents/check-template';
import { shippedTemplate } from './real-report.ts';

describe.each(['docx', 'xlsx'] as const)('templates/bao-cao.%s', (format) => {
  it('has no fault, and each placeholder is listed with what it stands for at its place', async () => {
    const { used, diagnostics } = await checkTemplate(format, await shippedTemplate(`bao-cao.${format}`));
    expect(diagnostics).toEqual([]);
    expect(used.map(({ name, meaning }) => [name, meaning])).toEqual(
      expect.arrayContaining([
        ['Tổng điểm', 'Tổng điểm'],
        ['Tổng điểm', 'Tổng điểm đạt được'],
        ['STT', 'Số thứ tự của khối'],
      ]),
    );
  });

  it('is not taken for a template of the other program', async () => {
    const other = format === 'docx' ? 'xlsx' : 'docx';
    const { used, diagnostics } = await checkTemplate(format, await shippedTemplate(`bao-cao.${other}`));
    expect(used).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-not-document']);
  });
});
