// Definitions: what could not be read out of a report that people made by hand; it is left blank, never guessed.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';

export const reportNotRecognised = define.error('report-not-recognised', {
  title: { vi: 'Không tìm thấy bảng nào của báo cáo', en: 'No table of a report was found' },
  vi: {
    message:
      'Tệp không có bảng tổng hợp điểm (TÊN CƠ QUAN, ĐƠN VỊ … Tiêu chí 1 …), nên không lấy được số liệu.',
    help: 'Chọn đúng tệp báo cáo kèm các biểu; bảng là hình ảnh hoặc bản quét thì không đọc được.',
  },
  en: {
    message:
      'The file has no summary table (TÊN CƠ QUAN, ĐƠN VỊ … Tiêu chí 1 …), so no figures can be taken from it.',
    help: 'Choose the report with its forms; tables that are pictures or scans cannot be read.',
  },
  example: {},
});

export const reportTableMissing = define.warning<{ tables: readonly string[] }>('report-table-missing', {
  title: { vi: 'Báo cáo thiếu biểu', en: 'The report lacks a form' },
  vi: ({ tables }) => ({
    message: `Không tìm thấy ${listed(tables)} trong báo cáo, nên không có số liệu của biểu đó, cũng không đối chiếu được theo biểu đó.`,
    help: 'Nếu biểu ở tệp khác: tạo sổ tính từ báo cáo này (init --from), ghi số liệu của biểu vào sổ rồi kiểm tra, đối chiếu sổ ấy.',
  }),
  en: ({ tables }) => ({
    message: `${listed(tables)} was not found in the report, so its figures are missing, and nothing can be compared by it.`,
    help: 'If it stands in another file: make a workbook of this report (init --from), fill its figures in, and check or audit that workbook.',
  }),
  onPage: {
    vi: () =>
      'Nếu biểu ở tệp khác: tạo sổ tính từ báo cáo này, ghi số liệu của biểu vào sổ rồi kiểm tra, đối chiếu sổ ấy.',
    en: () =>
      'If it stands in another file: make a workbook of this report, fill its figures in, and check or audit that workbook.',
  },
  example: { tables: ['Biểu mẫu số 01'] },
});

export const reportFormUnmatched = define.warning<{ groups: readonly string[] }>('report-form-unmatched', {
  title: { vi: 'Không biết biểu nào là của khối', en: 'Which form is of a group is not clear' },
  vi: ({ groups }) => ({
    message: `Trong các Biểu mẫu số 03 của báo cáo không có biểu nào ghi rõ là của khối: ${groups.map((group) => `“${group}”`).join(', ')}; số liệu riêng của khối để trống.`,
    help: 'Ghi ở trang Khối: Số TTHC, TTHC mức độ 3, 4 và các số liệu khác của khối.',
  }),
  en: ({ groups }) => ({
    message: `None of the report’s Biểu mẫu số 03 says clearly that it is of ${groups.map((group) => `“${group}”`).join(', ')}; the group’s own figures are left blank.`,
    help: 'Write them on sheet Khối: Số TTHC, TTHC mức độ 3, 4 and the others.',
  }),
  example: { groups: ['KHỐI SỰ NGHIỆP'] },
});

export const reportInfoMissing = define.warning<{ items: readonly string[] }>('report-info-missing', {
  title: { vi: 'Báo cáo không nói rõ thông tin chung', en: 'General information could not be read' },
  vi: ({ items }) => ({
    message: `Không đọc được trong lời văn của báo cáo: ${listed(items)}.`,
    help: 'Ghi ở trang Thông tin của sổ tính tạo từ báo cáo này (init --from).',
  }),
  en: ({ items }) => ({
    message: `The report’s text does not say: ${listed(items)}.`,
    help: 'Write it on sheet Thông tin of the workbook made of this report (init --from).',
  }),
  onPage: {
    vi: () => 'Ghi ở trang Thông tin của sổ tính tạo từ báo cáo này.',
    en: () => 'Write it on sheet Thông tin of the workbook made of this report.',
  },
  example: { items: ['Kỳ đánh giá'] },
});

export const reportCellShared = define.warning<{ column: string; sheet: string }>('report-cell-shared', {
  title: { vi: 'Ô trộn với ô khác', en: 'A cell merged with another' },
  vi: ({ column, sheet }) => ({
    message: `Ô “${column}” của dòng này trộn với ô của dòng hoặc cột khác, không biết là số của ai; để trống.`,
    help: `Xem lại báo cáo rồi ghi số đúng của đơn vị này ở trang ${sheet} của sổ tính.`,
  }),
  en: ({ column, sheet }) => ({
    message: `Cell “${column}” of this row is merged with another row’s or column’s, so nobody knows whose it is; left blank.`,
    help: `Look at the report and write this unit’s own figure on sheet ${sheet} of the workbook.`,
  }),
  example: { column: 'Tiêu chí 6', sheet: 'Công bố' },
});

export const reportFigureUnreadable = define.warning<{
  column: string;
  content: string;
  sheet: string;
}>('report-figure-unreadable', {
  title: { vi: 'Không đọc được số trong báo cáo', en: 'A figure of the report cannot be read' },
  vi: ({ column, content, sheet }) => ({
    message: `“${column}” ghi “${content}”, không phải một con số rõ ràng; để trống.`,
    help: `Xem lại báo cáo (chữ số gạch bỏ, chỉ số trên, hai số trong một ô) rồi ghi số đúng ở trang ${sheet} của sổ tính.`,
  }),
  en: ({ column, content, sheet }) => ({
    message: `“${column}” says “${content}”, which is no clear figure; left blank.`,
    help: `Look at the report (struck out, raised, two figures in one cell) and write the right one on sheet ${sheet} of the workbook.`,
  }),
  example: { column: 'Tổng điểm', content: '15,8￼', sheet: 'Công bố' },
});

export const reportLevelNotStated = define.warning<{
  column: string;
  points: string;
}>('report-level-not-stated', {
  title: { vi: 'Điểm không cho biết số liệu', en: 'Points do not tell the figure' },
  vi: ({ column, points }) => ({
    message: `Báo cáo chỉ ghi ${points === '' ? 'ô trống' : `${points} điểm`}, không nói “${column}” là bao nhiêu; để trống.`,
    help: 'Ghi số liệu ở trang Đơn vị.',
  }),
  en: ({ column, points }) => ({
    message: `The report has only ${points === '' ? 'a blank' : `the points (${points})`} and does not state “${column}”; left blank.`,
    help: 'Write it on sheet Đơn vị.',
  }),
  example: { column: 'Tiêu chí 6 / Tỷ lệ qua một cửa', points: '1' },
});

export const reportOfficersInCharge = define.warning<{
  names: readonly string[];
}>('report-officers-in-charge', {
  title: {
    vi: 'Không biết công chức phụ trách đơn vị nào',
    en: 'Which units officers are in charge of is not said',
  },
  vi: ({ names }) => ({
    message: `Báo cáo không nói ${listed(names)} phụ trách đơn vị nào; để trống.`,
    help: 'Ghi ở trang Cán bộ, cột Đơn vị phụ trách, trước khi lập báo cáo; có vậy mới đối chiếu được điểm đã công bố của họ.',
  }),
  en: ({ names }) => ({
    message: `The report does not say which units ${listed(names)} are in charge of; left blank.`,
    help: 'Write it on sheet Cán bộ, column Đơn vị phụ trách, before a report is made; only then can their published points be audited.',
  }),
  example: { names: ['Lê Thị Lụa', 'Mai Thị Ngọc Dung'] },
});
