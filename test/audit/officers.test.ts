import { describe, expect, it } from 'vitest';
import type { Place } from '#diagnostics/place';
import type { Officer } from '#domain/officer';
import type { CompleteSubmission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { causeOf, differenceOf, inWords } from '../said.ts';
import { officer, submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figureOf } from './published-rows.ts';

/** 9,82 in criteria 1–5, 95 of its dossiers late. */
const land = unit({ name: 'Phòng TNMT', early: 3131, late: 95, inTime: 297 });
const justice = unit({ name: 'Phòng Tư pháp', early: 270 });
/** 7,19 in criteria 1–5. */
const commune = unit({ name: 'Xã Pá Khoang', early: 48, onTime: 702, late: 1 });
const [all, hundred, below] = [
  'Hoàn thành 100% nhiệm vụ',
  'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
  'Hoàn thành dưới 70% nhiệm vụ',
];

function inCharge(of: readonly Unit[], points: string | null, members: Partial<Officer> = {}): Officer {
  return officer({
    basis: { kind: 'units', unitIds: of.map(({ id }) => id) },
    published: { points: points === null ? null : figureOf(points), rating: null },
    ...members,
  });
}

function places(officers: readonly Officer[]): readonly (readonly [string, Place])[] {
  return officers.flatMap(({ id }, index) => [
    [id, { sheet: 'Cán bộ', cell: `B${index + 2}` }] as const,
    [`${id}/published.points`, { sheet: 'Cán bộ', cell: `F${index + 2}` }] as const,
    [`${id}/published.rating`, { sheet: 'Cán bộ', cell: `G${index + 2}` }] as const,
  ]);
}

function officersAudited(
  officers: readonly Officer[],
  members: Partial<Pick<CompleteSubmission, 'published'>> = {},
) {
  const units = [land, justice, commune];
  return audit(submission(units, { officers, origins: new Map(places(officers)), ...members }));
}

/** Place, code and cause of each. */
function said(found: ReturnType<typeof audit>) {
  return inWords(found).map(({ place, code, difference }) => [place?.cell, code, difference?.cause ?? null]);
}

describe('an officer’s published points', () => {
  it('pass where they are those of the pooled dossiers in charge of', () => {
    const officers = [inCharge([land], '9.82', { id: 'officer:1' }), inCharge([commune, justice], '7.93')];
    expect(officersAudited(officers)).toEqual([]);
  });

  it('are a difference at their cell where they are not, without a cause where none gives them', () => {
    const [found, ...others] = officersAudited([inCharge([commune], '9.99')]);
    expect(others).toEqual([]);
    expect(inWords([found])[0]).toMatchObject({
      code: 'published-differs',
      unit: 'Mai Thị Ngọc Dung',
      place: { sheet: 'Cán bộ', cell: 'F2' },
      message: {
        vi: 'Điểm cán bộ công bố 9,99; tính lại được 7,19.',
        en: 'The officer’s score was published as 9.99; recomputed it is 7.19.',
      },
      difference: { published: '9,99', computed: '7,19', cause: null },
    });
  });

  it.each([
    ['a digit mistyped', '7.11', 'published-digits-mistyped', 'Nhiều khả năng gõ nhầm một chữ số của 7,19.'],
    ['more than there can be', '11.5', 'published-out-of-range', 'Điểm này chỉ có thể từ 0 đến 10.'],
    ['whole points', '7', 'published-rounded-coarsely', 'Ra đúng khi làm tròn thành số nguyên.'],
  ])('have the causes of a unit’s figures: %s', (_, points, code, cause) => {
    expect(said(officersAudited([inCharge([commune], points)]))).toEqual([['F2', code, cause]]);
  });

  it('may be copied from the officer above', () => {
    const above = inCharge([land], '9.82', { id: 'officer:1', name: 'Lê Thị Lụa' });
    const below = inCharge([commune], '9.82', { id: 'officer:2' });
    expect(said(officersAudited([above, below]))).toEqual([
      ['F3', 'published-copied', 'Nhiều khả năng chép từ dòng Lê Thị Lụa (9,82).'],
    ]);
  });

  it('may come out with the late dossiers of the units in charge of in the divisor', () => {
    const [found] = officersAudited([inCharge([land, justice], '9.78')]);
    expect([found?.code, differenceOf(found)?.computed]).toEqual(['published-divisor-differs', '9,84']);
  });

  it('follow the wrong published average of the only unit in charge of', () => {
    const published = [row(land.name, { officerAverage: figureOf('9.73') })];
    const found = officersAudited([inCharge([land], '9.73')], { published });
    expect(said(found.filter(({ place }) => place?.sheet === 'Cán bộ'))).toEqual([
      ['F2', 'published-follows', 'Sai theo ĐTB CCVC đã công bố của Phòng TNMT (9,73).'],
    ]);
  });

  it('are right by the count that the unit’s own points are calculated with', () => {
    const office = unit({ name: 'Phòng Giáo dục', online: 13, inPerson: 0, early: 11, late: 3 });
    const published = [row(office.name, { officerAverage: figureOf('9.08') })];
    const officers = [inCharge([office], '9.08')];
    const one = submission([office], { officers, published, origins: new Map(places(officers)) });
    const [, found] = audit(one);
    expect([found?.place?.cell, found?.code, differenceOf(found)?.remedy]).toEqual([
      'F2',
      'published-count-mistaken',
      'Đối chiếu số hồ sơ với sổ theo dõi; đúng vậy thì giữ nguyên điểm công bố.',
    ]);
    expect(causeOf(found)).toContain('quá hạn từ 03 thành 02 (Phòng Giáo dục)');
  });

  it('are compared with the officer’s own counts where those are given', () => {
    const basis = { kind: 'own', resolved: { early: 48, onTime: 702, late: 1 }, levels: {} } as const;
    const [found] = officersAudited([inCharge([], '9.99', { basis })]);
    expect(differenceOf(found)?.computed).toBe('7,19');
  });

  it('are not compared where the officer’s row could not be read', () => {
    expect(officersAudited([inCharge([commune], '9.99', { readable: false })])).toEqual([]);
  });

  it('are told where the units in charge of resolved nothing, with the sheet to complete', () => {
    const idle = unit({ name: 'Phòng Y tế', inTime: 2 });
    const nothing = { kind: 'own', resolved: { early: 0, onTime: 0, late: 0 }, levels: {} } as const;
    const officers = [inCharge([idle], '10', { id: 'officer:1' }), inCharge([], '10', { basis: nothing })];
    const found = audit(submission([idle], { officers, origins: new Map(places(officers)) }));
    expect(
      inWords(found).map(({ place, code, help }) => [place?.cell, code, help.vi.split('ở ')[1]]),
    ).toEqual([
      ['F2', 'published-not-assessed', 'trang Đơn vị.'],
      ['F3', 'published-not-assessed', 'trang Cán bộ.'],
    ]);
  });
});

describe('an officer’s published rating', () => {
  const rated = (points: string | null, rating: string, members: Partial<Officer> = {}) =>
    officersAudited([
      inCharge([commune], null, {
        published: { points: points === null ? null : figureOf(points), rating },
        ...members,
      }),
    ]);

  it('passes where it is the computed one, however it is spelt', () => {
    expect(rated(null, 'HOÀN THÀNH 100% nhiem vu')).toEqual([]);
  });

  it('differs where the points give another', () => {
    const [found] = rated('7.19', `${below}`);
    expect(inWords([found])[0]).toMatchObject({
      code: 'published-rating-unlike-points',
      place: { cell: 'G2' },
      difference: { published: below, computed: all, cause: `7,19 điểm được xếp loại “${all}”.` },
    });
  });

  it('follows the published points where it is the one they have', () => {
    expect(said(rated('4.2', `${below}`)).at(-1)).toEqual([
      'G2',
      'published-follows',
      'Sai theo điểm đã công bố (4,2).',
    ]);
  });

  it('is compared with the clerk’s own rating where there is one, for that is what the report prints', () => {
    expect(rated(null, `${hundred}`, { ratingOverride: `${hundred}` })).toEqual([]);
    const [found] = rated(null, `${all}`, { ratingOverride: `${hundred}` });
    expect([differenceOf(found)?.computed, causeOf(found)]).toEqual([
      hundred,
      `Cột Xếp loại của dòng này ghi “${hundred}”.`,
    ]);
  });
});
