// `tthc-score compare`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { onlyIn } from '#cli/program/output-ending';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const compareCommand: CommandDeclaration = {
  name: 'compare',
  summary: { vi: 'So sánh các đơn vị qua nhiều kỳ', en: 'Compare the same units over several periods' },
  arguments: [
    {
      name: valueNames.workbook,
      many: true,
      help: {
        vi: 'sổ tính của từng kỳ, thứ tự nào cũng được',
        en: 'one workbook for each period, in any order',
      },
    },
  ],
  options: [
    sharedOptions.rules,
    {
      flags: '-o, --output',
      value: valueNames.file,
      help: { vi: 'ghi bảng so sánh ra tệp .xlsx hoặc .html', en: 'write the comparison as .xlsx or .html' },
      ending: onlyIn(['.xlsx', '.html', '.htm']),
    },
    sharedOptions.all,
  ],
  examples: ['compare q1-2022.xlsx q2-2022.xlsx', 'compare q1.xlsx q2.xlsx q3.xlsx -o so-sanh.html'],
  timeLimited: true,
  load: async () => (await import('#cli/actions/compare')).compare,
};
