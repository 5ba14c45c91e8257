// What `count` says beside diagnostics and help, in both languages.

export const countTexts = {
  policyId: { vi: 'Cách đếm', en: 'Policy' },
  policyTitle: { vi: 'Tên (dùng với count --policy)', en: 'Title (for count --policy)' },
  nothingCounted: { vi: 'Chưa đếm hồ sơ nào.', en: 'Nothing was counted.' },
  countTotal: { vi: 'Cộng', en: 'All' },
  countColumns: {
    vi: ['TN', 'TT', 'TrT', 'KT', 'GQ', 'Trước', 'Đúng', 'Quá', 'Đang', 'Trong', 'Quá', 'Rút', 'TTQH'],
    en: ['Rec', 'Onl', 'Per', 'Car', 'Res', 'Early', 'Time', 'Late', 'Pend', 'In', 'Over', 'Wdr', 'OnlL'],
  },
  countColumnsExplained: {
    vi: 'TN tiếp nhận (TT trực tuyến, TrT trực tiếp, KT kỳ trước) · GQ đã giải quyết (trước, đúng, quá hạn) · Đang giải quyết (trong, quá hạn) · Rút: nằm trong đúng hạn · TTQH trực tuyến quá hạn',
    en: 'Rec received (online, in person, carried over) · Res resolved (early, on time, late) · Pend pending (in time, overdue) · Wdr withdrawn, within on time · OnlL online and late or overdue',
  },
  changeColumns: {
    vi: ['Ô', 'Đơn vị', 'Cột', 'Trước', 'Nay'],
    en: ['Cell', 'Unit', 'Column', 'Before', 'Now'],
  },
  checkNext: {
    vi: (file: string) => `Xem lại sổ tính rồi kiểm tra: tthc-score check ${file}`,
    en: (file: string) => `Look through the workbook, then check it: tthc-score check ${file}`,
  },
  listsCompared: {
    vi: (moved: number, vanished: number) =>
      `Ngày hẹn trả bị dời: ${moved} hồ sơ. Không còn trong danh sách mới: ${vanished} hồ sơ.`,
    en: (moved: number, vanished: number) =>
      `Dossiers whose due date moved: ${moved}. Dossiers no longer in the newer list: ${vanished}.`,
  },
  countListOrDatabase: {
    vi: 'chọn danh sách trên máy hoặc --database, không cả hai.',
    en: 'give lists, or --database, not both.',
  },
  countTableNeeded: {
    vi: '--database và --table phải đi cùng nhau.',
    en: '--database and --table go together.',
  },
  countListNeeded: { vi: 'còn thiếu: danh sách hồ sơ.', en: 'missing: a dossier list.' },
  countRowsStay: {
    vi: 'với --database các dòng ở lại máy chủ, nên không có --late và --against.',
    en: 'with --database the rows stay on the server, so there is no --late and no --against.',
  },
  countPeriodNeeded: {
    vi: 'phải có tùy chọn --period, như --period "Quý III/2026".',
    en: 'option --period is required, such as --period "Quý III/2026".',
  },
  countIntoNeedsOutput: {
    vi: '--into cần -o: số liệu được ghi vào một bản sao, không ghi vào chính sổ đó.',
    en: '--into needs -o: the counts go into a copy, never into the workbook itself.',
  },
  countAuthorityOfNew: {
    vi: '--authority đi cùng -o, không cùng --into: đó là tên cơ quan của sổ tính mới; sổ có sẵn đã có tên cơ quan ở trang Thông tin.',
    en: '--authority goes with -o and without --into: it is of a new workbook; one that is filled in has its own on sheet Thông tin.',
  },
  rowOfFile: {
    vi: (file: string, row: number) => `${file}, dòng ${row}`,
    en: (file: string, row: number) => `${file}, row ${row}`,
  },
} as const;
