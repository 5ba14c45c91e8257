// `tthc-score audit`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { onlyIn } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const auditCommand: CommandDeclaration = {
  name: 'audit',
  summary: {
    vi: 'Đối chiếu số đã công bố với số tính lại',
    en: 'Compare published figures with computed ones',
  },
  arguments: [sharedArguments.workbook],
  options: [
    sharedOptions.rules,
    sharedOptions.all,
    {
      flags: '--published',
      value: valueNames.workbook,
      help: {
        vi: 'đối chiếu báo cáo (.xlsx) đã sửa tay thay cho trang Công bố',
        en: 'audit a report workbook edited by hand, instead of sheet Công bố',
      },
    },
    {
      flags: '--details',
      help: {
        vi: 'in từng chỗ kèm cách sửa, thay cho bảng',
        en: 'print each with its remedy, instead of a table',
      },
    },
    {
      flags: '-o, --output',
      value: valueNames.workbook,
      help: { vi: 'ghi bảng đối chiếu ra sổ tính này', en: 'write the table as a workbook' },
      ending: onlyIn(['.xlsx']),
    },
    sharedOptions.json,
    sharedOptions.machineFormat,
  ],
  examples: [
    'audit q2-2022.xlsx',
    'audit bao-cao-q2.docx',
    'audit q2-2022.xlsx --published bao-cao-da-sua.xlsx -o doi-chieu.xlsx',
  ],
  timeLimited: true,
  load: async () => (await import('#cli/actions/audit')).audit,
};
