// Definitions: a name that leads nowhere, and what stands where the program keeps its lock.
import { define } from '#diagnostics/define';

export const linkBroken = define.error<{ file: string; target: string }>('link-broken', {
  title: { vi: 'Liên kết không dẫn tới đâu', en: 'A link that leads nowhere' },
  vi: ({ file, target }) => ({
    message: `“${file}” là liên kết tới “${target}”, mà ở đó không có gì.`,
    help: 'Kết nối lại ổ chứa tệp đó, sửa hoặc xóa liên kết, hay chỉ thẳng tới tệp.',
  }),
  en: ({ file, target }) => ({
    message: `“${file}” is a link to “${target}”, where there is nothing.`,
    help: 'Connect the drive that holds the file, fix or delete the link, or name the file itself.',
  }),
  example: { file: 'q2-2022.xlsx', target: '/mnt/chung/q2-2022.xlsx' },
});

export const driveMissing = define.error<{ file: string; drive: string }>('drive-missing', {
  title: { vi: 'Ổ đĩa hoặc thư mục mạng chưa kết nối', en: 'The drive or share is not connected' },
  vi: ({ file, drive }) => ({
    message: `Không thấy ổ đĩa hoặc thư mục mạng “${drive}” của “${file}”.`,
    help: 'Cắm lại ổ đĩa, hoặc mở thư mục mạng trong Windows rồi chạy lại; kiểm tra cả tên ổ.',
  }),
  en: ({ file, drive }) => ({
    message: `The drive or share “${drive}” of “${file}” is not there.`,
    help: 'Plug the drive in, or open the share in Windows, and run again; check its name, too.',
  }),
  example: { file: 'Z:\\bao-cao\\q2-2022.xlsx', drive: 'Z:\\' },
});

export const lockNotOurs = define.error<{ file: string }>('lock-not-ours', {
  title: { vi: 'Tệp khóa không do chương trình tạo', en: 'The lock file is not the program’s own' },
  vi: ({ file }) => ({
    message: `“${file}” là chỗ chương trình đặt tệp khóa, nhưng ở đó không phải tệp khóa của nó.`,
    help: 'Nếu không có lượt chạy nào khác đang dùng thư mục, xóa hoặc đổi tên mục đó rồi chạy lại.',
  }),
  en: ({ file }) => ({
    message: `“${file}” is where the program keeps its lock file, but what stands there is none of its own.`,
    help: 'If no other run is at work on the folder, delete or rename it and run again.',
  }),
  example: { file: 'bao-cao/.tthc-score.lock' },
});

export const logIncomplete = define.error<{ file: string; reason: string }>('log-incomplete', {
  title: { vi: 'Nhật ký bị thiếu', en: 'The log is incomplete' },
  vi: ({ file, reason }) => ({
    message: `Không ghi được hết nhật ký “${file}” (mã của hệ thống: ${reason}); các báo cáo không bị ảnh hưởng.`,
    help: 'Giải phóng chỗ trên ổ đĩa hoặc chọn tệp khác cho --log; kết quả từng sổ tính xem trong ket-qua-chay.txt.',
  }),
  en: ({ file, reason }) => ({
    message: `The log “${file}” could not be written to its end (system code: ${reason}); the reports are not affected.`,
    help: 'Make room on the disk or name another file for --log; what became of each workbook is in ket-qua-chay.txt.',
  }),
  example: { file: 'batch.log', reason: 'ENOSPC' },
});
