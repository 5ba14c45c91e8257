// Definitions: what cannot be done with an index, or was left out beside one.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const indexSheetMissing = define.error<{ id: string; isEmpty: boolean }>('index-sheet-missing', {
  title: { vi: 'Chưa có số đếm để tính chỉ số 766', en: 'There are no counts for the index' },
  vi: ({ id, isEmpty }) => ({
    message: `Bộ quy tắc ${id} lấy số đếm ở trang “Chỉ số 766”, nhưng ${isEmpty ? 'trang này chưa ghi đơn vị nào' : 'sổ tính không có trang này'}.`,
    help: 'Tạo sổ tính có trang này bằng tthc-score init --rules qd766-2022 rồi ghi số đếm mà trang của cổng hiển thị, mỗi đơn vị một dòng.',
  }),
  en: ({ id, isEmpty }) => ({
    message: `Rule set ${id} takes its counts from sheet “Chỉ số 766”, ${isEmpty ? 'which names no unit yet' : 'which the workbook does not have'}.`,
    help: 'Make a workbook with that sheet by tthc-score init --rules qd766-2022 and write into it what the portal’s page shows, one row for each unit.',
  }),
  onPage: {
    vi: 'Thêm trang này vào sổ tính rồi ghi số đếm mà trang của cổng hiển thị, mỗi đơn vị một dòng.',
    en: 'Add that sheet to the workbook and write into it what the portal’s page shows, one row for each unit.',
  },
  example: { id: 'qd766-2022', isEmpty: false },
});

export const indexKindsDiffer = define.error<{ sets: readonly string[] }>('index-versions-differ', {
  title: { vi: 'Không so được hai công thức khác nhau', en: 'Two formulas cannot be compared' },
  vi: ({ sets }) => ({
    message: `Các sổ tính theo những công thức khác nhau (${sets.join('; ')}), điểm không so được với nhau.`,
    help: 'So các sổ tính cùng một bộ quy tắc, cùng ngày áp dụng công thức (validFrom); hoặc dùng --rules để tính lại tất cả theo một bộ.',
  }),
  en: ({ sets }) => ({
    message: `The workbooks are scored by different formulas (${sets.join('; ')}), whose scores cannot be compared.`,
    help: 'Compare workbooks of one rule set and one date of its formula (validFrom), or use --rules to score all of them by one.',
  }),
  onPage: {
    vi: 'So các sổ tính cùng một bộ quy tắc, cùng ngày áp dụng công thức.',
    en: 'Compare workbooks of one rule set and one date of its formula.',
  },
  example: { sets: ['qd766-2022 (2026-07-01)', 'dien-bien-1187-2019'] },
});

export const indexNotForCommand = define.error<{ id: string }>('index-not-for-command', {
  title: { vi: 'Lệnh không dùng được với bộ quy tắc chỉ số', en: 'A command that takes no index' },
  vi: ({ id }) => ({
    message: `${id} là bộ quy tắc chỉ số, không đặt cạnh bộ quy tắc chấm điểm được.`,
    help: 'Chọn hai bộ quy tắc cùng loại: hai bộ chấm điểm, hoặc hai bộ chỉ số.',
  }),
  en: ({ id }) => ({
    message: `${id} is an index, and cannot be set beside a rule set of levels.`,
    help: 'Choose two rule sets of one kind: both of levels, or both of an index.',
  }),
  example: { id: 'qd766-2022' },
});

export const indexLevelsLeftOut = define.warning<{ id: string; errors: number }>('index-levels-left-out', {
  title: { vi: 'Chưa làm được báo cáo theo biểu của tỉnh', en: 'The province’s form is left out' },
  vi: ({ id, errors }, n) => ({
    message: `Sổ tính có cả trang Đơn vị, nhưng theo bộ quy tắc ${id} còn ${n(errors)} lỗi, nên chỉ có kết quả tính lại chỉ số.`,
    help: `Xem lỗi bằng tthc-score check SỔ.xlsx --rules ${id}; nếu trang Đơn vị chỉ để lấy số tiến độ thì không phải làm gì.`,
  }),
  en: ({ id, errors }) => ({
    message: `The workbook has sheet Đơn vị, too, but by rule set ${id} it has ${counted(errors, 'error')}, so only the recomputed index is given.`,
    help: `See them with tthc-score check WORKBOOK.xlsx --rules ${id}; there is nothing to do if sheet Đơn vị is there for the counts of progress alone.`,
  }),
  onPage: {
    vi: ({ id }) =>
      `Nếu trang Đơn vị chỉ để lấy số tiến độ thì không phải làm gì; nếu cần chấm theo ${id}, chọn bộ ấy ở mục Bộ quy tắc để xem lỗi.`,
    en: ({ id }) =>
      `There is nothing to do if sheet Đơn vị is there for the counts of progress alone; to score by ${id}, choose it in item Bộ quy tắc and see what is wrong.`,
  },
  example: { id: 'dien-bien-1187-2019', errors: 3 },
});

export const indexPublishedNotRead = define.warning<{ file: string }>('index-published-not-read', {
  title: {
    vi: 'Điểm cổng lấy từ sổ tính, không từ tệp khác',
    en: 'The portal’s scores are taken from the workbook, not from another file',
  },
  vi: ({ file }) => ({
    message: `Không đọc ${file}: với chỉ số 766, điểm được đối chiếu là các cột Điểm cổng của chính sổ tính.`,
    help: 'Chép điểm cổng đã in vào các cột Điểm cổng của trang Chỉ số 766, rồi chạy audit không có --published.',
  }),
  en: ({ file }) => ({
    message: `${file} was not read: for the index, the scores to be audited stand in the columns Điểm cổng of the workbook itself.`,
    help: 'Copy the portal’s printed scores into the columns Điểm cổng of sheet Chỉ số 766, then run audit without --published.',
  }),
  onPage: {
    vi: 'Chép điểm cổng đã in vào các cột Điểm cổng của trang Chỉ số 766, rồi đối chiếu lại.',
    en: 'Copy the portal’s printed scores into the columns Điểm cổng of sheet Chỉ số 766, then compare again.',
  },
  example: { file: 'bao-cao.xlsx' },
});

export const indexPreviousNotRead = define.warning<{ file: string }>('index-previous-not-read', {
  title: {
    vi: 'Sổ của kỳ trước không dùng cho chỉ số',
    en: 'The workbook of the period before is not used for the index',
  },
  vi: ({ file }) => ({
    message: `Không đọc ${file}: chỉ số 766 không dùng số liệu của kỳ trước, nên không có gì để đối chiếu.`,
    help: 'Không phải làm gì; số liệu theo bộ quy tắc chấm điểm thì mới đối chiếu với kỳ trước.',
  }),
  en: ({ file }) => ({
    message: `${file} was not read: the index uses no figures of the period before, so there is nothing to compare.`,
    help: 'Nothing to do; only figures scored by a rule set of points are compared with the period before.',
  }),
  example: { file: 'q2-2026.xlsx' },
});

export const indexWithoutUnitForms = define.info<Record<string, never>>('index-without-unit-forms', {
  title: { vi: 'Chỉ số không có biểu của từng đơn vị', en: 'The index has no forms of units' },
  vi: {
    message: 'Biểu mẫu của từng đơn vị không lập được: chỉ số 766 không có biểu này.',
    help: 'Không phải làm gì; điểm của từng đơn vị có trong bảng chỉ số.',
  },
  en: {
    message: 'No forms of units are made: the index has none.',
    help: 'Nothing to do; the scores of each unit stand in the tables of the index.',
  },
  example: {},
});

export const indexNotCompared = define.info<{
  left: readonly { unit: string; headings: readonly string[] }[];
}>('index-not-compared', {
  title: { vi: 'Điểm cổng chưa đối chiếu được', en: 'Scores of the portal that were not compared' },
  vi: ({ left }) => ({
    message: `Điểm cổng chưa đối chiếu được, hoặc chỉ đối chiếu được một phần, vì còn số đếm để trống: ${ofUnits(left)}.`,
    help: 'Ghi các số đếm mà trang của cổng hiển thị rồi đối chiếu lại.',
  }),
  en: ({ left }) => ({
    message: `Scores of the portal that were not compared, or in part only, as counts are blank: ${ofUnits(left)}.`,
    help: 'Write the counts that the portal’s page shows, and audit again.',
  }),
  example: { left: [{ unit: 'UBND phường Việt Trì', headings: ['Điểm cổng / Tổng'] }] },
});

function ofUnits(left: readonly { readonly unit: string; readonly headings: readonly string[] }[]): string {
  return listed(
    left.map(({ unit, headings }) => `${unit} (${headings.join(', ')})`),
    10,
    '; ',
  );
}
