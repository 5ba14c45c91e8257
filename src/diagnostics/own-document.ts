// Definitions: a document of the program's own, taken for a workbook.
import { define } from './diagnostic.ts';

export const ownDocument = define<Record<never, never>>({
  code: 'own-document',
  severity: 'error',
  title: { vi: 'Tệp do chính chương trình lập', en: 'A document of the program’s own' },
  vi: () => ({
    message: 'Đây là báo cáo hoặc bảng kết quả do tthc-score lập, không phải sổ tính số liệu.',
    help: 'Chọn sổ tính số liệu mà báo cáo này được lập từ đó; chưa có sổ tính thì tạo bằng lệnh tthc-score init.',
  }),
  en: () => ({
    message: 'This is a report or a table of results made by tthc-score, and no workbook of figures.',
    help: 'Choose the workbook that it was made from; if there is none yet, make an empty one with tthc-score init.',
  }),
  example: {},
});

export const ownTemplate = define<Record<never, never>>({
  code: 'own-template',
  severity: 'error',
  title: { vi: 'Tệp là mẫu báo cáo', en: 'The file is a template' },
  vi: () => ({
    message: 'Đây là mẫu báo cáo của tthc-score (các trang còn chỗ điền {{…}}), không phải sổ tính số liệu.',
    help: 'Dùng mẫu này bằng --templates THƯ-MỤC; sổ tính số liệu trống thì tạo bằng lệnh tthc-score init.',
  }),
  en: () => ({
    message:
      'This is a template of tthc-score (its sheets have places {{…}} to be filled), and no workbook of figures.',
    help: 'Use it by --templates FOLDER; an empty workbook of figures is made with tthc-score init.',
  }),
  example: {},
});
