import { describe, expect, it } from 'vitest';
import type { StatedFeedback } from '#domain/unit';
import { causeOf } from '../../said.ts';
import { submission, unit } from '../../scoring/make-submission.ts';
import { audit, row } from '../audit-row.ts';
import { figuresOf } from '../published-rows.ts';

function causeIn(feedback: Partial<StatedFeedback>, points: string) {
  const office = unit({ early: 1, feedback });
  const published = [row(office.name, { criteria: figuresOf({ 8: points }) })];
  const [found] = audit(submission([office], { published }));
  return [found?.code, causeOf(found)];
}

describe('a level of criterion 8 with two ways to reach it', () => {
  it('claimed wrongly is told by the way that came nearest', () => {
    expect(causeIn({ received: 3, inTime: 3, dragging: 1 }, '2')).toEqual([
      'published-level-unmet',
      'Mức 2 chưa đủ điều kiện: số phản ánh, kiến nghị kéo dài là 1, phải bằng 0.',
    ]);
  });

  it('claimed wrongly is told by the first way where both came as near', () => {
    expect(causeIn({ received: 3, inTime: 2 }, '2')).toEqual([
      'published-level-unmet',
      'Mức 2 chưa đủ điều kiện: số phản ánh, kiến nghị là 3, phải bằng 0.',
    ]);
  });

  it('not claimed is told by the way that holds in full', () => {
    expect(causeIn({ received: 3, inTime: 3 }, '1')).toEqual([
      'published-level-underrated',
      'Đủ điều kiện của mức 2: tỷ lệ phản ánh, kiến nghị xử lý đúng hạn là 100% (3 ÷ 3), phải từ 100% trở lên; số phản ánh, kiến nghị kéo dài là 0, phải bằng 0.',
    ]);
  });

  it('not claimed is told with what nobody stated', () => {
    expect(causeIn({ received: null, inTime: null, dragging: null }, '0')).toEqual([
      'published-level-underrated',
      'Đủ điều kiện của mức 2: số phản ánh, kiến nghị là 0 (không ghi, coi là không có), phải bằng 0; số phản ánh, kiến nghị kéo dài là 0 (không ghi, coi là không có), phải bằng 0.',
    ]);
  });

  it('is no level at all with 1,5 points', () => {
    expect(causeIn({ received: 3, inTime: 3 }, '1.5')[0]).toMatch(/^published-(?!level)/u);
  });
});
