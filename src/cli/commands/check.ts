// `tthc-score check`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { sameAsSource } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const checkCommand: CommandDeclaration = {
  name: 'check',
  summary: { vi: 'Chỉ đọc và kiểm tra số liệu', en: 'Read and validate only' },
  arguments: [sharedArguments.workbook],
  options: [
    sharedOptions.rules,
    sharedOptions.all,
    {
      flags: '--previous',
      value: valueNames.workbook,
      help: {
        vi: 'sổ của kỳ liền trước, để đối chiếu số chuyển qua và số tiếp nhận',
        en: 'the workbook of the period before, to compare with',
      },
    },
    {
      flags: '--annotate',
      value: valueNames.workbook,
      help: {
        vi: 'ghi bản sao có đánh dấu, ghi chú từng ô cần xem lại',
        en: 'write a copy with every finding marked in its cell',
      },
      ending: sameAsSource((given) => given.processedArgs[0]),
    },
    sharedOptions.json,
    sharedOptions.machineFormat,
  ],
  examples: ['check q2-2022.xlsx', 'check q2-2022.xlsx --previous q1-2022.xlsx --annotate can-sua.xlsx'],
  timeLimited: true,
  load: async () => (await import('#cli/actions/check')).check,
};
