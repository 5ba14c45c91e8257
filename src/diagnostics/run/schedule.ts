// Definitions: what keeps a run from being left to a scheduler.
import { define } from '#diagnostics/diagnostic';

export const scheduleNameUnusable = define<{ readonly name: string; readonly scheduler: string }>({
  code: 'schedule-name-unusable',
  severity: 'error',
  title: { vi: 'Tên không dùng được khi hẹn giờ', en: 'A name cannot be given to the scheduler' },
  vi: ({ name, scheduler }) => ({
    message: `${scheduler} hiểu một phần của tên “${name}” theo nghĩa khác (như %…% là biến) nên sẽ tìm nhầm chỗ.`,
    help: 'Đổi tên tệp hoặc thư mục đó, bỏ các ký hiệu %, $( và ký tự điều khiển, rồi chạy lại lệnh này.',
  }),
  en: ({ name, scheduler }) => ({
    message: `${scheduler} gives part of the name “${name}” a meaning of its own (%…% is a variable) and would look elsewhere.`,
    help: 'Rename that file or folder without %, $( and control characters, and run this command again.',
  }),
  example: { name: 'D:\\%TEMP%\\so-lieu', scheduler: 'Windows Task Scheduler' },
});

export const scheduleTooLong = define<{ readonly length: number; readonly limit: number }>({
  code: 'schedule-too-long',
  severity: 'error',
  title: { vi: 'Dòng lệnh hẹn giờ quá dài', en: 'The line is too long for the scheduler' },
  vi: ({ length, limit }) => ({
    message: `Dòng lệnh dài ${length} ký tự, cron chỉ đọc ${limit}.`,
    help: 'Gom các sổ tính vào một thư mục rồi chỉ nêu thư mục đó, hoặc dùng --for systemd.',
  }),
  en: ({ length, limit }) => ({
    message: `The line has ${length} characters, cron reads ${limit}.`,
    help: 'Put the workbooks into one folder and name only that, or use --for systemd.',
  }),
  example: { length: 1204, limit: 998 },
});

export const scheduleElsewhere = define<{ readonly scheduler: string }>({
  code: 'schedule-elsewhere',
  severity: 'warning',
  title: { vi: 'Lịch cho một hệ điều hành khác', en: 'A schedule for another system' },
  vi: ({ scheduler }) => ({
    message: `Máy này không dùng ${scheduler}, mà các đường dẫn trong lịch là của máy này.`,
    help: 'Chạy lệnh schedule print ngay trên máy sẽ chạy theo lịch.',
  }),
  en: ({ scheduler }) => ({
    message: `This machine has no ${scheduler}, and the paths in the schedule are those of this machine.`,
    help: 'Run schedule print on the machine that is to keep the schedule.',
  }),
  example: { scheduler: 'Windows Task Scheduler' },
});

export const scheduleProgramPassing = define<{ readonly folder: string }>({
  code: 'schedule-program-passing',
  severity: 'warning',
  title: { vi: 'Chương trình nằm trong kho tạm', en: 'The program lies in a cache' },
  vi: ({ folder }) => ({
    message: `Chương trình đang chạy từ kho tạm của npx (“${folder}”); kho này có thể bị dọn bất cứ lúc nào.`,
    help: 'Cài hẳn vào máy: npm install -g tthc-score, rồi chạy lại lệnh này.',
  }),
  en: ({ folder }) => ({
    message: `The program runs from the cache of npx (“${folder}”), which may be cleared at any time.`,
    help: 'Install it: npm install -g tthc-score, and run this command again.',
  }),
  example: { folder: '/home/van-thu/.npm/_npx/7c1f/node_modules/tthc-score' },
});
