// `tthc-score distribute`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { folder } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const distributeCommand: CommandDeclaration = {
  name: 'distribute',
  summary: { vi: 'Làm phiếu cho từng đơn vị tự điền', en: 'Make a sheet for each unit to fill in' },
  arguments: [sharedArguments.workbook],
  options: [
    {
      flags: '--out',
      value: valueNames.folder,
      help: { vi: 'thư mục ghi các phiếu', en: 'folder of the sheets' },
      ending: folder,
    },
    {
      flags: '--previous',
      value: valueNames.workbook,
      help: {
        vi: 'sổ của kỳ liền trước, để điền sẵn số kỳ trước chuyển qua',
        en: 'the workbook of the period before, to fill in what is carried over',
      },
    },
    sharedOptions.force,
  ],
  examples: [
    'distribute quy-3.xlsx --out phieu',
    'distribute quy-3.xlsx --out phieu --previous q2-2022.xlsx',
  ],
  // As many sheets as there are units in a province.
  timeLimited: 300,
  load: async () => (await import('#cli/actions/distribute')).distribute,
};
