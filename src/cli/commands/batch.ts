// `tthc-score batch`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { log } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const batchCommand: CommandDeclaration = {
  name: 'batch',
  summary: { vi: 'Lập báo cáo hàng loạt cho cả thư mục', en: 'Report every workbook below some folders' },
  arguments: [sharedArguments.paths],
  options: [
    sharedOptions.format,
    sharedOptions.outTree,
    sharedOptions.rules,
    sharedOptions.templates,
    {
      flags: '--force',
      help: { vi: 'lập lại cả những báo cáo không có gì thay đổi', en: 'redo what has not changed, too' },
    },
    {
      flags: '--fail-fast',
      help: { vi: 'dừng ở sổ tính hỏng đầu tiên', en: 'stop at the first workbook that fails' },
    },
    {
      flags: '--dry-run',
      help: { vi: 'chỉ cho biết sẽ làm gì, không ghi gì', en: 'only say what would be done' },
    },
    {
      flags: '--jobs',
      value: valueNames.number,
      help: {
        vi: 'số sổ tính xử lý cùng lúc (mặc định: số lõi của máy)',
        en: 'workbooks at a time (default: cores)',
      },
    },
    {
      flags: '--time-limit',
      value: valueNames.seconds,
      help: {
        vi: 'thời gian tối đa cho một sổ tính (mặc định: 60)',
        en: 'at most for one workbook (default: 60)',
      },
    },
    {
      flags: '--memory-limit',
      value: valueNames.megabytes,
      help: {
        vi: 'bộ nhớ tối đa cho một sổ tính (mặc định: 512)',
        en: 'at most for one workbook (default: 512)',
      },
    },
    {
      flags: '--log',
      value: valueNames.file,
      help: { vi: 'ghi thêm nhật ký dạng JSON vào tệp này', en: 'add a log of JSON lines to this file' },
      ending: log,
    },
  ],
  examples: [
    'batch so-lieu --out bao-cao',
    'batch "huyen-*/q2-2022.xlsx" --format docx,pdf --log batch.log',
    'batch so-lieu --dry-run',
  ],
  load: async () => (await import('#cli/actions/batch')).batch,
};
