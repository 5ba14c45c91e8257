// `tthc-score templates`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { folder } from '#cli/program/output-ending';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const templatesCommand: CommandDeclaration = {
  name: 'templates',
  summary: {
    vi: 'Chép mẫu văn bản ra để chỉnh sửa, kiểm tra mẫu',
    en: 'Copy the templates out to adapt them, and check them',
  },
  examples: ['templates export mau', 'templates check mau'],
  subcommands: [
    {
      name: 'export',
      summary: { vi: 'Chép các mẫu có sẵn vào thư mục', en: 'Copy the shipped templates into a folder' },
      arguments: [
        {
          name: valueNames.folder,
          help: { vi: 'thư mục ghi các mẫu', en: 'the folder to copy into' },
          ending: folder,
        },
      ],
      options: [sharedOptions.force],
      load: async () => (await import('#cli/actions/templates')).exportTo,
    },
    {
      name: 'check',
      summary: {
        vi: 'Liệt kê các chỗ điền của mẫu, chỉ ra chỗ sai',
        en: 'List what the templates ask for, and what is wrong with them',
      },
      arguments: [
        {
          name: valueNames.folder,
          help: { vi: 'thư mục có các mẫu đã chỉnh sửa', en: 'the folder with templates of your own' },
        },
      ],
      options: [sharedOptions.all],
      timeLimited: true,
      load: async () => (await import('#cli/actions/templates')).checkIn,
    },
  ],
};
