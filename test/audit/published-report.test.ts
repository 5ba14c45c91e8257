import { describe, expect, it } from 'vitest';
import { auditSubmission } from '#audit/audit-submission';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import { helpOf, inWords, messageOf } from '../said.ts';
import { dienBien } from '../scoring/make-submission.ts';
import { asPublished, publishedRows } from './published-rows.ts';

function audit(one: Submission) {
  return auditSubmission(one, scoreSubmission(one, dienBien()));
}

/** "Công bố" of the whole real report, the row of one unit: figure by figure, what was said. */
function said(name: string): readonly string[] {
  return inWords(audit(asPublished()).filter((one) => one.unit === name)).map(
    ({ message, help }) => `${message.vi} → ${help.vi}`,
  );
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
      'Tiêu chí 5 công bố 1,29; tính lại được 1,30 = (83 × 2 + 195 × 1) ÷ 278. → Ra đúng khi tính cả 01 hồ sơ quá hạn vào số chia của tiêu chí 5 (361 ÷ 279). Cũng ra đúng khi 1,2985 bị cắt bỏ phần lẻ thành 1,29. Cũng ra đúng khi tính cả 01 hồ sơ đang giải quyết vào số chia (361 ÷ 279). Sửa thành 1,30.',
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
      'ĐTB CCVC công bố 9; tính lại được 7. → Ra đúng khi lấy tổng điểm đã công bố (15) trừ 6 điểm tính lại của tiêu chí 6, 7, 8, 9. Sửa thành 7.',
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
      'Tiêu chí 3 công bố 1,94; tính lại được 1,97 = (3.131 × 2 + 95 × 1) ÷ 3.226. → Nhiều khả năng chép từ tiêu chí 2 cùng dòng (1,94). Cũng có thể gõ nhầm một chữ số của 1,97. Sửa thành 1,97.',
      'Tổng điểm công bố 15,73; tính lại được 15,82. → Ra đúng khi tính cả 95 hồ sơ quá hạn vào số chia của tiêu chí 5 (6.262 ÷ 3.226). Sửa thành 15,82.',
      'ĐTB CCVC công bố 9,73; tính lại được 9,82. → Ra đúng khi tính cả 95 hồ sơ quá hạn vào số chia của tiêu chí 5 (6.262 ÷ 3.226). Sửa thành 9,82.',
    ]);
  });

  it('says so in English too, with English numerals', () => {
    const [first] = audit(asPublished()).filter(({ unit: name }) => name === 'Phường Thanh Bình');
    expect(messageOf(first, 'en')).toBe(
      'Criterion 1 was published as 1.93; recomputed it is 1.26 = (43 × 2 + 120 × 1) ÷ 163.',
    );
    expect(helpOf(first, 'en')).toBe(
      'It was probably copied from the row of Phường Him Lam (1.93). Change it to 1.26.',
    );
  });

  it('differs from the computed one in 6 rows’ totals, Giáo dục’s by its miscounted dossier', () => {
    const totals = inWords(audit(asPublished())).filter(({ message }) => message.vi.startsWith('Tổng điểm'));
    expect(totals.map(({ unit: name }) => name)).toEqual([
      'Phòng TNMT-Trung tâm QLDD',
      'Phòng Giáo dục',
      'Phường Mường Thanh',
      'Xã Thanh Minh',
      'Xã Mường Phăng',
      'Xã Nà Tấu',
    ]);
  });

  it('blames the table’s average before the form that repeats it', () => {
    const rows = publishedRows().filter(({ unit: name }) => name === 'Xã Pá Khoang');
    const found = audit({ ...asPublished(), published: rows }).filter(
      ({ unit: name }) => name === 'Xã Pá Khoang',
    );
    expect(found.map(({ code }) => code)).toEqual(['published-digits-mistyped', 'published-follows']);
  });
});
