// Definitions: a row without a name or group, with a doubled or unknown name, or with something it needs left blank.

import { define } from '#diagnostics/define';

export const groupBlank = define.error<{ name: string }>('group-blank', {
  title: { vi: 'Dòng chưa ghi khối', en: 'A row without a group' },
  vi: ({ name }) => ({
    message: `“${name}” chưa ghi thuộc khối nào.`,
    help: 'Ghi mã khối (như TP, XP) vào cột Khối của dòng này; nếu là dòng tỷ lệ %, lũy kế, “trong đó” … thì xóa dòng.',
  }),
  en: ({ name }) => ({
    message: `“${name}” says no group it belongs to.`,
    help: 'Write the key of its group (such as TP, XP) into column Khối of this row; a row of percentages, running totals or “of which” is to be deleted.',
  }),
  example: { name: 'Phường Him Lam' },
});

export const nameBlank = define.error<{ column: string }>('name-blank', {
  title: { vi: 'Dòng chưa ghi tên', en: 'A row without a name' },
  vi: ({ column }) => ({
    message: `Dòng không trống nhưng ô “${column}” chưa ghi gì.`,
    help: `Ghi “${column}” cho dòng này, hoặc xóa cả dòng nếu thừa.`,
  }),
  en: ({ column }) => ({
    message: `The row is not blank, but its cell “${column}” is.`,
    help: `Fill in “${column}”, or delete the row if it should not be there.`,
  }),
  example: { column: 'Đơn vị' },
});

export const unitDoubled = define.error<{ name: string; group: string; first: string }>('unit-doubled', {
  title: { vi: 'Đơn vị ghi hai lần', en: 'A unit stands twice' },
  vi: ({ name, group, first }) => ({
    message: `“${name}” của khối ${group} đã có ở ô ${first}.`,
    help: 'Nếu là một đơn vị, gộp số liệu vào một dòng và xóa dòng kia; nếu là hai đơn vị, sửa tên cho khác nhau.',
  }),
  en: ({ name, group, first }) => ({
    message: `“${name}” of group ${group} already stands in cell ${first}.`,
    help: 'If it is one unit, put its figures into one row and delete the other; if they are two, give them different names.',
  }),
  example: { name: 'Phường Him Lam', group: 'XP', first: 'C8' },
});

export const officerDoubled = define.warning<{
  name: string;
  group: string;
  /** Null where none is written. */
  position: string | null;
  first: string;
}>('officer-doubled', {
  title: { vi: 'Cán bộ ghi hai lần', en: 'An officer stands twice' },
  vi: ({ name, group, position, first }) => ({
    message: `“${name}”${position === null ? '' : ` (${position})`} của khối ${group} đã có ở ô ${first}, nên được chấm và in hai lần.`,
    help: 'Nếu là một người, giữ một dòng, ghi đủ các đơn vị phụ trách cách nhau bằng dấu chấm phẩy; nếu là hai người cùng tên, ghi vị trí công tác khác nhau.',
  }),
  en: ({ name, group, position, first }) => ({
    message: `“${name}”${position === null ? '' : ` (${position})`} of group ${group} already stands in cell ${first}, and is scored and printed twice.`,
    help: 'If it is one person, keep one row with all units in charge, separated by semicolons; if they are two of one name, give them different positions.',
  }),
  example: { name: 'Nguyễn Thị A', group: 'TP', position: 'Công chức Tư pháp', first: 'B2' },
});

export const groupDoubled = define.error<{ key: string; first: string }>('group-doubled', {
  title: { vi: 'Mã khối ghi hai lần', en: 'A group stands twice' },
  vi: ({ key, first }) => ({
    message: `Mã khối “${key}” đã có ở ô ${first}.`,
    help: 'Mỗi khối một dòng, một mã riêng: xóa dòng thừa hoặc đặt mã khác.',
  }),
  en: ({ key, first }) => ({
    message: `Group key “${key}” already stands in cell ${first}.`,
    help: 'One row and one key for each group: delete the extra row, or choose another key.',
  }),
  example: { key: 'TP', first: 'A3' },
});

export const groupUnknown = define.error<{
  key: string;
  known: readonly string[];
  nearest: string | null;
}>('group-unknown', {
  title: { vi: 'Khối chưa được khai báo', en: 'An unknown group' },
  vi: ({ key, known, nearest }) => ({
    message: `Khối “${key}” không có ở trang Khối (có: ${known.join(', ')}).`,
    help:
      nearest === null
        ? 'Sửa lại mã khối, hoặc thêm khối này vào trang Khối.'
        : `Sửa thành “${nearest}”, hoặc thêm khối “${key}” vào trang Khối.`,
  }),
  en: ({ key, known, nearest }) => ({
    message: `Group “${key}” is not on sheet Khối (which has: ${known.join(', ')}).`,
    help:
      nearest === null
        ? 'Fix the key, or add this group to sheet Khối.'
        : `Change it to “${nearest}”, or add group “${key}” to sheet Khối.`,
  }),
  example: { key: 'TPP', known: ['TP', 'XP'], nearest: 'TP' },
});

export const unitUnknown = define.error<{
  name: string;
  group: string;
  nearest: string | null;
  /** The cell may name several units. */
  several: boolean;
}>('unit-unknown', {
  title: { vi: 'Không có đơn vị này', en: 'An unknown unit' },
  vi: ({ name, group, nearest, several }) => ({
    message: `Khối ${group} ở trang Đơn vị không có đơn vị “${name}”.`,
    help:
      nearest === null
        ? `Ghi tên đúng như ở trang Đơn vị${several ? '; nhiều đơn vị thì cách nhau bằng dấu chấm phẩy (;)' : ''}.`
        : `Có thể là “${nearest}”: ghi tên đúng như ở trang Đơn vị.`,
  }),
  en: ({ name, group, nearest, several }) => ({
    message: `Group ${group} of sheet Đơn vị has no unit “${name}”.`,
    help:
      nearest === null
        ? `Write the name as on sheet Đơn vị${several ? '; several units are separated by semicolons (;)' : ''}.`
        : `Perhaps “${nearest}”: write the name as on sheet Đơn vị.`,
  }),
  example: { name: 'Phòng Tư Phát', group: 'TP', nearest: 'Phòng Tư pháp', several: true },
});

export const rowPassedOver = define.info<{
  text: string;
  /** What a row that counts would state beside its name. */
  column: string;
}>('row-passed-over', {
  title: { vi: 'Dòng không được tính', en: 'A row passed over' },
  vi: ({ text, column }) => ({
    message: `Dòng “${text}” không ghi “${column}” và không có số liệu nên được coi là tiêu đề hoặc ghi chú và bỏ qua.`,
    help: `Nếu là một dòng số liệu, ghi “${column}” cho dòng này.`,
  }),
  en: ({ text, column }) => ({
    message: `Row “${text}” says no “${column}” and has no figures; it was taken for a title or a remark and passed over.`,
    help: `If it is a row of data, fill in “${column}”.`,
  }),
  example: { text: 'Người lập biểu', column: 'Khối' },
});

export const blockTotalDiffers = define.warning<{
  name: string;
  column: string;
  stated: string;
  sum: number;
}>('block-total-differs', {
  title: { vi: 'Dòng tổng của một nhóm không khớp', en: 'The sum on a block’s title differs' },
  vi: ({ name, column, stated, sum }, n) => ({
    message: `Dòng tổng “${name}” ghi “${column}” là ${stated}; cộng các dòng bên dưới được ${n(sum)}. Dòng tổng không được tính.`,
    help: 'Đối chiếu dòng tổng với các dòng của nhóm; nếu đây là một đơn vị, đổi số thứ tự và ghi mã khối cho dòng này.',
  }),
  en: ({ name, column, stated, sum }, n) => ({
    message: `Total row “${name}” states ${stated} for “${column}”; the rows below it sum to ${n(sum)}. The total row is not counted.`,
    help: 'Compare it with the rows of its block; if it is a unit, change its number and write its group.',
  }),
  example: { name: 'CẤP THÀNH PHỐ', column: 'Đã giải quyết / Quá hạn', stated: '101', sum: 100 },
});
