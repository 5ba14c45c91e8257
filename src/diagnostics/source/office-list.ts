// Definitions: the list of an office's units that a new workbook is to hold (`init --units`).

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const officeListWithoutNames = define.error<{
  columns: readonly string[];
}>('office-list-without-names', {
  title: { vi: 'Danh sách không có cột tên đơn vị', en: 'No column of units' },
  vi: ({ columns }) => ({
    message: 'Tệp không có cột nào tên là “Đơn vị”, nên không biết các đơn vị ở đâu.',
    help: `Ghi tiêu đề “Đơn vị” vào ô ngay trên các tên (và “Khối” trên cột mã khối, nếu có). Cũng hiểu: ${columns.join(', ')}.`,
  }),
  en: ({ columns }) => ({
    message: 'The file has no column headed “Đơn vị”, so it does not say where the units are.',
    help: `Write the heading “Đơn vị” right above the names (and “Khối” above the keys of groups, if any). Also understood: ${columns.join(', ')}.`,
  }),
  example: { columns: ['Tên đơn vị', 'Cơ quan, đơn vị'] },
});

export const officeListEmpty = define.error('office-list-empty', {
  title: { vi: 'Danh sách không có tên đơn vị nào', en: 'A list without units' },
  vi: {
    message: 'Danh sách không có tên đơn vị nào.',
    help: 'Ghi mỗi đơn vị một dòng dưới tiêu đề “Đơn vị”; hoặc gõ tên ngay sau --units, cách nhau bằng dấu chấm phẩy: "TP: Phòng Tư pháp; Phòng Y tế; XP: Phường Him Lam".',
  },
  en: {
    message: 'The list has no name of a unit.',
    help: 'Write one unit per row below the heading “Đơn vị”; or type the names after --units, separated by semicolons: "TP: Phòng Tư pháp; Phòng Y tế; XP: Phường Him Lam".',
  },
  onPage: {
    vi: 'Ghi mỗi đơn vị một dòng; mã khối và dấu hai chấm đứng trước đơn vị đầu tiên của khối: "TP: Phòng Tư pháp".',
    en: 'Write one unit a line; the key of a group and a colon before its first unit: "TP: Phòng Tư pháp".',
  },
  example: {},
});

export const officeUnitDoubled = define.error<{ name: string; first: string | null }>('office-unit-doubled', {
  title: { vi: 'Danh sách ghi một đơn vị hai lần', en: 'A unit stands twice in the list' },
  vi: ({ name, first }) => ({
    message: `“${name}” đã có ${first === null ? 'trước đó trong danh sách' : `ở ô ${first}`}.`,
    help: 'Mỗi đơn vị ghi một lần: bỏ tên thừa; nếu là hai đơn vị, ghi tên khác nhau hoặc khối khác nhau.',
  }),
  en: ({ name, first }) => ({
    message: `“${name}” already stands ${first === null ? 'earlier in the list' : `in cell ${first}`}.`,
    help: 'Write each unit once: take out the extra name; if they are two units, give them different names or groups.',
  }),
  example: { name: 'Phường Him Lam', first: 'B4' },
});

export const officeGroupsBlank = define.warning<{ units: number }>('office-groups-blank', {
  title: { vi: 'Danh sách không cho biết khối', en: 'The list says no groups' },
  vi: ({ units }, n) => ({
    message: `Danh sách không cho biết khối của ${n(units)} đơn vị: cột Khối của sổ tính để trống.`,
    help: 'Ghi mã khối ở trang Khối và cột Khối trước khi nhập số liệu; hoặc thêm cột “Khối” vào danh sách (gõ tên thì ghi khối ở trước: "TP: …; XP: …") rồi tạo lại.',
  }),
  en: ({ units }) => ({
    message: `The list does not say the groups of ${counted(units, 'unit')}: column Khối was left blank.`,
    help: 'Fill in sheet Khối and column Khối before the figures; or add a column “Khối” to the list (of typed names, put them before: "TP: …; XP: …") and make the workbook again.',
  }),
  example: { units: 22 },
});

export const officeRowPassedOver = define.info<{ text: string }>('office-row-passed-over', {
  title: { vi: 'Dòng của danh sách không được lấy', en: 'A row of the list that was not taken' },
  vi: ({ text }) => ({
    message: `Dòng “${text}” không có số thứ tự và không có khối nên không được lấy làm đơn vị.`,
    help: 'Nếu là một đơn vị, ghi số thứ tự hoặc khối cho dòng ấy rồi tạo lại.',
  }),
  en: ({ text }) => ({
    message: `Row “${text}” has neither a number nor a group and was not taken for a unit.`,
    help: 'If it is a unit, give the row its number or its group, and make the workbook again.',
  }),
  example: { text: 'Người lập biểu' },
});

export const officeNamesBeforeGroup = define.error<{
  names: readonly string[];
  group: string;
}>('office-names-before-group', {
  title: { vi: 'Có tên đứng trước khối đầu tiên', en: 'Names before the first group' },
  vi: ({ names, group }) => ({
    message: `Có tên chưa biết thuộc khối nào: ${listed(names)} đứng trước “${group}:”.`,
    help: `Ghi mã khối và dấu hai chấm trước tên đầu tiên, như "TP: ${names[0] ?? ''}; …; ${group}: …".`,
  }),
  en: ({ names, group }) => ({
    message: `Names without a group: ${listed(names)} before “${group}:”.`,
    help: `Write the key of their group and a colon before the first name, such as "TP: ${names[0] ?? ''}; …; ${group}: …".`,
  }),
  example: { names: ['Phòng Tư pháp', 'Phòng Y tế'], group: 'XP' },
});

export const officeNamesByCommas = define.error<{ text: string }>('office-names-by-commas', {
  title: { vi: 'Các tên cách nhau bằng dấu phẩy', en: 'Names separated by commas' },
  vi: ({ text }) => ({
    message: `“${text}” có dấu phẩy mà không có dấu chấm phẩy: không rõ là một hay nhiều đơn vị.`,
    help: 'Đặt dấu chấm phẩy giữa các tên: "Phòng Tư pháp; Phòng Y tế". Chỉ một đơn vị mà tên có dấu phẩy thì thêm dấu chấm phẩy ở cuối.',
  }),
  en: ({ text }) => ({
    message: `“${text}” has commas but no semicolon: it may be one unit or several.`,
    help: 'Put semicolons between the names: "Phòng Tư pháp; Phòng Y tế". If it is one unit with a comma in its name, end it with a semicolon.',
  }),
  example: { text: 'Phòng Tư pháp, Phòng Y tế' },
});

export const officeNamesInColumns = define.error<{ lines: readonly string[] }>('office-names-in-columns', {
  title: { vi: 'Một dòng có nhiều cột', en: 'Several columns in a line' },
  vi: ({ lines }) => ({
    message: `Không rõ cột nào là tên đơn vị: ${listed(lines)}.`,
    help: 'Chỉ dán cột tên đơn vị, dòng trên các tên ghi mã khối và dấu hai chấm ("TP:").',
  }),
  en: ({ lines }) => ({
    message: `Which column holds the names of units is not known: ${listed(lines)}.`,
    help: 'Paste the column of names alone, with the key of their group and a colon in the line above ("TP:").',
  }),
  example: { lines: ['PB | Văn phòng', 'PB | Phòng Kinh tế'] },
});
