import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '#domain/published';
import type { Unit } from '#domain/unit';
import { differenceOf, helpOf } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figureOf, figuresOf } from './published-rows.ts';

function codes(units: readonly Unit[], rows: readonly PublishedScores[], name: string) {
  const [found] = audit(submission(units, { published: rows })).filter((one) => one.unit === name);
  return [found?.code, ...(differenceOf(found)?.alternatives ?? []).map(({ code }) => code)];
}

describe('of all that may have caused a figure', () => {
  /** Criteria 1, 2 and 5 are 1,6667. */
  const commune = unit({ name: 'Xã Tà Lèng', early: 2, onTime: 1 });

  it('what it looks like is named beside a way of calculating', () => {
    const rows = [row(commune.name, { criteria: figuresOf({ 1: '1.66' }) })];
    expect(codes([commune], rows, commune.name)).toEqual(['published-cut-off', 'published-digits-mistyped']);
  });

  it('only the way of calculating is named where another figure of the row came about so, too', () => {
    const rows = [row(commune.name, { criteria: figuresOf({ 1: '1.66', 5: '1.66' }) })];
    expect(codes([commune], rows, commune.name)).toEqual(['published-cut-off']);
  });

  it('both are named where it is another row that came about so', () => {
    const other = unit({ name: 'Xã Thanh Minh', early: 4, onTime: 2 });
    const rows = [
      row(commune.name, { criteria: figuresOf({ 1: '1.66' }) }),
      row(other.name, { criteria: figuresOf({ 1: '1.66' }) }),
    ];
    expect(codes([commune, other], rows, commune.name)).toEqual([
      'published-cut-off',
      'published-digits-mistyped',
    ]);
  });

  it('three are named, though a fourth gives the figure as well', () => {
    // 1,2985 cut off; 361 ÷ 279 with the late dossier, or with the pending one; and copied from the row above.
    const village = unit({ name: 'Xã Thanh Minh', early: 83, onTime: 195, late: 1, inTime: 1 });
    const above = unit({ name: 'Phường Him Lam', early: 29, onTime: 71 });
    const rows = [
      row(above.name, { criteria: figuresOf({ 5: '1.29' }) }),
      row(village.name, { criteria: figuresOf({ 5: '1.29' }) }),
    ];
    expect(codes([above, village], rows, village.name)).toEqual([
      'published-divisor-differs',
      'published-cut-off',
      'published-pending-counted',
    ]);
  });
});

describe('an officer form that disagrees with the summary table', () => {
  it('is told with every cause that gives its figure', () => {
    // 8,1667 of criteria 1–5: 8,16 where it is cut off, or 8,17 with a digit mistyped.
    const office = unit({ name: 'Phòng Y tế', early: 7, onTime: 11 });
    const figures = { officerAverage: figureOf('9.99'), officerForm: figureOf('8.16') };
    const found = audit(submission([office], { published: [row(office.name, figures)] }));
    const [form] = found.filter(({ code }) => code === 'published-forms-disagree');
    expect(helpOf(form)).toMatch(/^Bảng tổng hợp ghi 9,99\. .*Cũng /u);
    expect(differenceOf(form)?.alternatives.map(({ code }) => code)).toEqual(['published-digits-mistyped']);
  });
});
