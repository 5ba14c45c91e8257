// `tthc-score count`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const countCommand: CommandDeclaration = {
  name: 'count',
  summary: { vi: 'Đếm hồ sơ từ danh sách của hệ thống một cửa', en: 'Count the dossiers of a list' },
  arguments: [
    {
      name: valueNames.list,
      optional: true,
      many: true,
      help: {
        vi: 'danh sách hồ sơ: .xlsx, .xls (HTML), .csv, .parquet; tệp, thư mục, mẫu tên',
        en: 'dossier lists: .xlsx, .xls (HTML), .csv, .parquet; files, folders, patterns',
      },
    },
  ],
  options: [
    {
      flags: '--period',
      value: valueNames.period,
      help: { vi: 'kỳ, như "Quý III/2026"', en: 'the period, such as "Quý III/2026"' },
    },
    {
      flags: '--from',
      value: valueNames.date,
      help: {
        vi: 'ngày đầu kỳ, nếu khác ngày dương lịch của kỳ',
        en: 'its first day, if not the calendar’s',
      },
    },
    { flags: '--to', value: valueNames.date, help: { vi: 'ngày cuối kỳ', en: 'its last day' } },
    {
      flags: '--policy',
      value: valueNames.policy,
      help: {
        vi: 'cách đếm: thanh-hoa (mặc định), cong-dvc-766 hoặc tệp .json',
        en: 'policy: thanh-hoa (default), cong-dvc-766 or a .json file',
      },
    },
    {
      flags: '--words',
      value: valueNames.file,
      help: { vi: 'tệp nghĩa của các chữ trong danh sách', en: 'a file of what words of the list mean' },
    },
    {
      flags: '--authority',
      value: valueNames.name,
      help: {
        vi: 'tên cơ quan của sổ tính mới, như "UBND huyện A"',
        en: 'authority of a new workbook, such as "UBND huyện A"',
      },
    },
    {
      flags: '--into',
      value: valueNames.workbook,
      help: {
        vi: 'ghi số vào bản sao của sổ tính này (cùng với -o)',
        en: 'fill a copy of this workbook (with -o)',
      },
    },
    {
      flags: '-o, --output',
      value: valueNames.workbook,
      help: { vi: 'ghi ra sổ tính này', en: 'write this workbook' },
    },
    {
      flags: '--late',
      value: valueNames.workbook,
      help: {
        vi: 'ghi phụ lục nội bộ: từng hồ sơ quá hạn, có mã và người giải quyết',
        en: 'write the internal annex of late dossiers, with codes and officers',
      },
    },
    {
      flags: '--against',
      value: valueNames.list,
      help: {
        vi: 'so với danh sách mới hơn: hạn bị dời, hồ sơ không còn',
        en: 'compare with a newer list: due dates moved, dossiers vanished',
      },
    },
    {
      flags: '--database',
      value: valueNames.url,
      help: { vi: 'đếm ngay trên máy chủ PostgreSQL này', en: 'count on this PostgreSQL server' },
    },
    {
      flags: '--table',
      value: valueNames.table,
      help: { vi: 'bảng hồ sơ trên máy chủ', en: 'the table of dossiers there' },
    },
    sharedOptions.json,
    sharedOptions.all,
  ],
  examples: [
    'count ho-so.csv --period "Quý III/2026" -o quy-3.xlsx',
    'count xuat/*.xlsx --period "Quý III/2026" --into mau.xlsx -o quy-3.xlsx --late phu-luc.xlsx',
    'count --database postgresql://doc@may-chu/motcua --table ho_so --period "Quý III/2026"',
  ],
  // A hundred million rows on an office machine, or a busy server.
  timeLimited: 1800,
  load: async () => (await import('#cli/actions/count')).count,
};
