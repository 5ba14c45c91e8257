import { describe, expect, it } from 'vitest';
import type { PublishedScores } from '#domain/published';
import { causeOf, differenceOf, helpOf, inWords } from '../said.ts';
import { dienBien, group, submission, unit } from '../scoring/make-submission.ts';
import { audit, row } from './audit-row.ts';
import { figureOf } from './published-rows.ts';

describe('what is compared', () => {
  const office = unit({
    name: 'Tài chính - Kế hoạch',
    early: 7,
    late: 3,
    online: 5,
    onlineServices: { late: 1 },
  });

  it('takes 2 for 2,00 and 1,4 for 1,40, and a class whatever its case', () => {
    const criteria = { 1: figureOf('1.4'), 2: figureOf('1.40'), 5: figureOf('2'), 6: figureOf('2.00') };
    const published = [row(office.name, { criteria, total: figureOf('14.2'), classification: 'TỐT ' })];
    expect(audit(submission([office], { published }))).toEqual([]);
  });

  it('takes a class without diacritics for the same class', () => {
    expect(audit(submission([office], { published: [row(office.name, { classification: 'tot' })] }))).toEqual(
      [],
    );
  });

  it('takes a figure with more decimals for what it rounds to, and names it', () => {
    const commune = unit({ name: 'Xã Thanh Minh', early: 5, onTime: 1 });
    const published = (figure: string) => [row(commune.name, { criteria: { 1: figureOf(figure) } })];
    const equal = audit(submission([commune], { published: published('1.8333333') }));
    expect(equal.map(({ code }) => code)).toEqual(['published-more-decimals']);
    const [found] = audit(submission([commune], { published: published('1.8366667') }));
    expect(differenceOf(found)).toMatchObject({ published: '1,8366667', computed: '1,83' });
  });

  it('leaves blank cells alone', () => {
    expect(audit(submission([office], { published: [row(office.name)] }))).toEqual([]);
  });

  it('carries the published and the computed figure and the cause with each difference', () => {
    const published = [row(office.name, { criteria: { 1: figureOf('1.04') } })];
    const [found] = audit(submission([office], { published }));
    expect(found?.severity).toBe('warning');
    expect(differenceOf(found)).toMatchObject({
      published: '1,04',
      computed: '1,40',
      cause: 'Nhiều khả năng gõ hai chữ số đổi chỗ cho nhau của 1,40.',
    });
    expect(causeOf(found, 'en')).toBe('It is probably 1.40 with two digits that changed places.');
  });

  it('names every cause that gives the figure, the likeliest first, but no more than three', () => {
    // 1,2985 cut off; 361 ÷ 279 with the late dossier; with the pending one; and 1,30 with one digit mistyped.
    const village = unit({ name: 'Xã Thanh Minh', early: 83, onTime: 195, late: 1, inTime: 1 });
    const published = [row(village.name, { criteria: { 5: figureOf('1.29') } })];
    const [found] = audit(submission([village], { published }));
    expect([found?.code, ...(differenceOf(found)?.alternatives ?? []).map(({ code }) => code)]).toEqual([
      'published-divisor-differs',
      'published-cut-off',
      'published-pending-counted',
    ]);
  });

  it('names first what explains more figures of the sheet', () => {
    const ofLate = unit({ name: 'Xã Thanh Minh', early: 83, onTime: 195, late: 1 });
    const withoutLate = unit({ name: 'Xã Tà Lèng', early: 2, onTime: 1 });
    const alone = [row(ofLate.name, { criteria: { 5: figureOf('1.29') } })];
    const both = [...alone, row(withoutLate.name, { criteria: { 1: figureOf('1.66') } })];
    const units = [ofLate, withoutLate];
    expect(audit(submission(units, { published: alone }))[0]?.code).toBe('published-divisor-differs');
    expect(audit(submission(units, { published: both }))[0]?.code).toBe('published-cut-off');
  });

  it('names the cell the figure stands in, or the row where it is not known', () => {
    const place = { sheet: 'Công bố', cell: 'C4', content: '1,04' };
    const one = row(office.name, { criteria: { 1: figureOf('1.04') } });
    const published = submission([office], { published: [one] });
    const origins = new Map([...published.origins, [`${one.id}/criteria.1`, place] as const]);
    expect(audit({ ...published, origins })[0]?.place).toEqual(place);
  });
});

describe('rows that cannot be compared', () => {
  it('names a unit that was given points without a resolved dossier', () => {
    const published = [row('Phòng Y tế', { total: figureOf('16') })];
    const found = audit(submission([unit({ name: 'Phòng Y tế' })], { published }));
    expect(inWords(found).map(({ code, difference }) => [code, difference])).toMatchObject([
      ['published-not-assessed', { published: '16', computed: null, cause: null }],
    ]);
    expect(audit(submission([unit({ name: 'Phòng Y tế' })], { published: [row('Phòng Y tế')] }))).toEqual([]);
  });

  it('tells once of the units without a published row, where others have one', () => {
    const units = [
      unit({ early: 1 }),
      unit({ name: 'Phòng Y tế', early: 1 }),
      unit({ name: 'Nội vụ', early: 1 }),
    ];
    const found = audit(submission(units, { published: [row('Phòng Tư pháp')] }));
    expect(inWords(found).map(({ code, message }) => [code, message.vi])).toEqual([
      ['published-row-missing', 'Trang Công bố không có dòng nào của Phòng Y tế, Nội vụ (khối TP).'],
    ]);
  });

  it('says nothing where nothing was published', () => {
    expect(audit(submission([unit({ early: 1 })]))).toEqual([]);
  });

  it('says nothing of the other group’s units, which may be published elsewhere', () => {
    const units = [unit({ early: 1 }), unit({ name: 'Phường Him Lam', group: 'XP', early: 1 })];
    const groups = [group(), group({ key: 'XP' })];
    expect(audit(submission(units, { groups, published: [row('Phòng Tư pháp')] }))).toEqual([]);
  });
});

describe('causes under other rules', () => {
  const ward = unit({ name: 'Phường Nam Thanh', early: 441, late: 1, inTime: 4 });
  const rounding = dienBien().rounding;

  it('names exact sums where the rule set sums rounded criteria', () => {
    const ruleSet = dienBien({ rounding: { ...rounding, stage: 'criterion' } });
    const published = [row(ward.name, { total: figureOf('15.99') })];
    const [found] = audit(submission([ward], { published }), ruleSet);
    expect([found?.code, differenceOf(found)?.computed]).toEqual(['published-parts-rounded', '16']);
  });

  it('names rounding where the rule set cuts off', () => {
    const ruleSet = dienBien({ rounding: { ...rounding, direction: 'down' } });
    const published = [row(ward.name, { criteria: { 1: figureOf('2') } })];
    const [found] = audit(submission([ward], { published }), ruleSet);
    expect([found?.code, helpOf(found)]).toEqual([
      'published-cut-off',
      'Ra đúng khi 1,9954 được làm tròn thành 2. Cũng ra đúng khi làm tròn thành số nguyên. Cũng ra đúng khi bỏ 01 hồ sơ quá hạn khỏi số chia của tiêu chí 1 (882 ÷ 441). Sửa thành 1,99.',
    ]);
  });

  it('names late dossiers left out where the rule set counts them', () => {
    const ruleSet = dienBien({ options: { ...dienBien().options, lateWithoutComplaint: 'zero' } });
    const commune = unit({ name: 'Xã Thanh Minh', early: 83, onTime: 195, late: 1 });
    const published = [row(commune.name, { criteria: { 5: figureOf('1.30') } })];
    const [found] = audit(submission([commune], { published }), ruleSet);
    expect(helpOf(found)).toBe(
      'Ra đúng khi bỏ 01 hồ sơ quá hạn khỏi số chia của tiêu chí 5 (361 ÷ 278). Sửa thành 1,29.',
    );
  });

  it('says that no cause is known rather than guess', () => {
    const published = [row(ward.name, { criteria: { 1: figureOf('0.37') } })];
    const [found] = audit(submission([ward], { published }));
    expect([found?.code, differenceOf(found)?.cause, helpOf(found)]).toEqual([
      'published-differs',
      null,
      'Không rõ nguyên nhân: đối chiếu với bản tính của người lập biểu. Sửa thành 2.',
    ]);
  });

  it('says which level the conditions allow where a lower one was given', () => {
    const office = unit({ early: 10, online: 8 });
    const published = [row(office.name, { criteria: { 9: figureOf('1') } })];
    const [found] = audit(submission([office], { published }));
    expect(found?.code).toBe('published-level-underrated');
    expect(helpOf(found)).toBe(
      'Đủ điều kiện của mức 2: tỷ lệ TTHC mức độ 3, 4 là 22,59% (68 ÷ 301), phải từ 20% trở lên; tỷ lệ hồ sơ trực tuyến là 80% (8 ÷ 10), phải từ 30% trở lên; số hồ sơ trực tuyến quá hạn là 0, phải bằng 0. Sửa thành 2.',
    );
  });
});

describe('a figure that is the published total less criteria 6–9', () => {
  /** 9,04 of criteria 1–5, and 2 of each other. */
  const office = unit({ early: 70, onTime: 20, late: 5, online: 30 });
  const causeIn = (criteria: PublishedScores['criteria'], officerAverage: string, total: string) => {
    const figures = { criteria, officerAverage: figureOf(officerAverage), total: figureOf(total) };
    const found = audit(submission([office], { published: [row(office.name, figures)] }));
    const ofAverage = inWords(found).find(({ difference }) => difference?.figure === 'ĐTB CCVC');
    return [ofAverage?.code, causeOf(ofAverage)];
  };
  const [one, two] = [figureOf('1'), figureOf('2')];

  it('is wrong because the total is, where those were published', () => {
    expect(causeIn({ 6: two, 7: two, 8: two, 9: one }, '9.64', '16.64')).toEqual([
      'published-follows',
      'Sai theo tổng điểm đã công bố (16,64).',
    ]);
  });

  it('is said to be less the recomputed ones, where others were published', () => {
    expect(causeIn({ 6: one, 7: one, 8: one, 9: one }, '9.64', '17.64')).toEqual([
      'published-subtracted',
      'Ra đúng khi lấy tổng điểm đã công bố (17,64) trừ 8 điểm tính lại của tiêu chí 6, 7, 8, 9.',
    ]);
  });
});

describe('a figure that no unit can have', () => {
  it.each([
    ['2.5', 'Điểm này chỉ có thể từ 0 đến 2.'],
    ['-1', 'Điểm này chỉ có thể từ 0 đến 2.'],
  ])('such as %s of a criterion is told with its bounds', (figure, cause) => {
    const commune = unit({ name: 'Xã Thanh Minh', early: 10, onTime: 35, late: 3 });
    const published = [row(commune.name, { criteria: { 2: figureOf(figure) } })];
    const [found] = audit(submission([commune], { published }));
    expect([found?.code, causeOf(found)]).toEqual(['published-out-of-range', cause]);
  });

  it.each(['0', '2'])('is not one at either bound, such as %s of a criterion', (figure) => {
    const commune = unit({ name: 'Xã Thanh Minh', early: 10, onTime: 35, late: 3 });
    const published = [row(commune.name, { criteria: { 2: figureOf(figure) } })];
    const [found] = audit(submission([commune], { published }));
    expect(found?.code).toBe('published-differs');
  });

  it('is told of a total, too', () => {
    const commune = unit({ name: 'Xã Thanh Minh', early: 10, onTime: 35, late: 3 });
    const published = [row(commune.name, { total: figureOf('19') })];
    const [found] = audit(submission([commune], { published }));
    expect(causeOf(found)).toBe('Điểm này chỉ có thể từ 0 đến 18.');
  });
});
