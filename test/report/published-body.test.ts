// The body of the computed report beside the sentences that were published.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#report/official/build-report';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien } from '../scoring/make-submission.ts';
import { publishedSubmission } from '../scoring/published-submission.ts';

const reasons: Readonly<Record<string, string>> = {
  TP: 'do công chức, viên chức phòng chuyên môn thẩm định chậm muộn và quên tích kết thúc trên cổng dịch vụ công',
  XP: 'do công chức quên tích kết thúc trên cổng dịch vụ công',
};
const whole = publishedSubmission();
const submission = {
  ...whole,
  groups: whole.groups.map((group) => ({ ...group, lateReason: reasons[group.key] ?? null })),
};
const report = buildReport(submission, scoreSubmission(submission, dienBien()));
const { bodyText } = report;

const publishedLines = readFileSync(
  new URL('../../fixtures/q2-2022/published.txt', import.meta.url),
  'utf8',
).split('\n');
const published = (start: string) => publishedLines.find((line) => line.startsWith(start)) ?? '';
const numerals = (text: string) =>
  [...text.matchAll(/\d{1,3}(?:\.?\d{3})*(?:,\d+)?/gu)].map(([numeral]) => numeral.replace(/\./gu, ''));

describe('the body of the report of Q2/2022', () => {
  it('names the figures of the whole city in the order published, three of them fixed', () => {
    // The communes' units add up to one on-time dossier fewer than their form states (fixtures/README.md).
    const fixed: Readonly<Record<string, string>> = { '9787': '9786', '1958': '1957', '314': '315' };
    const expected = numerals(published('Trong quý, toàn thành phố')).map((text) => fixed[text] ?? text);
    expect(expected).toHaveLength(9);
    expect(numerals(bodyText.overall)).toEqual(expected);
  });

  it('says of the departments what was published, with the reasons of late dossiers', () => {
    expect(bodyText.groups[0]).toEqual({
      received:
        '* Tổng số hồ sơ TTHC của các phòng, ban chuyên môn thuộc UBND thành phố đã tiếp nhận là 4.109 hồ sơ, trong đó: trực tuyến 350 hồ sơ, kỳ trước chuyển qua 366 hồ sơ, trực tiếp 3.393 hồ sơ.',
      items: [
        '- Số hồ sơ đã giải quyết: 3.803 hồ sơ, trong đó: trước hạn 3.703 hồ sơ, quá hạn 100 hồ sơ (do công chức, viên chức phòng chuyên môn thẩm định chậm muộn và quên tích kết thúc trên cổng dịch vụ công).',
        '- Số hồ sơ đang giải quyết trong hạn: 306 hồ sơ.',
        '- Tổng điểm chung đạt 15,84/18 điểm, xếp loại Xuất sắc.',
        '- Đạt điểm cao nhất: Phòng Quản lý đô thị, Phòng Lao động-TBXH, Phòng Kinh tế, Phòng Văn hóa - Thông tin, Nội vụ (18 điểm); thấp nhất: Tài chính - Kế hoạch (14,20 điểm).',
      ],
    });
  });

  it('says of the communes what was published, with the counts their units add up to', () => {
    expect(bodyText.groups[1]?.received).toBe(
      '* Tổng số hồ sơ TTHC của UBND các xã, phường đã tiếp nhận là 5.992 hồ sơ, trong đó: trực tuyến 381 hồ sơ, kỳ trước chuyển qua 05 hồ sơ, trực tiếp 5.606 hồ sơ.',
    );
    expect(bodyText.groups[1]?.items.slice(0, 3)).toEqual([
      '- Số hồ sơ đã giải quyết: 5.983 hồ sơ, trong đó: trước hạn 3.997 hồ sơ, đúng hạn 1.957 hồ sơ, quá hạn 29 hồ sơ (do công chức quên tích kết thúc trên cổng dịch vụ công).',
      '- Số hồ sơ đang giải quyết trong hạn: 09 hồ sơ.',
      '- Tổng điểm chung đạt 14,99/18 điểm, xếp loại Tốt.',
    ]);
  });

  it('is headed, closed and continued as published', () => {
    expect(report.subject).toBe(published('Kết quả chấm điểm').replace('địa bàn UBND', 'địa bàn'));
    expect(bodyText.closing).toBe(
      published('Trên đây là').replace('Kết quả', 'kết quả').replace('địa bàn UBND', 'địa bàn'),
    );
    expect(published('3. Phương hướng')).toContain(bodyText.nextPeriod);
  });

  it('has the titles, the period and the forms of the published appendices', () => {
    const [departments, communes] = report.criteriaForms;
    expect(publishedLines.join('\n')).toContain(
      report.officerForm.title.replace('CÔNG CHỨC TRONG', 'CÔNG CHỨC\nTRONG'),
    );
    expect(departments?.name).toBe('Biểu mẫu số 03 (TP)');
    expect(communes?.title).toBe(
      'CHẤM ĐIỂM ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ĐỐI VỚI BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ CỦA UBND CÁC XÃ, PHƯỜNG',
    );
    expect(report.summaryTable.title).toBe(
      published('KẾT QUẢ ĐÁNH GIÁ XẾP LOẠI').replace('CÁC CƠ QUAN CHUYÊN MÔN', 'CÁC PHÒNG, BAN CHUYÊN MÔN'),
    );
  });
});
