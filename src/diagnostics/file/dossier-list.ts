// Definition: a dossier list, taken for a workbook of counts.

import { define } from '#diagnostics/define';

export const dossierListGiven = define.error('dossier-list-given', {
  title: { vi: 'Tệp là danh sách hồ sơ', en: 'The file is a dossier list' },
  vi: {
    message: 'Tệp có tiêu đề của danh sách hồ sơ (mỗi dòng một hồ sơ), không phải sổ tính số liệu.',
    help: 'Đếm danh sách vào sổ tính trước: tthc-score count DANH-SÁCH --period "Quý III/2026" -o SỔ.xlsx; hoặc chạy tthc-score open rồi chọn “Đếm từ danh sách hồ sơ”.',
  },
  en: {
    message:
      'The file has the headings of a dossier list (a row for each dossier), and is no workbook of figures.',
    help: 'Count it into a workbook first: tthc-score count LIST --period "Quý III/2026" -o WORKBOOK.xlsx; or run tthc-score open and choose “Count a dossier list”.',
  },
  onPage: {
    vi: 'Đưa danh sách vào ở trang “Đếm từ danh sách hồ sơ”: số đếm được ghi vào một sổ tính.',
    en: 'Give it to the page “Count a dossier list”: the counts go into a workbook.',
  },
  example: {},
});
