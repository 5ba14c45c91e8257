// Definitions: a workbook that cannot be copied with its faults marked.
import { define } from '#diagnostics/define';

export const annotationNotPossible = define.error('annotation-not-possible', {
  title: { vi: 'Không đánh dấu lỗi vào tệp được', en: 'The faults cannot be marked in a copy' },
  vi: {
    message:
      'Tệp không phải tệp .xlsx do Excel hoặc LibreOffice ghi, nên không đánh dấu lỗi vào bản sao được.',
    help: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chạy lại với tệp mới.',
  },
  en: {
    message: 'This is not an .xlsx file as Excel or LibreOffice write it, so no copy can be marked.',
    help: 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and run again with the new file.',
  },
  example: {},
});
