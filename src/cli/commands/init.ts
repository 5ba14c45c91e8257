// `tthc-score init`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { onlyInOrNone } from '#cli/program/output-ending';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const initCommand: CommandDeclaration = {
  name: 'init',
  summary: { vi: 'Tạo sổ tính trống để điền số liệu', en: 'Make an empty workbook to fill in' },
  arguments: [
    {
      name: valueNames.file,
      optional: true,
      help: { vi: 'tên tệp tạo ra (mặc định: so-lieu.xlsx)', en: 'the file to make (default: so-lieu.xlsx)' },
      byDefault: 'so-lieu.xlsx',
      ending: onlyInOrNone(['.xlsx']),
    },
  ],
  options: [
    {
      flags: '--period',
      value: valueNames.period,
      help: { vi: 'kỳ đánh giá, như "Quý III/2022"', en: 'the period, such as "Quý III/2022"' },
    },
    {
      flags: '--authority',
      value: valueNames.name,
      help: {
        vi: 'tên cơ quan báo cáo, như "UBND thành phố Điện Biên Phủ"',
        en: 'the reporting authority, such as "UBND thành phố Điện Biên Phủ"',
      },
    },
    {
      flags: '--from',
      value: valueNames.workbook,
      help: {
        vi: 'lấy đơn vị, lời văn, số tồn từ sổ kỳ trước, hoặc từ báo cáo đã công bố (.docx, .xlsx)',
        en: 'take over units, texts and pending from the last period, or a published report (.docx, .xlsx)',
      },
    },
    {
      flags: '--units',
      value: valueNames.units,
      help: {
        vi: 'ghi sẵn các đơn vị: tệp có cột Đơn vị (và Khối), hoặc tên, như "TP: Phòng Y tế; Phòng Tư pháp; XP: Phường Him Lam"',
        en: 'units to begin with: a file with a column Đơn vị (and Khối), or names, such as "TP: Phòng Y tế; Phòng Tư pháp; XP: Phường Him Lam"',
      },
    },
    {
      flags: '--rules',
      value: valueNames.ruleSet,
      help: {
        vi: 'mã bộ quy tắc; với qd766-2022, sổ chỉ có trang Chỉ số 766',
        en: 'rule set id; by qd766-2022 the only table is sheet Chỉ số 766',
      },
    },
    {
      flags: '--index',
      help: {
        vi: 'thêm trang Chỉ số 766 bên cạnh các trang thường có',
        en: 'add sheet Chỉ số 766 beside the usual ones',
      },
    },
    sharedOptions.force,
  ],
  examples: [
    'init quy-3.xlsx --period "Quý III/2022" --authority "UBND thành phố Điện Biên Phủ"',
    'init quy-3.xlsx --units don-vi.xlsx',
    'init quy-3.xlsx --from q2-2022.xlsx',
    'init chi-so.xlsx --rules qd766-2022',
    'init q2-2022.xlsx --from bao-cao-q2.docx',
  ],
  timeLimited: true,
  load: async () => (await import('#cli/actions/init')).init,
};
