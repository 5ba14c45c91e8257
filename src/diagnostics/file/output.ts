// Definitions: a result that cannot be written to the disk.
import { define } from '#diagnostics/define';

type FileFact = { file: string };

/** Who most likely holds the file: the name in Office's own lock file, or null where there is none. */
type Holder = { holder: string | null };

export const outputLocked = define.error<FileFact & Holder>('output-locked', {
  title: { vi: 'Tệp kết quả đang mở', en: 'The output file is open' },
  vi: ({ file, holder }) => ({
    message:
      holder === null
        ? `Không ghi được “${file}” vì chương trình khác đang giữ tệp.`
        : `Không ghi được “${file}” vì tệp đang mở trong Word hoặc Excel${holder === '' ? '' : ` (người mở: ${holder})`}.`,
    help: 'Đóng tệp đó rồi chạy lại, hoặc ghi ra thư mục khác.',
  }),
  en: ({ file, holder }) => ({
    message:
      holder === null
        ? `“${file}” cannot be written, as another program holds it.`
        : `“${file}” cannot be written, as it is open in Word or Excel${holder === '' ? '' : ` (opened by ${holder})`}.`,
    help: 'Close it and run again, or write into another folder.',
  }),
  example: { file: 'q2-2022-bao-cao.docx', holder: 'Nguyễn Văn An' },
});

export const outputNotPermitted = define.error<FileFact>('output-not-permitted', {
  title: { vi: 'Không được quyền ghi', en: 'No permission to write' },
  vi: ({ file }) => ({
    message: `Tài khoản đang dùng không có quyền ghi “${file}”, hoặc tệp được đặt chỉ đọc.`,
    help: 'Ghi ra thư mục của mình (như Documents) bằng tùy chọn --out hoặc -o, hoặc bỏ thuộc tính chỉ đọc của tệp.',
  }),
  en: ({ file }) => ({
    message: `The account in use may not write “${file}”, or the file is read-only.`,
    help: 'Write into a folder of your own (such as Documents) with --out or -o, or clear the read-only attribute.',
  }),
  onPage: {
    vi: 'Chép sổ tính vào thư mục của mình (như Documents) rồi mở lại từ đó, hoặc bỏ thuộc tính chỉ đọc của tệp.',
    en: 'Copy the workbook into a folder of your own (such as Documents) and open it from there, or clear the read-only attribute.',
  },
  example: { file: 'chung/q2-2022-bao-cao.docx' },
});

export const outputDiskReadOnly = define.error<FileFact>('output-disk-read-only', {
  title: { vi: 'Ổ đĩa chỉ cho đọc', en: 'The disk is read-only' },
  vi: ({ file }) => ({
    message: `Không ghi được “${file}” vì ổ đĩa này chỉ cho đọc.`,
    help: 'Bỏ khóa ghi của USB hoặc thẻ nhớ, hoặc ghi ra ổ đĩa khác bằng tùy chọn --out hoặc -o.',
  }),
  en: ({ file }) => ({
    message: `“${file}” cannot be written, as the disk is read-only.`,
    help: 'Unlock the USB stick or card, or write to another disk with --out or -o.',
  }),
  onPage: {
    vi: 'Bỏ khóa ghi của USB hoặc thẻ nhớ, hoặc chép sổ tính sang ổ đĩa khác rồi mở lại từ đó.',
    en: 'Unlock the USB stick or card, or copy the workbook to another disk and open it from there.',
  },
  example: { file: 'E:/q2-2022-bao-cao.docx' },
});

export const outputDiskFull = define.error<FileFact>('output-disk-full', {
  title: { vi: 'Đĩa đầy', en: 'The disk is full' },
  vi: ({ file }) => ({
    message: `Không ghi được “${file}” vì ổ đĩa đã hết chỗ.`,
    help: 'Xóa bớt tệp không dùng hoặc ghi ra ổ đĩa khác, rồi chạy lại; tệp cũ (nếu có) vẫn còn nguyên.',
  }),
  en: ({ file }) => ({
    message: `“${file}” cannot be written, as the disk is full.`,
    help: 'Make room or write to another disk, and run again; the old file, if any, is unharmed.',
  }),
  example: { file: 'q2-2022-bao-cao.docx' },
});

export const outputNameTooLong = define.error<FileFact>('output-name-too-long', {
  title: { vi: 'Tên tệp quá dài', en: 'The name is too long' },
  vi: ({ file }) => ({
    message: `Tên hoặc đường dẫn “${file}” dài quá mức máy cho phép.`,
    help: 'Đặt tên ngắn hơn hoặc ghi ra thư mục gần gốc ổ đĩa hơn (như D:\\bao-cao).',
  }),
  en: ({ file }) => ({
    message: `The name or path “${file}” is longer than the machine allows.`,
    help: 'Choose a shorter name, or a folder nearer to the root of the disk (such as D:\\bao-cao).',
  }),
  example: { file: 'bao-cao-tong-hop-ket-qua-cham-diem.docx' },
});

export const outputNameNotAllowed = define.error<FileFact & { part: string }>('output-name-not-allowed', {
  title: { vi: 'Windows không nhận tên này', en: 'A name that Windows does not take' },
  vi: ({ file, part }) => ({
    message: `Windows không nhận tên “${part}” trong “${file}”.`,
    help: 'Đặt tên khác: không dùng các dấu < > : " | ? * và các tên CON, PRN, AUX, NUL, COM1…COM9, LPT1…LPT9.',
  }),
  en: ({ file, part }) => ({
    message: `Windows does not take the name “${part}” in “${file}”.`,
    help: 'Choose another: without < > : " | ? *, and none of CON, PRN, AUX, NUL, COM1…COM9, LPT1…LPT9.',
  }),
  example: { file: 'D:\\bao-cao\\nul.xlsx', part: 'nul.xlsx' },
});

export const outputNotAFile = define.error<FileFact>('output-not-a-file', {
  title: { vi: 'Nơi ghi không phải tệp', en: 'The output is no file' },
  vi: ({ file }) => ({
    message: `Không ghi vào “${file}” được vì đó là thư mục hoặc thiết bị, hoặc một tệp đứng ở chỗ của thư mục.`,
    help: 'Chọn tên tệp khác.',
  }),
  en: ({ file }) => ({
    message: `“${file}” cannot be written: it is a folder or device, or a file stands in the place of a folder.`,
    help: 'Choose another file name.',
  }),
  example: { file: 'bao-cao' },
});

export const outputExists = define.error<FileFact>('output-exists', {
  title: { vi: 'Đã có tệp cùng tên', en: 'A file of that name exists' },
  vi: ({ file }) => ({
    message: `Đã có tệp “${file}”; tệp này có thể đã được điền hoặc chỉnh sửa nên không ghi đè.`,
    help: 'Chọn tên hoặc thư mục khác; nếu chắc chắn không cần tệp cũ nữa thì xóa tệp ấy, hoặc thêm --force.',
  }),
  en: ({ file }) => ({
    message: `There is a file “${file}” already; somebody may have filled it in, so it is not replaced.`,
    help: 'Choose another name or folder; if the old file is surely not needed, delete it or add --force.',
  }),
  onPage: {
    vi: 'Chọn tên khác; nếu chắc chắn không cần tệp cũ nữa thì xóa tệp ấy.',
    en: 'Choose another name; if the old file is surely not needed, delete it.',
  },
  example: { file: 'so-lieu.xlsx' },
});

export const outputIsInput = define.error<FileFact>('output-is-input', {
  title: { vi: 'Tệp kết quả trùng tệp số liệu', en: 'The output would replace the input' },
  vi: ({ file }) => ({
    message: `“${file}” chính là tệp số liệu đang đọc, không ghi kết quả đè lên.`,
    help: 'Chọn tên khác cho tệp kết quả.',
  }),
  en: ({ file }) => ({
    message: `“${file}” is the workbook being read, and is not replaced by a result.`,
    help: 'Choose another name for the result.',
  }),
  example: { file: 'q2-2022.xlsx' },
});

export const outputTwice = define.error<FileFact>('output-twice', {
  title: { vi: 'Hai kết quả cùng một tên tệp', en: 'Two results under one name' },
  vi: ({ file }) => ({
    message: `“${file}” được chọn cho hai kết quả; kết quả sau sẽ đè lên kết quả trước.`,
    help: 'Chọn hai tên tệp khác nhau.',
  }),
  en: ({ file }) => ({
    message: `“${file}” is to hold two results; the second would replace the first.`,
    help: 'Choose two different names.',
  }),
  example: { file: 'quy-3.xlsx' },
});

export const outputUnwritable = define.error<FileFact & { reason: string }>('output-unwritable', {
  title: { vi: 'Không ghi được tệp', en: 'The file cannot be written' },
  vi: ({ file, reason }) => ({
    message: `Máy không ghi được “${file}” (mã của hệ thống: ${reason}).`,
    help: 'Ghi ra ổ đĩa trong máy rồi chạy lại; nếu vẫn vậy, gửi mã trên cho bộ phận công nghệ thông tin.',
  }),
  en: ({ file, reason }) => ({
    message: `The machine cannot write “${file}” (system code: ${reason}).`,
    help: 'Write to a local disk and run again; if that does not help, give the code to your IT staff.',
  }),
  example: { file: 'q2-2022-bao-cao.docx', reason: 'EIO' },
});
