// What became of a workbook, in words: for the terminal and the summary.
import type { Text } from '#language/language';
import type { BatchOutcome } from './record.ts';

export const outcomeWords: Readonly<Record<BatchOutcome, Text>> = {
  written: { vi: 'đã lập', en: 'written' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  faulty: { vi: 'số liệu có lỗi', en: 'has errors' },
  'file-failed': { vi: 'không đọc hoặc ghi được tệp', en: 'file failed' },
  'limit-exceeded': { vi: 'bị dừng vì quá giới hạn', en: 'stopped at a limit' },
  crashed: { vi: 'chương trình lỗi', en: 'program fault' },
  'not-run': { vi: 'chưa chạy', en: 'not run' },
  planned: { vi: 'sẽ lập', en: 'would be written' },
};
