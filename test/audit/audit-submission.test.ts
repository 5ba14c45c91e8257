import { describe, expect, it } from 'vitest';
import { auditSubmission } from '#audit/audit-submission';
import type { PublishedScores } from '#domain/published';
import type { Submission } from '#domain/submission';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, group, submission, unit } from '../scoring/make-submission.ts';
import { asPublished, figureOf, publishedRows } from './published-rows.ts';

/** Nothing published but what is given: blank cells are not audited. */
function row(unitName: string, figures: Partial<PublishedScores> = {}): PublishedScores {
  return {
    id: `published:${unitName}`,
    group: 'TP',
    unit: unitName,
    criteria: {},
    total: null,
    officerAverage: null,
    classification: null,
    officerForm: null,
    ...figures,
  };
}

function audit(one: Submission, ruleSet: RuleSet = dienBien()) {
  return auditSubmission(one, scoreSubmission(one, ruleSet));
}

/** "Công bố" of the whole real report, the row of one unit: figure by figure, what was said. */
function said(name: string): readonly string[] {
  return audit(asPublished())
    .filter((one) => one.unit === name)
    .map(({ message, help }) => `${message.vi} → ${help.vi}`);
}

describe('the published report of Q2/2022', () => {
  it('Thanh Bình: 1,93 is copied from Him Lam, and repeated in criteria 2 and 5', () => {
    expect(said('Phường Thanh Bình')).toEqual([
      'Tiêu chí 1 công bố 1,93; tính lại được 1,26 = (43 × 2 + 120 × 1) ÷ 163. → Nhiều khả năng chép từ dòng Phường Him Lam (1,93). Sửa thành 1,26.',
      'Tiêu chí 2 công bố 1,93; tính lại được 1,26 = (43 × 2 + 120 × 1) ÷ 163. → Sai theo tiêu chí 1 như đã công bố. Sửa thành 1,26.',
      'Tiêu chí 5 công bố 1,93; tính lại được 1,26 = (43 × 2 + 120 × 1) ÷ 163. → Sai theo tiêu chí 1 như đã công bố. Sửa thành 1,26.',
    ]);
  });

  it('Thanh Minh: the late dossier stands in criterion 5’s divisor, and all sums follow', () => {
    expect(said('Xã Thanh Minh')).toEqual([
      'Tiêu chí 5 công bố 1,29; tính lại được 1,30 = (83 × 2 + 195 × 1) ÷ 278. → Ra đúng khi tính cả 01 hồ sơ quá hạn vào số chia của tiêu chí 5 (361 ÷ 279). Sửa thành 1,30.',
      'Tổng điểm công bố 13,87; tính lại được 13,88. → Sai theo tiêu chí 5 như đã công bố. Sửa thành 13,88.',
      'ĐTB CCVC công bố 7,87; tính lại được 7,88. → Sai theo tiêu chí 5 như đã công bố. Sửa thành 7,88.',
      'Biểu 01 công bố 7,87; tính lại được 7,88. → Sai theo ĐTB CCVC của bảng tổng hợp (7,87). Sửa thành 7,88.',
    ]);
  });

  it('Mường Thanh: level 2 ticked with 10% of dossiers online and 10,7% of procedures', () => {
    expect(said('Phường Mường Thanh')).toEqual([
      'Tiêu chí 9 công bố 2; tính lại được 0. → Mức 2 chưa đủ điều kiện: tỷ lệ TTHC mức độ 3, 4 là 10,69% (17 ÷ 159), phải từ 20% trở lên: thiếu 15 thủ tục; tỷ lệ hồ sơ trực tuyến là 9,97% (185 ÷ 1.855), phải từ 30% trở lên: thiếu 372 hồ sơ. Sửa thành 0.',
      'Tổng điểm công bố 18; tính lại được 16. → Sai theo tiêu chí 9 như đã công bố. Sửa thành 16.',
    ]);
  });

  it('Nà Tấu: 7 by the rule, 9 in the table, 10 on the form, and a class that follows the total', () => {
    expect(said('Xã Nà Tấu').slice(1)).toEqual([
      'Tổng điểm công bố 15; tính lại được 13. → Sai theo tiêu chí 9 như đã công bố. Sửa thành 13.',
      'ĐTB CCVC công bố 9; tính lại được 7. → Sai theo tổng điểm đã công bố (15). Sửa thành 7.',
      'Biểu 01 công bố 10; tính lại được 7. → Bảng tổng hợp ghi 9. Không rõ nguyên nhân; các tiêu chí đã công bố cộng lại là 7. Sửa thành 7.',
      'Phân loại công bố Xuất sắc; tính lại được Tốt. → Sai theo tổng điểm đã công bố (15). Sửa thành Tốt.',
    ]);
  });

  it('Phòng Giáo dục: the points are right for 2 late dossiers, the average mistyped all the same', () => {
    const found = said('Phòng Giáo dục');
    expect(found[0]).toBe(
      'Tiêu chí 1 công bố 1,69; tính lại được 1,57 = 11 × 2 ÷ 14. → Ra đúng khi sửa số quá hạn từ 03 thành 02; khi đó tiếp nhận 13 = đã giải quyết 13 + đang giải quyết 0. Đối chiếu số hồ sơ với sổ theo dõi; đúng vậy thì giữ nguyên điểm công bố.',
    );
    expect(found.find((one) => one.startsWith('ĐTB'))).toBe(
      'ĐTB CCVC công bố 9,38; tính lại được 8,71. → Nhiều khả năng gõ nhầm một chữ số của 9,08. Sửa số quá hạn từ 03 thành 02 trước, rồi ghi 9,08.',
    );
  });

  it('TNMT: the total comes out of the published parts, with the late ones in criterion 5’s divisor', () => {
    expect(said('Phòng TNMT-Trung tâm QLDD')).toEqual([
      'Tiêu chí 3 công bố 1,94; tính lại được 1,97 = (3.131 × 2 + 95 × 1) ÷ 3.226. → Nhiều khả năng chép từ tiêu chí 2 cùng dòng (1,94). Sửa thành 1,97.',
      'Tổng điểm công bố 15,73; tính lại được 15,82. → Ra đúng khi tính cả 95 hồ sơ quá hạn vào số chia của tiêu chí 5 (6.262 ÷ 3.226). Sửa thành 15,82.',
      'ĐTB CCVC công bố 9,73; tính lại được 9,82. → Ra đúng khi tính cả 95 hồ sơ quá hạn vào số chia của tiêu chí 5 (6.262 ÷ 3.226). Sửa thành 9,82.',
    ]);
  });

  it('says so in English too, with English numerals', () => {
    const [first] = audit(asPublished()).filter(({ unit: name }) => name === 'Phường Thanh Bình');
    expect(first?.message.en).toBe(
      'Criterion 1 was published as 1.93; recomputed it is 1.26 = (43 × 2 + 120 × 1) ÷ 163.',
    );
    expect(first?.help.en).toBe(
      'It was probably copied from the row of Phường Him Lam (1.93). Change it to 1.26.',
    );
  });

  it('differs from the computed one in 6 rows’ totals, Giáo dục’s by its miscounted dossier', () => {
    const totals = audit(asPublished()).filter(({ message }) => message.vi.startsWith('Tổng điểm'));
    expect(totals.map(({ unit: name }) => name)).toEqual([
      'Phòng TNMT-Trung tâm QLDD',
      'Phòng Giáo dục',
      'Phường Mường Thanh',
      'Xã Thanh Minh',
      'Xã Mường Phăng',
      'Xã Nà Tấu',
    ]);
  });
});

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

  it('leaves blank cells alone', () => {
    expect(audit(submission([office], { published: [row(office.name)] }))).toEqual([]);
  });

  it('carries the published and the computed figure and the cause with each difference', () => {
    const published = [row(office.name, { criteria: { 1: figureOf('1.04') } })];
    const [found] = audit(submission([office], { published }));
    expect(found?.severity).toBe('warning');
    expect(found?.difference).toEqual({
      published: '1,04',
      computed: '1,40',
      cause: {
        vi: 'Nhiều khả năng gõ hai chữ số đổi chỗ cho nhau của 1,40.',
        en: 'It is probably 1.40 with two digits that changed places.',
      },
    });
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
    expect(found.map(({ code, difference }) => [code, difference])).toEqual([
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
    expect(found.map(({ code, message }) => [code, message.vi])).toEqual([
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
    expect([found?.code, found?.difference?.computed]).toEqual(['published-parts-rounded', '16']);
  });

  it('names rounding where the rule set cuts off', () => {
    const ruleSet = dienBien({ rounding: { ...rounding, direction: 'down' } });
    const published = [row(ward.name, { criteria: { 1: figureOf('2') } })];
    const [found] = audit(submission([ward], { published }), ruleSet);
    expect([found?.code, found?.help.vi]).toEqual([
      'published-cut-off',
      'Ra đúng khi 1,9954 được làm tròn thành 2. Sửa thành 1,99.',
    ]);
  });

  it('names late dossiers left out where the rule set counts them', () => {
    const ruleSet = dienBien({ options: { ...dienBien().options, lateWithoutComplaint: 'zero' } });
    const commune = unit({ name: 'Xã Thanh Minh', early: 83, onTime: 195, late: 1 });
    const published = [row(commune.name, { criteria: { 5: figureOf('1.30') } })];
    const [found] = audit(submission([commune], { published }), ruleSet);
    expect(found?.help.vi).toBe(
      'Ra đúng khi bỏ 01 hồ sơ quá hạn khỏi số chia của tiêu chí 5 (361 ÷ 278). Sửa thành 1,29.',
    );
  });

  it('says that no cause is known rather than guess', () => {
    const published = [row(ward.name, { criteria: { 1: figureOf('0.37') } })];
    const [found] = audit(submission([ward], { published }));
    expect([found?.code, found?.difference?.cause, found?.help.vi]).toEqual([
      'published-differs',
      null,
      'Không rõ nguyên nhân: đối chiếu với bản tính của người lập biểu. Sửa thành 2.',
    ]);
  });

  it('says which level the conditions allow where a lower one was given', () => {
    const office = unit({ early: 10, online: 8 });
    const published = [row(office.name, { criteria: { 9: figureOf('1') } })];
    const [found] = audit(submission([office], { published }));
    expect(found?.help.vi).toBe(
      'Đủ điều kiện của mức 2: tỷ lệ TTHC mức độ 3, 4 là 22,59% (68 ÷ 301), phải từ 20% trở lên; tỷ lệ hồ sơ trực tuyến là 80% (8 ÷ 10), phải từ 30% trở lên; số hồ sơ trực tuyến quá hạn là 0, phải không quá 0. Sửa thành 2.',
    );
  });

  it('blames the table’s average before the form that repeats it', () => {
    const rows = publishedRows().filter(({ unit: name }) => name === 'Xã Pá Khoang');
    const found = audit({ ...asPublished(), published: rows }).filter(
      ({ unit: name }) => name === 'Xã Pá Khoang',
    );
    expect(found.map(({ code }) => code)).toEqual(['published-digits-mistyped', 'published-follows']);
  });
});
