import { describe, expect, it } from 'vitest';
import { publishedDiffers } from '#diagnostics/audit/audit';
import { publishedCopied, publishedDigitsMistyped } from '#diagnostics/audit/audit-copying';
import { differing } from '#diagnostics/audit/define-cause';
import type { DifferenceFacts } from '#diagnostics/audit/difference-facts';
import { rowsAlike } from '#diagnostics/check/plausibility';
import { auditTable } from '#report/tables/audit-table';
import { causeOf, helpOf, withCauses } from '../../said.ts';

const facts: Omit<DifferenceFacts, 'published' | 'computed'> = {
  figure: 1,
  formula: null,
  due: '1.26',
  recount: null,
  remedy: 'correct',
};

function columnOf(published: string, computed: string, language: 'vi' | 'en' = 'vi') {
  const found = differing({ ...facts, published, computed }, [publishedDiffers({})]);
  return auditTable([found], language)[0]?.difference;
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
      published: '1,93',
      causes: causeOf(copied),
      code: 'published-copied',
    });
    expect(`${row?.causes} ${row?.remedy}`).toBe(helpOf(copied));
  });

  it('names the other causes after the likeliest, and leaves them out of the remedy', () => {
    const also = publishedDigitsMistyped({ slip: 'digit', intended: '1.96' });
    const [row] = auditTable([withCauses(publishedCopied.sample(), also)], 'vi');
    expect(row?.causes).toBe(
      'Nhiều khả năng chép từ dòng Phường Him Lam (1,93). Cũng có thể gõ nhầm một chữ số của 1,96.',
    );
    expect(row?.remedy).toBe('Sửa thành 1,26.');
  });

  it.each([
    ['1.93', '1.26', '+0,67'],
    ['1.9', '1.94', '−0,04'],
    ['2', '0', '+2'],
    ['Tốt', 'Xuất sắc', ''],
  ])('published %s, computed %s: apart by %s', (published, computed, apart) => {
    expect(columnOf(published, computed)).toBe(apart);
  });

  it('prints figures as the language does', () => {
    expect(columnOf('1.93', '1.26', 'en')).toBe('+0.67');
  });
});
