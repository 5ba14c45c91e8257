// Definitions: a rule set that is incomplete, unverified or out of force.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

export const ruleFileNotJson = define.error<{
  file: string;
  line: number;
  column: number;
  /** Null at the end of the file. */
  found: string | null;
  expected: Text;
}>('rule-file-not-json', {
  title: { vi: 'Tệp bộ quy tắc không phải JSON', en: 'The rule file is not JSON' },
  vi: ({ file, line, column, found, expected }) => ({
    message: `Tệp “${file}” không đọc được dưới dạng JSON: dòng ${line}, cột ${column} ${found === null ? 'tệp đã hết' : `là “${found}”`}, ở đó cần ${expected.vi}.`,
    help: 'Mở tệp bằng trình soạn thảo văn bản, kiểm tra dấu phẩy, dấu ngoặc và dấu nháy ngay trước vị trí đó; hoặc chép lại từ bộ quy tắc có sẵn (tthc-score rules show).',
  }),
  en: ({ file, line, column, found, expected }) => ({
    message: `“${file}” cannot be read as JSON: line ${line}, column ${column} ${found === null ? 'is the end of the file' : `has “${found}”`}, where it needs ${expected.en}.`,
    help: 'Open it in a text editor and check commas, brackets and quotes just before that place, or start again from a shipped one (tthc-score rules show).',
  }),
  example: {
    file: 'tinh-toi.json',
    line: 12,
    column: 5,
    found: '}',
    expected: { vi: 'tên mục trong dấu nháy kép', en: 'the name of a member in double quotes' },
  },
});

export const ruleMemberWrong = define.error<{
  path: string;
  found: Text;
  expected: Text;
}>('rule-member-wrong', {
  title: { vi: 'Một mục của bộ quy tắc chưa đúng', en: 'A member is wrong' },
  vi: ({ path, found, expected }) => ({
    message: `Mục ${path} là ${found.vi}; cần: ${expected.vi}.`,
    help: `Sửa mục ${path} trong tệp rồi chạy lại: tthc-score rules check TỆP.`,
  }),
  en: ({ path, found, expected }) => ({
    message: `Member ${path} is ${found.en}; expected: ${expected.en}.`,
    help: `Fix member ${path} in the file and run again: tthc-score rules check FILE.`,
  }),
  example: {
    path: 'criteria[3].levels[1].points',
    found: { vi: '“một”', en: '“một”' },
    expected: { vi: 'một số không âm', en: 'a number that is not negative' },
  },
});

export const ruleSetUnknown = define.error<{ id: string; known: readonly string[] }>('rule-set-unknown', {
  title: { vi: 'Không có bộ quy tắc này', en: 'There is no such rule set' },
  vi: ({ id, known }) => ({
    message: `Không có bộ quy tắc nào tên “${id}”.`,
    help: `Chọn một trong các bộ có sẵn: ${known.join(', ')}; tệp bộ quy tắc của mình thì chỉ bằng --rules TỆP.json, còn mục Bộ quy tắc của bảng số liệu chỉ nhận mã, không nhận tệp.`,
  }),
  en: ({ id, known }) => ({
    message: `There is no rule set named “${id}”.`,
    help: `Choose one of those shipped: ${known.join(', ')}; a file of your own is named with --rules FILE.json, while item Bộ quy tắc of the workbook takes an id only, never a file.`,
  }),
  onPage: {
    vi: ({ known }) =>
      `Chọn một trong các bộ có sẵn ở mục Bộ quy tắc của trang Thông tin: ${known.join(', ')}.`,
    en: ({ known }) =>
      `Choose one of those shipped in item Bộ quy tắc of sheet Thông tin: ${known.join(', ')}.`,
  },
  example: { id: 'dien-bien-1187', known: ['dien-bien-1187-2019'] },
});

export const ruleSetOutOfForce = define.warning<{
  id: string;
  period: string;
  /** Dates are ISO: 2019-11-13. */
  from: string;
  to: string | null;
  replacedBy: string | null;
}>('rule-set-out-of-force', {
  title: {
    vi: 'Kỳ đánh giá nằm ngoài thời gian hiệu lực của căn cứ',
    en: 'The period lies outside the dates of force',
  },
  vi: ({ id, period, from, to, replacedBy }, n) => ({
    message: `${period} nằm ngoài thời gian hiệu lực của căn cứ trong bộ quy tắc ${id} (từ ${n.date(from)}${to === null ? '' : ` đến ${n.date(to)}`})${replacedBy === null ? '' : `; nay thay bằng: ${replacedBy}`}.`,
    help: 'Hỏi cơ quan cấp trên xem kỳ này còn chấm theo bộ quy tắc này không; nếu không, chọn bộ khác ở mục Bộ quy tắc hoặc bằng --rules. Vẫn chấm thì xem lại mục Căn cứ của trang Thông tin: để trống thì báo cáo viện dẫn các văn bản của bộ quy tắc.',
  }),
  en: ({ id, period, from, to, replacedBy }, n) => ({
    message: `${period} lies outside the dates of force of rule set ${id} (from ${n.date(from)}${to === null ? '' : ` to ${n.date(to)}`})${replacedBy === null ? '' : `; replaced by: ${replacedBy}`}.`,
    help: 'Ask the superior authority whether this period is still scored by this rule set; if not, choose another in item Bộ quy tắc or with --rules. If it is, see to item Căn cứ of sheet Thông tin: where it is blank, the report cites the instruments of the rule set.',
  }),
  onPage: {
    vi: 'Hỏi cơ quan cấp trên xem kỳ này còn chấm theo bộ quy tắc này không; nếu không, chọn bộ khác ở mục Bộ quy tắc của trang Thông tin. Vẫn chấm thì xem lại mục Căn cứ ở trang ấy: để trống thì báo cáo viện dẫn các văn bản của bộ quy tắc.',
    en: 'Ask the superior authority whether this period is still scored by this rule set; if not, choose another in item Bộ quy tắc of sheet Thông tin. If it is, see to item Căn cứ there: where it is blank, the report cites the instruments of the rule set.',
  },
  example: {
    id: 'dien-bien-1187-2019',
    period: 'Quý IV/2025',
    from: '2019-11-13',
    to: '2025-06-30',
    replacedBy: 'Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP (từ 01/7/2025)',
  },
});

export const officerRatingUnverified = define.info<{ id: string }>('officer-rating-unverified', {
  title: {
    vi: 'Ngưỡng xếp loại công chức chưa được kiểm chứng',
    en: 'The cut-offs of officer ratings are unverified',
  },
  vi: ({ id }) => ({
    message: `Ngưỡng xếp loại công chức trong bộ quy tắc ${id} chưa đối chiếu được với văn bản gốc.`,
    help: 'Đối chiếu cột xếp loại của biểu công chức với hướng dẫn của tỉnh; nếu khác, ghi xếp loại đúng vào cột Xếp loại của trang Cán bộ.',
  }),
  en: ({ id }) => ({
    message: `The cut-offs of officer ratings in rule set ${id} could not be compared with the legal text.`,
    help: 'Compare the ratings on the officer form with the guidance of the province; where they differ, write the right one into column Xếp loại of sheet Cán bộ.',
  }),
  example: { id: 'dien-bien-1187-2019' },
});

export const officerRatingOther = define.info<{ period: string }>('officer-rating-other', {
  title: {
    vi: 'Xếp loại công chức trên biểu không phải xếp loại hằng tháng',
    en: 'Ratings of officers on the form are not the monthly ones',
  },
  vi: ({ period }) => ({
    message: `Từ năm 2026, công chức được đánh giá, xếp loại hằng tháng theo thang 100 điểm (Nghị định 335/2025/NĐ-CP); “Hoàn thành 100% nhiệm vụ” trên biểu của ${period} là mức của biểu chấm điểm giải quyết thủ tục hành chính, không phải xếp loại ấy.`,
    help: 'Không dùng mức trên biểu thay cho xếp loại hằng tháng của công chức; hỏi cơ quan cấp trên xem kỳ này còn lập biểu này không.',
  }),
  en: ({ period }) => ({
    message: `Since 2026 officers are rated each month on 100 points (Nghị định 335/2025/NĐ-CP); “Hoàn thành 100% nhiệm vụ” on the form of ${period} is a level of the form for administrative procedures, not that rating.`,
    help: 'Never use the level on the form in place of the monthly rating; ask the superior authority whether the form is still made for this period.',
  }),
  example: { period: 'Quý III/2026' },
});
