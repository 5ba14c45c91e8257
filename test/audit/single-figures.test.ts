import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '#domain/published';
import { inWords } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figureOf, figuresOf } from './published-rows.ts';

const office = unit({ early: 41, onTime: 36, late: 3, online: 30 });

const each: readonly (readonly [string, Partial<PublishedScores>])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (number) => [`Tiêu chí ${number}`, { criteria: figuresOf({ [number]: '0.37' }) }] as const,
  ),
  ['Tổng điểm', { total: figureOf('3.33') }],
  ['ĐTB CCVC', { officerAverage: figureOf('3.33') }],
  ['Biểu 01', { officerForm: figureOf('3.33') }],
  ['Phân loại', { classification: 'Yếu' }],
];

describe('a row of which little was published', () => {
  it.each(each)('is told of what was: %s alone', (figure, figures) => {
    const found = audit(submission([office], { published: [row(office.name, figures)] }));
    expect(inWords(found).map(({ difference }) => difference?.figure)).toEqual([figure]);
  });

  const pairs = each.flatMap(([one, some], index) =>
    each.slice(index + 1).map(([other, more]) => [one, other, some, more] as const),
  );
  it.each(pairs)('is told of what was: %s and %s alone', (one, other, some, more) => {
    const figures = { ...some, ...more, criteria: { ...some.criteria, ...more.criteria } };
    const found = audit(submission([office], { published: [row(office.name, figures)] }));
    expect(inWords(found).map(({ difference }) => difference?.figure)).toEqual([one, other]);
  });
});

describe('a row of a unit that could be assessed in part', () => {
  const partly = unit({ name: 'Phòng Nội vụ', early: 41, onTime: 36, late: 3, oneStopRate: null });

  it('is compared as far as there are points', () => {
    const figures = {
      criteria: figuresOf({ 1: '0.37', 6: '2' }),
      total: figureOf('16'),
      classification: 'Yếu',
    };
    const found = audit(submission([partly], { published: [row(partly.name, figures)] }));
    expect(inWords(found).map(({ code, difference }) => [code, difference?.figure])).toEqual([
      ['published-differs', 'Tiêu chí 1'],
    ]);
  });

  it('is no source to copy from for another row, where it has no points', () => {
    const published = [
      row(partly.name, { criteria: figuresOf({ 6: '1' }) }),
      row(office.name, { criteria: figuresOf({ 6: '1' }) }),
    ];
    const found = audit(submission([partly, office], { published }));
    expect(found.map(({ code, unit: name }) => [code, name])).toEqual([
      ['published-level-underrated', office.name],
    ]);
  });

  it('and whose counts contradict each other is compared all the same', () => {
    const given = unit({ inPerson: 99, early: 41, onTime: 36, late: 3, oneStopRate: null });
    const criteria = figuresOf({ 1: '0.37', 6: '2', 12: '1' });
    expect(audit(submission([given], { published: [row(given.name, { criteria })] }))).toHaveLength(1);
  });
});

describe('a row of which the workbook has no unit', () => {
  it.each([
    ['of a name nobody has', row('Phòng Y tế')],
    ['in a group that is not there', { ...row(office.name), group: 'XP' }],
  ])('says nothing here, the reader of the sheet having said it: %s', (_, one) => {
    const published = [{ ...one, total: figureOf('3.33') }];
    expect(audit(submission([office], { published }))).toEqual([]);
  });
});

describe('a row of a unit without dossiers', () => {
  const idle = unit({ name: 'Phòng Y tế' });

  it('is told at its first cell, with its name', () => {
    const published = [row(idle.name, { officerAverage: figureOf('7'), total: figureOf('16') })];
    const given = submission([idle], { published });
    const place = { sheet: 'Công bố', cell: 'B7' };
    const origins = new Map(given.origins).set(`published:${idle.name}`, place);
    const found = audit({ ...given, origins });
    expect(inWords(found).map(({ message }) => message.vi)).toEqual([
      '“Phòng Y tế” có điểm công bố, nhưng không giải quyết hồ sơ nào trong kỳ nên không được chấm.',
    ]);
    expect(inWords([found[0]])[0]).toMatchObject({
      unit: idle.name,
      place,
      difference: { published: '16', alternatives: [] },
    });
  });
});

describe('units without a row', () => {
  const units = [office, unit({ name: 'Phòng Y tế', early: 1 })];
  const given = submission(units, { published: [row(office.name)] });

  it('are told at the sheet, whatever it is called', () => {
    const place = { sheet: 'Điểm đã công bố', cell: 'B7' };
    const origins = new Map(given.origins).set(`published:${office.name}`, place);
    expect(audit({ ...given, origins })[0]?.place).toEqual({ sheet: 'Điểm đã công bố' });
    expect(audit(given)[0]?.place).toEqual({ sheet: 'Công bố' });
  });
});
