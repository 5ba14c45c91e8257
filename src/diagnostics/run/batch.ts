// Definitions: what only a run over many workbooks can meet.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const folderInUse = define.error<{
  folder: string;
  pid: number;
  host: string;
  since: string;
}>('folder-in-use', {
  title: { vi: 'Thư mục đang có lượt chạy khác', en: 'Another run holds the folder' },
  vi: ({ folder, pid, host, since }) => ({
    message: `“${folder}” đang được một lượt chạy khác xử lý: máy ${host}, tiến trình ${pid}, từ ${since}.`,
    help: 'Chờ lượt đó chạy xong rồi chạy lại. Nếu máy đó đã tắt, sau một phút chương trình tự nhận lại thư mục.',
  }),
  en: ({ folder, pid, host, since }) => ({
    message: `Another run is at work on “${folder}”: machine ${host}, process ${pid}, since ${since}.`,
    help: 'Wait until it has ended and run again. If that machine is off, the folder is taken over after a minute.',
  }),
  example: { folder: 'bao-cao', pid: 4711, host: 'may-van-thu', since: '15/6/2022 14:30:00 +07:00' },
});

export const folderTakenAway = define.error<{ folder: string }>('folder-taken-away', {
  title: { vi: 'Lượt chạy khác đã nhận thư mục', en: 'Another run has taken the folder over' },
  vi: ({ folder }) => ({
    message: `Máy ngừng quá lâu (ngủ hoặc treo) nên một lượt chạy khác đã nhận “${folder}”; lượt này dừng lại.`,
    help: 'Xem kết quả của lượt kia trong ket-qua-chay.txt; cần thì chạy lại sau khi lượt đó xong.',
  }),
  en: ({ folder }) => ({
    message: `The machine stood still for so long (asleep or hung) that another run took “${folder}” over; this one stops.`,
    help: 'See the other run’s results in ket-qua-chay.txt; run again after it has ended if needed.',
  }),
  example: { folder: 'bao-cao' },
});

export const folderUnreadable = define.error<{ folder: string; reason: string }>('folder-unreadable', {
  title: { vi: 'Không mở được thư mục', en: 'A folder cannot be opened' },
  vi: ({ folder, reason }) => ({
    message: `Không xem được các tệp trong thư mục “${folder}” (mã của hệ thống: ${reason}).`,
    help: 'Nhờ người quản trị cấp quyền đọc thư mục, hoặc kết nối lại ổ mạng, rồi chạy lại.',
  }),
  en: ({ folder, reason }) => ({
    message: `The files in “${folder}” cannot be listed (system code: ${reason}).`,
    help: 'Ask the administrator for the right to read it, or connect the network drive, and run again.',
  }),
  example: { folder: 'huyen-tuan-giao', reason: 'EACCES' },
});

export const folderLinksNotFollowed = define.info<{ links: readonly string[] }>('folder-links-not-followed', {
  title: { vi: 'Không đi theo liên kết tới thư mục', en: 'Links to folders are not followed' },
  vi: ({ links }) => ({
    message: `Không tìm sổ tính qua liên kết tới thư mục khác: ${links.join(', ')}.`,
    help: 'Không cần làm gì nếu thư mục đó đã được tìm; nếu chưa, ghi thêm chính thư mục đó vào lệnh.',
  }),
  en: ({ links }) => ({
    message: `No workbooks are looked for behind links to other folders: ${links.join(', ')}.`,
    help: 'Nothing to do if those folders are looked through anyway; if not, name them in the command as well.',
  }),
  example: { links: ['so-lieu/huyen-tua-chua'] },
});

export const allWorkbooksGone = define.error<{
  paths: readonly string[];
  before: number;
}>('all-workbooks-gone', {
  title: { vi: 'Không còn sổ tính nào', en: 'All workbooks are gone' },
  vi: ({ paths, before }, n) => ({
    message: `Lượt trước có ${n(before)} sổ tính, nay không còn sổ nào trong: ${paths.join(', ')}; kết quả cũ được giữ nguyên.`,
    help: 'Kiểm tra ổ mạng đã kết nối chưa rồi chạy lại. Nếu đúng là không còn sổ nào, xóa ket-qua-chay.json trong thư mục kết quả.',
  }),
  en: ({ paths, before }) => ({
    message: `The last run had ${counted(before, 'workbook')}, now there is none in: ${paths.join(', ')}; its results stay as they are.`,
    help: 'See that the network drive is connected, and run again. If there really is none left, delete ket-qua-chay.json in the folder of the results.',
  }),
  example: { paths: ['/mnt/so-lieu'], before: 128 },
});

export const nothingToDo = define.warning<{ paths: readonly string[] }>('no-workbooks-found', {
  title: { vi: 'Không có sổ tính nào', en: 'There are no workbooks' },
  vi: ({ paths }) => ({
    message: `Không tìm thấy sổ tính số liệu nào trong: ${paths.join(', ')}.`,
    help: 'Kiểm tra lại tên thư mục; chương trình tìm các tệp .xlsx, .xlsm, .xlsb, .xls, .ods và bỏ qua báo cáo do chính nó ghi ra.',
  }),
  en: ({ paths }) => ({
    message: `No workbook was found in: ${paths.join(', ')}.`,
    help: 'Check the names; files .xlsx, .xlsm, .xlsb, .xls and .ods are looked for, and the program’s own reports passed over.',
  }),
  example: { paths: ['so-lieu'] },
});

export const outputsCollide = define.error<{ output: string; others: readonly string[] }>('outputs-collide', {
  title: { vi: 'Hai sổ tính cùng một tên báo cáo', en: 'Two workbooks would write one report' },
  vi: ({ output, others }) => ({
    message: `Báo cáo “${output}” cũng là báo cáo của ${others.map((other) => `“${other}”`).join(', ')}, nên không ghi cái nào.`,
    help: 'Đổi tên một trong các sổ tính (khác nhau không chỉ ở đuôi tệp hoặc chữ hoa, chữ thường), hoặc xóa bản thừa.',
  }),
  en: ({ output, others }) => ({
    message: `“${output}” would also be the report of ${others.map((other) => `“${other}”`).join(', ')}, so none is written.`,
    help: 'Rename one of the workbooks (by more than its extension or the case of letters), or delete the copy.',
  }),
  example: { output: 'q2-2022-bao-cao.docx', others: ['q2-2022.xlsm'] },
});

export const workbookTooSlow = define.error<{ seconds: number }>('workbook-too-slow', {
  title: { vi: 'Xử lý sổ tính quá lâu', en: 'The workbook takes too long' },
  vi: ({ seconds }, n) => ({
    message: `Xử lý sổ tính này chưa xong sau ${n(seconds)} giây nên đã bị dừng.`,
    help: 'Chép số liệu sang sổ tính mới (tthc-score init) rồi chạy lại; nếu máy chậm, tăng giới hạn bằng --time-limit.',
  }),
  en: ({ seconds }) => ({
    message: `The workbook was not finished after ${counted(seconds, 'second')} and was stopped.`,
    help: 'Copy the figures into a new workbook (tthc-score init) and run again; on a slow machine raise --time-limit.',
  }),
  onPage: {
    vi: 'Chép số liệu sang sổ tính mới (tthc-score init) rồi thử lại; danh sách hồ sơ quá dài thì xuất thành nhiều tệp, mỗi tệp một thời gian.',
    en: 'Copy the figures into a new workbook (tthc-score init) and try again; export a dossier list that is too long in parts.',
  },
  example: { seconds: 60 },
});

export const workbookTooMuchMemory = define.error<{ megabytes: number }>('workbook-too-much-memory', {
  title: { vi: 'Xử lý sổ tính tốn quá nhiều bộ nhớ', en: 'The workbook takes too much memory' },
  vi: ({ megabytes }, n) => ({
    message: `Xử lý sổ tính này cần quá ${n(megabytes)} MB bộ nhớ nên đã bị dừng.`,
    help: 'Chép số liệu sang sổ tính mới (tthc-score init) rồi chạy lại; nếu số liệu thật sự lớn, tăng giới hạn bằng --memory-limit.',
  }),
  en: ({ megabytes }, n) => ({
    message: `The workbook needed more than ${n(megabytes)} MB of memory and was stopped.`,
    help: 'Copy the figures into a new workbook (tthc-score init) and run again; if there really are so many, raise --memory-limit.',
  }),
  onPage: {
    vi: 'Chép số liệu sang sổ tính mới (tthc-score init) rồi thử lại; danh sách hồ sơ quá dài thì xuất ra CSV.',
    en: 'Copy the figures into a new workbook (tthc-score init) and try again; export a dossier list that is too long as CSV.',
  },
  example: { megabytes: 512 },
});

export const workStopped = define.error('work-stopped', {
  title: { vi: 'Đã dừng theo yêu cầu', en: 'Stopped as asked' },
  vi: () => ({ message: 'Đã dừng theo yêu cầu; chưa ghi gì.', help: 'Làm lại lúc nào cũng được.' }),
  en: {
    message: 'Stopped as asked; nothing was written.',
    help: 'It can be begun again at any time.',
  },
  example: {},
});

export const workbookCrashed = define.error<{ reason: string; version: string }>('workbook-crashed', {
  title: { vi: 'Chương trình gặp lỗi của chính nó', en: 'A fault of the program itself' },
  vi: ({ reason, version }) => ({
    message: `Chương trình (phiên bản ${version}) gặp lỗi của chính nó khi xử lý sổ tính này: ${reason}.`,
    help: 'Gửi dòng trên cùng sổ tính này cho người phụ trách chương trình; các sổ tính khác không bị ảnh hưởng.',
  }),
  en: ({ reason, version }) => ({
    message: `The program (version ${version}) met a fault of its own at this workbook: ${reason}.`,
    help: 'Send this line and the workbook to whoever maintains the program; the other workbooks are not affected.',
  }),
  example: { reason: 'TypeError: x is not a function', version: '0.1.0' },
});
