// `tthc-score compute`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { onlyIn } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const computeCommand: CommandDeclaration = {
  name: 'compute',
  summary: { vi: 'Chấm điểm, in bảng tổng hợp', en: 'Score, and print the summary table' },
  arguments: [sharedArguments.workbook],
  options: [
    sharedOptions.rules,
    sharedOptions.all,
    sharedOptions.json,
    {
      flags: '-o, --output',
      value: valueNames.workbook,
      help: { vi: 'ghi bảng kết quả ra sổ tính này', en: 'write the result workbook' },
      ending: onlyIn(['.xlsx']),
    },
  ],
  examples: ['compute q2-2022.xlsx', 'compute q2-2022.xlsx -o ket-qua.xlsx'],
  timeLimited: true,
  load: async () => (await import('#cli/actions/compute')).compute,
};
