import { describe, expect, it } from 'vitest';
import { publishedDiffers } from '#diagnostics/audit/audit';
import { publishedCopied, publishedDigitsMistyped } from '#diagnostics/audit/audit-copying';
import { alternativeOf, withAlternatives } from '#diagnostics/audit/define-difference';
import { rowsAlike } from '#diagnostics/check/plausibility';
import { auditTable } from '#report/tables/audit-table';

const facts = {
  figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
  workings: null,
  due: '1.26',
  recount: null,
};

function differenceOf(published: string, computed: string, language: 'vi' | 'en' = 'vi') {
  return auditTable([publishedDiffers({ ...facts, published, computed })], language)[0]?.difference;
}

describe('an audit as a table', () => {
  it('has a row for each difference, with its cell, both figures and the cause', () => {
    const copied = publishedCopied.sample();
    const place = { sheet: 'Công bố', cell: 'C14' };
    const [row] = auditTable([rowsAlike.sample(), { ...copied, place, unit: 'Phường Thanh Bình' }], 'vi');
    expect(row).toMatchObject({
      sheet: 'Công bố',
      cell: 'C14',
      unit: 'Phường Thanh Bình',
      published: copied.difference?.published,
      causes: copied.difference?.cause?.vi,
      code: 'published-copied',
    });
    expect(`${row?.causes} ${row?.mend}`).toBe(copied.help.vi);
  });

  it('names the other causes after the likeliest, and leaves them out of the mend', () => {
    const alternatives = alternativeOf(publishedDigitsMistyped.sample());
    const [row] = auditTable([withAlternatives(publishedCopied.sample(), alternatives)], 'vi');
    expect(row?.causes).toBe(
      'Nhiều khả năng chép từ dòng Phường Him Lam (1,93). Cũng có thể gõ nhầm một chữ số của 1,96.',
    );
    expect(row?.mend).toBe('Sửa thành 1,26.');
  });

  it.each([
    ['1.93', '1.26', '+0,67'],
    ['1.9', '1.94', '−0,04'],
    ['2', '0', '+2'],
    ['Tốt', 'Xuất sắc', ''],
  ])('published %s, computed %s: apart by %s', (published, computed, apart) => {
    expect(differenceOf(published, computed)).toBe(apart);
  });

  it('prints figures as the language does', () => {
    expect(differenceOf('1.93', '1.26', 'en')).toBe('+0.67');
  });
});
