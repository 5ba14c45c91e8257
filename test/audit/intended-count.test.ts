import { describe, expect, it } from 'vitest';
import { inWords } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figuresOf } from './published-rows.ts';

/** 5 early, 3 on time and 1 late, of so many received. */
function causesFor(received: number, criteria: Readonly<Record<number, string>>) {
  const given = unit({ inPerson: received, early: 5, onTime: 3, late: 1 });
  const published = [row(given.name, { criteria: figuresOf(criteria) })];
  return inWords(audit(submission([given], { published }))).map(({ code, difference }) => [
    code,
    difference?.cause,
  ]);
}

function mistaken(words: string, received: number) {
  const adds = `tiếp nhận ${received} = đã giải quyết ${received} + đang giải quyết 0`;
  return ['published-count-mistaken', `Ra đúng khi sửa số ${words}; khi đó ${adds}.`];
}

describe('counts that contradict each other, one dossier of 10 being nowhere', () => {
  it.each([
    ['late', '1.30', 'quá hạn từ 01 thành 02'],
    ['on time', '1.40', 'đúng hạn từ 03 thành 04'],
    ['early', '1.50', 'trước hạn từ 05 thành 06'],
  ])('are right with one more %s, where the published points are calculated so', (_, points, words) => {
    expect(causesFor(10, { 1: points })).toEqual([mistaken(words, 10)]);
  });

  it('are right with the count that gives more of the published points, not with the first that gives any', () => {
    // 1,80 of criterion 3 is that of one more late; 1,40 of criteria 1 and 2 that of one more on time.
    const found = causesFor(10, { 1: '1.40', 2: '1.40', 3: '1.80' });
    expect(found.slice(0, 2)).toEqual(Array(2).fill(mistaken('đúng hạn từ 03 thành 04', 10)));
  });

  it('are right with one more on time, where one more early would give the same points', () => {
    expect(causesFor(10, { 3: '1.90' })).toEqual([mistaken('đúng hạn từ 03 thành 04', 10)]);
  });

  it('are left as they are, where the published points are theirs', () => {
    expect(causesFor(10, { 1: '1.44' })).toEqual([]);
    expect(causesFor(10, { 1: '1.44', 2: '1.40' }).map(([code]) => code)).not.toContain(
      'published-count-mistaken',
    );
  });
});

describe('counts that contradict each other, more being resolved than received', () => {
  it('are right with no late one', () => {
    expect(causesFor(8, { 1: '1.63' })).toEqual([mistaken('quá hạn từ 01 thành 0', 8)]);
  });

  it('are right with no single count fixed, where none is large enough', () => {
    expect(causesFor(0, { 1: '0.37' }).map(([code]) => code)).toEqual(['published-differs']);
  });

  it('are never right with fewer than no late ones', () => {
    expect(causesFor(7, { 1: '1.86' }).map(([code]) => code)).not.toContain('published-count-mistaken');
  });
});
