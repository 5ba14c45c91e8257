// Definitions: a document of the program's own, taken for a workbook.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const ownDocument = define.error('own-document', {
  title: { vi: 'Tệp do chính chương trình lập', en: 'A document of the program’s own' },
  vi: {
    message: 'Đây là báo cáo hoặc bảng kết quả do tthc-score lập, không phải sổ tính số liệu.',
    help: 'Chọn sổ tính số liệu mà báo cáo này được lập từ đó; không còn sổ tính thì tạo lại từ báo cáo Excel hoặc Word: tthc-score init --from BÁO-CÁO.',
  },
  en: {
    message: 'This is a report or a table of results made by tthc-score, and no workbook of figures.',
    help: 'Choose the workbook that it was made from; if that is lost, make one of the Excel or Word report: tthc-score init --from REPORT.',
  },
  onPage: {
    vi: 'Chọn sổ tính số liệu mà báo cáo này được lập từ đó; không còn thì mở báo cáo Excel hoặc Word ở trang đầu rồi tạo sổ mới từ đó.',
    en: 'Choose the workbook that it was made from; if that is lost, open the Excel or Word report on the first page and make a new workbook of it.',
  },
  example: {},
});

export const ownTemplate = define.error('own-template', {
  title: { vi: 'Tệp là mẫu báo cáo', en: 'The file is a template' },
  vi: {
    message: 'Đây là mẫu báo cáo của tthc-score (các trang còn chỗ điền {{…}}), không phải sổ tính số liệu.',
    help: 'Dùng mẫu này bằng --templates THƯ-MỤC; sổ tính số liệu trống thì tạo bằng lệnh tthc-score init.',
  },
  en: {
    message:
      'This is a template of tthc-score (its sheets have places {{…}} to be filled), and no workbook of figures.',
    help: 'Use it by --templates FOLDER; an empty workbook of figures is made with tthc-score init.',
  },
  onPage: {
    vi: 'Chọn sổ tính số liệu của kỳ; chưa có thì tạo sổ mới ở trang đầu.',
    en: 'Choose the workbook of the period; if there is none yet, make one on the first page.',
  },
  example: {},
});

export const ownFilesPassedOver = define.info<{ files: readonly string[] }>('own-files-passed-over', {
  title: {
    vi: 'Bỏ qua báo cáo, kết quả do chương trình lập',
    en: 'The program’s own documents are passed over',
  },
  vi: ({ files }, n) => ({
    message: `Bỏ qua ${n(files.length)} tệp là báo cáo, kết quả hoặc mẫu của tthc-score, không phải sổ tính số liệu: ${listed(files)}.`,
    help: 'Không cần làm gì. Nếu có tệp đúng là sổ tính số liệu thì đổi tên tệp cho khác “…-bao-cao”.',
  }),
  en: ({ files }) => ({
    message: `Passed over, as reports, results or templates of tthc-score and no workbooks of figures: ${counted(files.length, 'file')}: ${listed(files)}.`,
    help: 'Nothing to do. If one of them is a workbook of figures, rename it to something other than “…-bao-cao”.',
  }),
  example: { files: ['kq/huyen-a/q2-2022-bao-cao.xlsx', 'kq/ket-qua-chay.xlsx'] },
});

export const workbooksAmongLists = define.info<{ files: readonly string[] }>('workbooks-among-lists', {
  title: { vi: 'Bỏ qua sổ tính nằm cùng danh sách', en: 'Workbooks among the lists are passed over' },
  vi: ({ files }, n) => ({
    message: `Không đếm ${n(files.length)} tệp là sổ tính số liệu hoặc báo cáo, không phải danh sách hồ sơ: ${listed(files)}.`,
    help: 'Không cần làm gì. Nếu có tệp đúng là danh sách hồ sơ thì ghi thẳng tên tệp ấy, thay cho tên thư mục.',
  }),
  en: ({ files }) => ({
    message: `Not counted, as workbooks of figures or reports and no lists of dossiers: ${counted(files.length, 'file')}: ${listed(files)}.`,
    help: 'Nothing to do. If one of them is a list of dossiers, name that file itself in the place of its folder.',
  }),
  example: { files: ['ho-so/so-quy-3.xlsx'] },
});

/** Enough to know which folder is meant. */
function listed(files: readonly string[]): string {
  return files.length <= 5 ? files.join(', ') : `${files.slice(0, 5).join(', ')}…`;
}
