// `tthc-score rules`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const rulesCommand: CommandDeclaration = {
  name: 'rules',
  summary: { vi: 'Xem, kiểm tra bộ quy tắc chấm điểm', en: 'Read or check rule sets' },
  examples: [
    'rules list',
    'rules show dien-bien-1187-2019 > cua-tinh.json',
    'rules check cua-tinh.json',
    'rules diff dien-bien-1187-2019 tt01-2018 q2-2022.xlsx',
  ],
  subcommands: [
    {
      name: 'list',
      summary: { vi: 'Liệt kê các bộ quy tắc có sẵn', en: 'List the shipped rule sets' },
      isDefault: true,
      load: async () => (await import('#cli/actions/rules')).listRules,
    },
    {
      name: 'show',
      summary: { vi: 'In một bộ quy tắc ra màn hình', en: 'Print a rule set' },
      arguments: [
        {
          name: valueNames.id,
          help: { vi: 'tên bộ quy tắc, xem: rules list', en: 'id of the rule set, see: rules list' },
        },
      ],
      load: async () => (await import('#cli/actions/rules')).showRules,
    },
    {
      name: 'check',
      summary: { vi: 'Kiểm tra một tệp bộ quy tắc', en: 'Check a rule file' },
      arguments: [
        { name: valueNames.file, help: { vi: 'tệp bộ quy tắc (.json)', en: 'the rule file (.json)' } },
      ],
      timeLimited: true,
      load: async () => (await import('#cli/actions/rules')).checkRules,
    },
    {
      name: 'diff',
      summary: {
        vi: 'Xem bộ quy tắc B làm đổi điểm của từng đơn vị thế nào so với bộ A',
        en: 'Show what rule set B would do to each unit, compared with A',
      },
      arguments: [
        {
          name: { vi: 'A', en: 'A' },
          help: { vi: 'bộ quy tắc thứ nhất: tên hoặc tệp .json', en: 'the first rule set: id or .json file' },
        },
        {
          name: { vi: 'B', en: 'B' },
          help: { vi: 'bộ quy tắc thứ hai: tên hoặc tệp .json', en: 'the second rule set: id or .json file' },
        },
        sharedArguments.workbook,
      ],
      options: [sharedOptions.json],
      timeLimited: true,
      load: async () => (await import('#cli/actions/rules-diff')).diffRules,
    },
  ],
};
