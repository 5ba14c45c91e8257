// Definitions: a file that cannot be read from the disk at all.
import { define } from '#diagnostics/define';

type FileFact = { file: string };

export const fileMissing = define.error<FileFact & { similar: readonly string[] }>('file-missing', {
  title: { vi: 'Không tìm thấy tệp', en: 'The file is not there' },
  vi: ({ file, similar }) => ({
    message: `Không có tệp nào tên “${file}”.`,
    help:
      similar.length > 0
        ? `Trong thư mục đó có: ${similar.join(', ')}. Gõ lại đúng tên; tên có khoảng trắng thì đặt trong dấu nháy kép.`
        : 'Kiểm tra lại tên và thư mục của tệp; tên có khoảng trắng thì đặt trong dấu nháy kép.',
  }),
  en: ({ file, similar }) => ({
    message: `There is no file named “${file}”.`,
    help:
      similar.length > 0
        ? `That folder has: ${similar.join(', ')}. Type the name again; put a name with spaces into double quotes.`
        : 'Check the name and the folder; put a name with spaces into double quotes.',
  }),
  example: { file: 'q2-2022', similar: ['q2-2022.xlsx'] },
});

export const nameNotUnicode = define.error<FileFact>('file-name-not-unicode', {
  title: { vi: 'Tên tệp không phải Unicode', en: 'The name of the file is not Unicode' },
  vi: ({ file }) => ({
    message: `Tên của “${file}” có byte không phải UTF-8 (thường do giải nén tệp .zip cũ) nên không mở được.`,
    help: 'Đổi tên tệp hoặc thư mục đó, gõ lại bằng Unicode hoặc không dấu, rồi chạy lại.',
  }),
  en: ({ file }) => ({
    message: `The name of “${file}” has bytes that are no UTF-8 (often of an old .zip), so it cannot be opened.`,
    help: 'Rename that file or folder in Unicode or without marks, and run again.',
  }),
  example: { file: 'huyen-a/S\uFFFD li\uFFFDu.xlsx' },
});

export const fileIsFolder = define.error<FileFact>('file-is-folder', {
  title: { vi: 'Đó là thư mục, không phải tệp', en: 'A folder, not a file' },
  vi: ({ file }) => ({
    message: `“${file}” là một thư mục, không phải tệp.`,
    help: 'Chỉ đúng một tệp trong thư mục đó.',
  }),
  en: ({ file }) => ({
    message: `“${file}” is a folder, not a file.`,
    help: 'Name one file inside that folder.',
  }),
  example: { file: 'bao-cao/2022' },
});

export const fileIsDevice = define.error<FileFact>('file-is-device', {
  title: { vi: 'Đó là thiết bị, không phải tệp', en: 'A device, not a file' },
  vi: ({ file }) => ({
    message: `“${file}” là thiết bị hoặc đường truyền của máy, không phải tệp trên đĩa.`,
    help: 'Lưu số liệu thành một tệp .xlsx trên đĩa rồi chạy lại với tệp đó.',
  }),
  en: ({ file }) => ({
    message: `“${file}” is a device or pipe of the machine, not a file on disk.`,
    help: 'Save the figures as an .xlsx file on disk and run again with that file.',
  }),
  example: { file: '/dev/zero' },
});

export const fileIsOfficeLock = define.error<FileFact & { intended: string }>('file-is-office-lock', {
  title: { vi: 'Tệp tạm của Office', en: 'A temporary file of Office' },
  vi: ({ file, intended }) => ({
    message: `“${file}” là tệp tạm Office tạo ra khi đang mở sổ tính, không chứa số liệu.`,
    help: `Chọn tệp “${intended}”; nên lưu và đóng tệp đó trong Excel trước.`,
  }),
  en: ({ file, intended }) => ({
    message: `“${file}” is a temporary file that Office keeps while a workbook is open; it holds no figures.`,
    help: `Choose “${intended}”; save and close it in Excel first.`,
  }),
  example: { file: '~$q2-2022.xlsx', intended: 'q2-2022.xlsx' },
});

export const fileLocked = define.error<FileFact>('file-locked', {
  title: { vi: 'Tệp đang bị chương trình khác giữ', en: 'The file is held by another program' },
  vi: ({ file }) => ({
    message: `Không đọc được “${file}” vì chương trình khác đang giữ tệp.`,
    help: 'Lưu và đóng tệp trong Excel, chờ phần mềm đồng bộ hoặc diệt vi-rút làm xong, rồi chạy lại.',
  }),
  en: ({ file }) => ({
    message: `“${file}” cannot be read, as another program holds it.`,
    help: 'Save and close it in Excel, wait until synchronising or virus scanning has ended, and run again.',
  }),
  example: { file: 'q2-2022.xlsx' },
});

export const fileNotPermitted = define.error<FileFact>('file-not-permitted', {
  title: { vi: 'Không được quyền đọc tệp', en: 'No permission to read the file' },
  vi: ({ file }) => ({
    message: `Tài khoản đang dùng không có quyền đọc “${file}”.`,
    help: 'Chép tệp về thư mục của mình rồi chạy lại, hoặc nhờ người quản trị cấp quyền đọc.',
  }),
  en: ({ file }) => ({
    message: `The account in use may not read “${file}”.`,
    help: 'Copy it into a folder of your own and run again, or ask the administrator for the right to read it.',
  }),
  example: { file: 'chung/q2-2022.xlsx' },
});

export const fileOverLimit = define.error<
  FileFact & {
    /** Null where it was not read to its end. */
    megabytes: number | null;
    limit: number;
  }
>('file-over-limit', {
  title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
  vi: ({ file, megabytes, limit }) => ({
    message:
      megabytes === null
        ? `“${file}” nặng hơn ${limit} MB là mức đọc được.`
        : `“${file}” nặng ${megabytes} MB, quá ${limit} MB là mức đọc được.`,
    help: 'Chép các trang số liệu sang một sổ tính mới (chỉ dán giá trị), không kèm hình ảnh, rồi chạy lại. Nếu là danh sách hồ sơ: xuất ra CSV rồi đếm bằng tthc-score count.',
  }),
  en: ({ file, megabytes, limit }) => ({
    message:
      megabytes === null
        ? `“${file}” has more than the ${limit} MB that are read.`
        : `“${file}” has ${megabytes} MB, more than the ${limit} MB that are read.`,
    help: 'Copy the sheets into a new workbook (paste values only), without pictures, and run again. If it is a dossier list: export it as CSV, and count it with tthc-score count.',
  }),
  onPage: {
    vi: () =>
      'Chép các trang số liệu sang một sổ tính mới (chỉ dán giá trị), không kèm hình ảnh, rồi chọn lại. Nếu là danh sách hồ sơ: xuất ra CSV rồi chọn ở mục “Đếm từ danh sách hồ sơ”.',
    en: () =>
      'Copy the sheets into a new workbook (paste values only), without pictures, and choose it again. If it is a dossier list: export it as CSV, and choose it under “Count a dossier list”.',
  },
  example: { file: 'q2-2022.xlsx', megabytes: 180, limit: 50 },
});

export const fileUnreadable = define.error<FileFact & { reason: string }>('file-unreadable', {
  title: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
  vi: ({ file, reason }) => ({
    message: `Máy không đọc được “${file}” (mã của hệ thống: ${reason}).`,
    help: 'Chép tệp sang ổ đĩa trong máy rồi chạy lại; nếu vẫn vậy, gửi mã trên cho bộ phận công nghệ thông tin.',
  }),
  en: ({ file, reason }) => ({
    message: `The machine cannot read “${file}” (system code: ${reason}).`,
    help: 'Copy it to a local disk and run again; if that does not help, give the code to your IT staff.',
  }),
  example: { file: 'q2-2022.xlsx', reason: 'EIO' },
});

export const templatesMissing = define.error<{
  folder: string;
  names: readonly string[];
}>('templates-missing', {
  title: { vi: 'Thư mục không có mẫu nào', en: 'A folder without templates' },
  vi: ({ folder, names }) => ({
    message: `Không có thư mục “${folder}”, hoặc thư mục đó không có mẫu nào (${names.join(', ')}).`,
    help: `Kiểm tra lại tên thư mục; chép mẫu gốc vào đó bằng lệnh tthc-score templates export.`,
  }),
  en: ({ folder, names }) => ({
    message: `There is no folder “${folder}”, or it has no template (${names.join(', ')}).`,
    help: 'Check its name; tthc-score templates export copies the shipped templates into it.',
  }),
  example: { folder: 'mau', names: ['bao-cao.docx', 'bao-cao.xlsx'] },
});
