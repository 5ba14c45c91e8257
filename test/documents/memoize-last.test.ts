// One template, many reports: each as if it were the only one.
import { beforeAll, describe, expect, it } from 'vitest';
import { memoizeLast } from '#documents/memoize-last';
import { renderReport } from '#documents/render';
import type { Report } from '#report/report';
import { realReport, shippedTemplate, withUnits } from './real-report.ts';

let report: Report;

beforeAll(async () => {
  report = await realReport();
});

describe.each(['docx', 'xlsx'] as const)('a template of %s', (format) => {
  it('fills the same report with the same bytes, whatever it filled before', async () => {
    const template = await shippedTemplate(`bao-cao.${format}`);
    const first = await renderReport(report, format, template);
    const other = await renderReport(withUnits(report, 40), format, template);
    expect(other.bytes).not.toEqual(first.bytes);
    expect(await renderReport(report, format, template)).toEqual(first);
  });

  it('is not taken for another', async () => {
    const [whole, form] = [
      await shippedTemplate(`bao-cao.${format}`),
      await shippedTemplate(`bieu-don-vi.${format}`),
    ];
    const expected = await renderReport(report, format, form);
    expect(await renderReport(report, format, whole)).not.toEqual(expected);
    expect(await renderReport(report, format, form)).toEqual(expected);
  });

  it('that was refused is refused again', async () => {
    const broken = new TextEncoder().encode('PK: no archive');
    const first = await renderReport(report, format, broken);
    expect(first.bytes).toBeNull();
    expect(await renderReport(report, format, broken)).toEqual(first);
  });
});

describe('what was made of a template', () => {
  it('is made again only for other bytes, though they stand where the last stood', () => {
    const made: string[] = [];
    const text = memoizeLast((template) => {
      made.push(new TextDecoder().decode(template));
      return made.at(-1);
    });
    const template = new TextEncoder().encode('abc');
    expect([text(template), text(template.slice()), text(template)]).toEqual(['abc', 'abc', 'abc']);
    template[0] = 'x'.charCodeAt(0);
    expect(text(template)).toBe('xbc');
    expect(made).toEqual(['abc', 'xbc']);
  });
});
