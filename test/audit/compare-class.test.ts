import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '#domain/published';
import { inWords } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figureOf } from './published-rows.ts';

/** 14,04 points, which are Tốt. */
const ward = unit({ name: 'Phường Nam Thanh', early: 4, onTime: 96 });

function classFound(figures: Partial<PublishedScores>, given = ward) {
  const found = audit(submission([given], { published: [row(given.name, figures)] }));
  return inWords(inWords(found).filter(({ difference }) => difference?.figure === 'Phân loại')).map(
    ({ code, difference }) => [code, difference?.computed, difference?.cause ?? null],
  );
}

describe('a published class', () => {
  it('is right whatever its case and marks', () => {
    expect(classFound({ classification: 'TOT' })).toEqual([]);
    expect(classFound({})).toEqual([]);
  });

  it('is wrong because the published total is, where it is the class of that', () => {
    expect(classFound({ classification: 'Xuất sắc', total: figureOf('15.04') })).toEqual([
      ['published-follows', 'Tốt', 'Sai theo tổng điểm đã công bố (15,04).'],
    ]);
  });

  it.each<[string, Partial<PublishedScores>]>([
    ['no total was published', {}],
    ['the published total is right', { total: figureOf('14.12') }],
    ['it is not the class of the wrong total either', { total: figureOf('11.04') }],
  ])('is wrong by itself, where %s', (_, figures) => {
    const [found, ...others] = classFound({ classification: 'Xuất sắc', ...figures });
    expect(others).toEqual([]);
    expect(found?.[0]).toBe('published-class-unlike-total');
  });
});

describe('the class of a unit whose counts contradict each other', () => {
  /** Tốt with the 19 resolved dossiers of 30; Xuất sắc, 15,30 points, where the other 11 were early. */
  const miscounted = unit({ inPerson: 30, early: 12, onTime: 7 });
  const criteria = { 1: figureOf('1.77') };

  it('is right by the count that the published points are calculated with', () => {
    expect(classFound({ criteria, classification: 'Xuất sắc' }, miscounted)).toEqual([
      [
        'published-count-mistaken',
        'Tốt',
        'Ra đúng khi sửa số trước hạn từ 12 thành 23; khi đó tiếp nhận 30 = đã giải quyết 30 + đang giải quyết 0.',
      ],
    ]);
  });

  it('is wrong where that count gives another, too', () => {
    expect(classFound({ criteria, classification: 'Khá' }, miscounted)).toEqual([
      ['published-class-unlike-total', 'Tốt', 'Tổng 15,30 điểm thuộc loại Xuất sắc (từ 15 điểm).'],
    ]);
  });
});
