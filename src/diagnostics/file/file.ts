// Definitions: a file that is empty, damaged, protected, too large, or no workbook at all.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

export const fileEmpty = define.error('file-empty', {
  title: { vi: 'Tệp rỗng', en: 'The file is empty' },
  vi: {
    message: 'Tệp không có nội dung nào (0 byte).',
    help: 'Chép lại tệp từ nơi gửi hoặc từ bản lưu; nếu tệp nằm trên OneDrive hay ổ mạng, chờ đồng bộ xong rồi chạy lại.',
  },
  en: {
    message: 'The file has no content (0 bytes).',
    help: 'Copy it again from the sender or a backup; on OneDrive or a network drive, wait until it has been synchronised.',
  },
  example: {},
});

export const workbookInOtherFormat = define.error<{ format: Text }>('workbook-in-other-format', {
  title: { vi: 'Bảng tính ở định dạng khác', en: 'The workbook is in another format' },
  vi: ({ format }) => ({
    message: `Nội dung tệp là ${format.vi}, không phải sổ tính Excel (.xlsx); đổi đuôi tên tệp không làm thay đổi nội dung.`,
    help: 'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu tệp Excel Workbook (*.xlsx), rồi chạy lại với tệp mới.',
  }),
  en: ({ format }) => ({
    message: `The file is ${format.en}, not an Excel workbook (.xlsx); renaming a file does not change its content.`,
    help: 'Open it in Excel or LibreOffice, choose Save As, type Excel Workbook (*.xlsx), and run again with the new file.',
  }),
  example: { format: { vi: 'sổ tính Excel 97–2003 (.xls)', en: 'an Excel 97–2003 workbook (.xls)' } },
});

export const workbookPasswordProtected = define.error('workbook-password-protected', {
  title: { vi: 'Tệp được đặt mật khẩu', en: 'The file is protected by a password' },
  vi: {
    message: 'Tệp được đặt mật khẩu mở nên không đọc được nội dung.',
    help: 'Mở tệp bằng Excel, vào Tệp → Thông tin → Bảo vệ Sổ làm việc → Mã hóa bằng Mật khẩu, xóa trống mật khẩu rồi lưu lại.',
  },
  en: {
    message: 'The file is encrypted with a password, so its content cannot be read.',
    help: 'Open it in Excel, choose File → Info → Protect Workbook → Encrypt with Password, clear the password and save.',
  },
  example: {},
});

export const notAWorkbook = define.error<{ found: Text }>('not-a-workbook', {
  title: { vi: 'Tệp không phải sổ tính', en: 'The file is not a workbook' },
  vi: ({ found }) => ({
    message: `Nội dung tệp là ${found.vi}, không phải sổ tính Excel.`,
    help: 'Chọn đúng tệp sổ tính (.xlsx) của kỳ báo cáo; chưa có thì tạo tệp mẫu bằng lệnh tthc-score init.',
  }),
  en: ({ found }) => ({
    message: `The file is ${found.en}, not an Excel workbook.`,
    help: 'Choose the workbook (.xlsx) of the period; if there is none yet, make an empty one with tthc-score init.',
  }),
  onPage: {
    vi: 'Chọn đúng tệp sổ tính (.xlsx) của kỳ báo cáo; chưa có thì tạo sổ mới ở trang đầu.',
    en: 'Choose the workbook (.xlsx) of the period; if there is none yet, make one on the first page.',
  },
  example: { found: { vi: 'văn bản Word (.docx)', en: 'a Word document (.docx)' } },
});

export const workbookDamaged = define.error<{ what: Text }>('workbook-damaged', {
  title: { vi: 'Sổ tính bị hỏng', en: 'The workbook is damaged' },
  vi: ({ what }) => ({
    message: `Tệp sổ tính bị hỏng hoặc thiếu một phần: ${what.vi}.`,
    help: 'Chép lại tệp từ nơi gửi; hoặc mở bằng Excel (Mở → Mở và Sửa chữa), kiểm tra số liệu rồi lưu lại dưới tên mới.',
  }),
  en: ({ what }) => ({
    message: `The workbook is damaged or incomplete: ${what.en}.`,
    help: 'Copy the file again from the sender; or open it in Excel (Open → Open and Repair), check the figures and save under a new name.',
  }),
  example: {
    what: { vi: 'không tìm thấy mục lục của tệp nén', en: 'the directory of the zip archive is missing' },
  },
});

export const workbookTooLarge = define.error<{ what: Text; limit: number }>('workbook-too-large', {
  title: { vi: 'Sổ tính quá lớn', en: 'The workbook is too large' },
  vi: ({ what, limit }, n) => ({
    message: `Sổ tính vượt giới hạn đọc: ${what.vi} quá ${n(limit)}.`,
    help: 'Chép các trang Thông tin, Khối, Đơn vị, Cán bộ, Công bố sang một sổ tính mới (chỉ dán giá trị), không kèm hình ảnh và trang khác, rồi chạy lại.',
  }),
  en: ({ what, limit }, n) => ({
    message: `The workbook goes beyond what is read: ${what.en} exceed ${n(limit)}.`,
    help: 'Copy sheets Thông tin, Khối, Đơn vị, Cán bộ and Công bố into a new workbook (paste values only), without pictures or other sheets, and run again.',
  }),
  example: { what: { vi: 'số ô có nội dung', en: 'cells with content' }, limit: 500_000 },
});

export const workbookUnsafe = define.error<{ what: Text }>('workbook-unsafe', {
  title: { vi: 'Sổ tính có dấu hiệu bị can thiệp', en: 'The workbook has been tampered with' },
  vi: ({ what }) => ({
    message: `Tệp không được mở vì có dấu hiệu bị can thiệp: ${what.vi}.`,
    help: 'Không mở tệp này; hỏi lại người gửi và báo bộ phận công nghệ thông tin. Excel không tạo ra tệp như vậy.',
  }),
  en: ({ what }) => ({
    message: `The file is refused, as it shows signs of tampering: ${what.en}.`,
    help: 'Do not open it; ask the sender, and tell your IT staff. Excel writes no such file.',
  }),
  example: {
    what: {
      vi: 'tệp nén chứa đường dẫn ra ngoài “../../khoi-dong.bat”',
      en: 'the archive holds a path that leads outside, “../../start.bat”',
    },
  },
});

export const htmlWithoutTable = define.error('html-without-table', {
  title: { vi: 'Trang HTML không có bảng', en: 'The HTML page has no table' },
  vi: {
    message: 'Nội dung tệp là trang HTML nhưng không có bảng nào.',
    help: 'Có thể hệ thống đã xuất ra trang báo lỗi hoặc trang đăng nhập: đăng nhập lại phần mềm một cửa, xuất lại bảng rồi chạy lại.',
  },
  en: {
    message: 'The file is an HTML page without any table.',
    help: 'The system may have exported an error or log-in page: log in again, export the table once more and run again.',
  },
  example: {},
});

export const htmlTableRead = define.info('html-table-read', {
  title: { vi: 'Bảng HTML do phần mềm xuất ra', en: 'An HTML table exported by a system' },
  vi: {
    message:
      'Tệp là bảng HTML do phần mềm một cửa xuất ra, không phải sổ tính; bảng được đọc như trang “Đơn vị”.',
    help: 'Chép bảng này vào trang Đơn vị của sổ tính mẫu (tthc-score init), rồi ghi thêm Khối, Tiêu chí 6, Tiêu chí 7 và trang Thông tin.',
  },
  en: {
    message: 'The file is an HTML table exported by a one-stop system; it is read as sheet “Đơn vị”.',
    help: 'Copy it into sheet Đơn vị of an empty workbook (tthc-score init), and add Khối, Tiêu chí 6, Tiêu chí 7 and sheet Thông tin.',
  },
  example: {},
});
