// `tthc-score open`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';

export const openCommand: CommandDeclaration = {
  name: 'open',
  summary: { vi: 'Mở trang làm việc trong trình duyệt', en: 'Work on a page in the browser' },
  arguments: [{ ...sharedArguments.workbook, optional: true }],
  options: [
    sharedOptions.rules,
    {
      flags: '--no-browser',
      help: { vi: 'chỉ in địa chỉ, không mở trình duyệt', en: 'print the address only; open no browser' },
    },
  ],
  examples: ['open', 'open q2-2022.xlsx', 'open q2-2022.xlsx --no-browser'],
  load: async () => (await import('#cli/actions/open')).open,
};
