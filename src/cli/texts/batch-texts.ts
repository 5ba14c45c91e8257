// What `batch` says beside diagnostics, in both languages.
import { counted } from '#language/counted';
import type { Language } from '#language/language';
import { wholeNumber } from '#language/numbers';

type Said<Parameters extends readonly unknown[]> = Readonly<Record<Language, (...of: Parameters) => string>>;

export const batchTexts = {
  begun: {
    vi: (total, jobs) => `${wholeNumber(total)} sổ tính, mỗi lúc ${jobs} sổ.`,
    en: (total, jobs) => `${counted(total, 'workbook')}, ${jobs} at a time.`,
  } satisfies Said<[total: number, jobs: number]>,
  failures: {
    vi: (count) => (count === 0 ? '' : `${wholeNumber(count)} lỗi`),
    en: (count) => (count === 0 ? '' : `${wholeNumber(count, 'en')} failed`),
  } satisfies Said<[count: number]>,
  recorded: { vi: 'Kết quả từng sổ tính:', en: 'What became of each:' },
  overview: { vi: 'Bảng tổng hợp:', en: 'Overview:' },
  rerun: {
    vi: 'Sửa các sổ tính có lỗi rồi chạy lại đúng lệnh này; sổ tính không đổi sẽ được bỏ qua.',
    en: 'Fix the workbooks that failed and run the same command again; what has not changed is passed over.',
  },
  goOn: {
    vi: 'Chạy lại đúng lệnh này để làm tiếp; sổ tính đã lập sẽ được bỏ qua.',
    en: 'Run the same command again to go on; what is done is passed over.',
  },
  interrupted: {
    vi: 'Đang dừng… Nhấn Ctrl+C lần nữa để thoát ngay.',
    en: 'Stopping… Press Ctrl+C again to leave at once.',
  },
  notPositive: {
    vi: (option, value) => `${option} phải là số nguyên từ 1 trở lên, không phải “${value}”.`,
    en: (option, value) => `${option} must be a whole number of at least 1, not “${value}”.`,
  } satisfies Said<[option: string, value: string]>,
  nothingPlanned: { vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' },
} as const;
