// `tthc-score report`: its words, arguments and options.
import type { CommandDeclaration, OptionDeclaration } from '#cli/program/declaration';
import { folder } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const reportOptions: readonly OptionDeclaration[] = [
  sharedOptions.rules,
  sharedOptions.all,
  sharedOptions.format,
  {
    flags: '--out',
    value: valueNames.folder,
    help: {
      vi: 'thư mục ghi kết quả (mặc định: cạnh sổ tính)',
      en: 'folder of the results (default: beside the workbook)',
    },
    ending: folder,
  },
  sharedOptions.templates,
  {
    flags: '--per-unit',
    help: {
      vi: 'thêm biểu mẫu của từng đơn vị vào báo cáo',
      en: 'add the form of every unit to the report',
    },
  },
  {
    flags: '--per-unit-files',
    help: {
      vi: 'ghi biểu mẫu của từng đơn vị, mỗi đơn vị một tệp',
      en: 'write the form of every unit, a file each',
    },
  },
];

export const reportCommand: CommandDeclaration = {
  name: 'report',
  summary: { vi: 'Lập báo cáo và các biểu mẫu', en: 'Write the report and all forms' },
  arguments: [sharedArguments.workbook],
  options: reportOptions,
  examples: ['report q2-2022.xlsx', 'report q2-2022.xlsx --format docx,pdf --out bao-cao'],
  timeLimited: true,
  load: async () => (await import('#cli/actions/report')).report,
};
