// `tthc-score collect`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { sameAsSource } from '#cli/program/output-ending';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const collectCommand: CommandDeclaration = {
  name: 'collect',
  summary: {
    vi: 'Gộp phiếu các đơn vị gửi về vào sổ tính',
    en: 'Put what units sent back into the workbook',
  },
  arguments: [
    {
      name: valueNames.path,
      many: true,
      help: {
        vi: 'phiếu, sổ tính, Biểu mẫu số 03 gửi về: tệp, thư mục hoặc mẫu tên',
        en: 'sheets, workbooks and forms that came back: files, folders or patterns',
      },
    },
  ],
  options: [
    {
      flags: '--into',
      value: valueNames.workbook,
      help: { vi: 'sổ tính cần điền; chỉ ghi vào bản sao', en: 'the workbook to fill in, in a copy' },
    },
    {
      flags: '-o, --output',
      value: valueNames.workbook,
      help: { vi: 'bản sao đã điền', en: 'the copy that is filled in' },
      ending: sameAsSource((given) => given.getOptionValue('into')),
    },
    sharedOptions.json,
    sharedOptions.all,
  ],
  examples: ['collect phieu --into quy-3.xlsx -o quy-3-da-gop.xlsx'],
  // As many sheets as there are units in a province.
  timeLimited: 300,
  load: async () => (await import('#cli/actions/collect')).collect,
};
