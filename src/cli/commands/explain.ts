// `tthc-score explain`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { onlyIn } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const explainCommand: CommandDeclaration = {
  name: 'explain',
  summary: { vi: 'Giải thích từng con số từ đâu mà ra', en: 'Show how each figure came about' },
  arguments: [sharedArguments.workbook],
  options: [
    sharedOptions.rules,
    {
      flags: '--unit',
      value: valueNames.name,
      help: { vi: 'đơn vị, khối hoặc công chức cần giải thích', en: 'the unit, group or officer to explain' },
    },
    {
      flags: '--criterion',
      value: valueNames.number,
      help: { vi: 'chỉ một tiêu chí', en: 'one criterion only' },
    },
    {
      flags: '--all',
      help: { vi: 'giải thích mọi khối, đơn vị, công chức', en: 'explain every group, unit and officer' },
    },
    {
      flags: '-o, --output',
      value: valueNames.document,
      help: { vi: 'ghi phần giải thích ra tệp Word này', en: 'write the explanation as a Word document' },
      ending: onlyIn(['.docx']),
    },
    sharedOptions.templates,
  ],
  examples: [
    'explain q2-2022.xlsx --unit "Phường Him Lam" --criterion 5',
    'explain q2-2022.xlsx --all -o giai-thich.docx',
  ],
  timeLimited: true,
  load: async () => (await import('#cli/actions/explain')).explain,
};
