import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '#domain/published';
import { causeOf, inWords } from '../../said.ts';
import { submission, unit } from '../../scoring/make-submission.ts';
import { audit, row } from '../audit-row.ts';
import { figureOf, figuresOf } from '../published-rows.ts';

/** Criteria 1, 2 and 5 are 1,3333… and printed 1,33; 3, 4 and 6–8 are 2; 9 is 0. 14 in all, 13,99 as printed. */
const office = unit({ early: 1, onTime: 2 });
const printed = { 1: '1.33', 2: '1.33', 3: '2', 4: '2', 5: '1.33', 6: '2', 7: '2', 8: '2', 9: '0' };

function causeIn(
  figure: string,
  criteria: Readonly<Record<number, string>>,
  others: Partial<PublishedScores>,
) {
  const published = [row(office.name, { criteria: figuresOf(criteria), ...others })];
  const found = inWords(audit(submission([office], { published }))).find(
    ({ difference }) => difference?.figure === figure,
  );
  return [found?.code, causeOf(found), causeOf(found, 'en')];
}

describe('a total that follows a wrong criterion', () => {
  const follows = [
    'published-follows',
    'Sai theo tiêu chí 9 như đã công bố.',
    'It follows from criterion 9 as published.',
  ];

  it.each([
    ['added up from what was printed', '14.99'],
    ['added up exactly, with the wrong one as published', '15'],
  ])('%s', (_, total) => {
    expect(causeIn('Tổng điểm', { ...printed, 9: '1' }, { total: figureOf(total) })).toEqual(follows);
  });

  it('names all of them', () => {
    const wrong = { ...printed, 8: '1', 9: '1' };
    expect(causeIn('Tổng điểm', wrong, { total: figureOf('13.99') })).toEqual([
      'published-follows',
      'Sai theo tiêu chí 8, 9 như đã công bố.',
      'It follows from criteria 8, 9 as published.',
    ]);
  });
});

describe('a figure of the officers that follows', () => {
  it('the summary table, on the officer form', () => {
    const others = { officerAverage: figureOf('7.5'), officerForm: figureOf('7.5') };
    expect(causeIn('Biểu 01', {}, others)).toEqual([
      'published-follows',
      'Sai theo ĐTB CCVC của bảng tổng hợp (7,5).',
      "It follows from the summary table's average (7.5).",
    ]);
  });

  it('the published total', () => {
    const others = { officerAverage: figureOf('8.5'), total: figureOf('14.5') };
    expect(causeIn('ĐTB CCVC', printed, others)).toEqual([
      'published-follows',
      'Sai theo tổng điểm đã công bố (14,5).',
      'It follows from the published total (14.5).',
    ]);
  });
});

describe('criteria that are wrong alike', () => {
  it('follow the first of them where they are averages of the same dossiers', () => {
    expect(causeIn('Tiêu chí 2', { 1: '1.77', 2: '1.77' }, {})[1]).toBe(
      'Sai theo tiêu chí 1 như đã công bố.',
    );
  });

  it('do not where they are levels, each given for itself', () => {
    expect(causeIn('Tiêu chí 7', { 6: '1', 7: '1' }, {})[0]).toBe('published-level-underrated');
  });

  it('do not follow one that is right', () => {
    expect(causeIn('Tiêu chí 2', { 1: '1.33', 2: '1.77' }, {})[0]).not.toBe('published-follows');
  });
});
