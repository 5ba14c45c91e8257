// Names of what follows a command or an option.
import type { Text } from '#language/language';

export const valueNames = {
  list: { vi: 'danh-sách', en: 'list' },
  policy: { vi: 'cách-đếm', en: 'policy' },
  url: { vi: 'địa-chỉ', en: 'url' },
  units: { vi: 'tệp|tên', en: 'file|names' },
  table: { vi: 'bảng', en: 'table' },
  date: { vi: 'ngày', en: 'date' },
  workbook: { vi: 'sổ.xlsx', en: 'workbook.xlsx' },
  file: { vi: 'tệp', en: 'file' },
  folder: { vi: 'thư-mục', en: 'dir' },
  ruleSet: { vi: 'bộ-quy-tắc', en: 'rule-set' },
  name: { vi: 'tên', en: 'name' },
  number: { vi: 'số', en: 'number' },
  seconds: { vi: 'giây', en: 'seconds' },
  megabytes: { vi: 'MB', en: 'MB' },
  path: { vi: 'đường-dẫn', en: 'path' },
  period: { vi: 'kỳ', en: 'period' },
  formats: { vi: 'định-dạng', en: 'formats' },
  format: { vi: 'định-dạng', en: 'format' },
  document: { vi: 'tệp.docx', en: 'file.docx' },
  day: { vi: 'ngày', en: 'day' },
  time: { vi: 'giờ:phút', en: 'hh:mm' },
  id: { vi: 'tên', en: 'id' },
  command: { vi: 'lệnh', en: 'command' },
} as const satisfies Record<string, Text>;
