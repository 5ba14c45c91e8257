// Definitions: what keeps a run from being left to a scheduler.
import { define } from '#diagnostics/define';

export const scheduleNameUnusable = define.error<{ name: string }>('schedule-name-unusable', {
  title: { vi: 'Tên không dùng được khi hẹn giờ', en: 'A name cannot be given to the scheduler' },
  vi: ({ name }) => ({
    message: `Task Scheduler của Windows hiểu một phần của tên “${name}” theo nghĩa khác (như %…% là biến) nên sẽ tìm nhầm chỗ.`,
    help: 'Đổi tên tệp hoặc thư mục đó, bỏ các ký hiệu %, $( và ký tự điều khiển, rồi chạy lại lệnh này.',
  }),
  en: ({ name }) => ({
    message: `The Task Scheduler of Windows gives part of the name “${name}” a meaning of its own (%…% is a variable) and would look elsewhere.`,
    help: 'Rename that file or folder without %, $( and control characters, and run this command again.',
  }),
  example: { name: 'D:\\%TEMP%\\so-lieu' },
});

export const scheduleProgramTemporary = define.warning<{ folder: string }>('schedule-program-passing', {
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
