// Definitions: a cell whose content cannot be what its column asks for.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

/** The column's title, and the cell's own text as a reader sees it. */
type CellFacts = { column: string; content: string };

export const countNotWhole = define.error<CellFacts & { intended: number | null }>('count-not-whole', {
  title: { vi: 'Số đếm không phải số nguyên', en: 'A count that is not whole' },
  vi: ({ column, content, intended }, n) => ({
    message: `“${column}” ghi “${content}”, không phải số nguyên.`,
    help:
      intended === null
        ? 'Ghi số hồ sơ là số nguyên, không có phần lẻ.'
        : `Nếu là ${n(intended)} thì gõ lại liền, không có dấu phân cách (${intended}): Excel đã hiểu dấu đó là dấu thập phân.`,
  }),
  en: ({ column, content, intended }, n) => ({
    message: `“${column}” says “${content}”, which is not a whole number.`,
    help:
      intended === null
        ? 'Write a whole number without decimals.'
        : `If ${n(intended)} is meant, type it without any separator (${intended}): Excel took that mark for a decimal one.`,
  }),
  example: { column: 'Tiếp nhận / Trực tiếp', content: '1,855', intended: 1855 },
});

export const countNegative = define.error<CellFacts>('count-negative', {
  title: { vi: 'Số đếm âm', en: 'A negative count' },
  vi: ({ column, content }) => ({
    message: `“${column}” ghi “${content}”, nhỏ hơn 0.`,
    help: 'Kiểm tra lại số liệu hoặc công thức của ô; không có hồ sơ nào thì ghi 0.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” says “${content}”, which is below 0.`,
    help: 'Check the figure or the formula of the cell; where there is none, write 0.',
  }),
  example: { column: 'Đang giải quyết / Trong hạn', content: '-3' },
});

export const countTooLarge = define.error<CellFacts>('count-too-large', {
  title: { vi: 'Số đếm quá lớn', en: 'A count that is too large' },
  vi: ({ column, content }) => ({
    message: `“${column}” ghi “${content}”, lớn hơn mọi số đếm có thể có.`,
    help: 'Kiểm tra xem hai số có bị dính vào nhau hay không, rồi gõ lại.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” says “${content}”, more than anything that can be counted.`,
    help: 'See whether two figures ran together, and type it again.',
  }),
  example: { column: 'Tiếp nhận / Trực tuyến', content: '18551855185518551855' },
});

export const numberNotUnderstood = define.error<CellFacts & { expected: Text }>('number-not-understood', {
  title: { vi: 'Ô phải ghi số nhưng không phải số', en: 'A cell that should hold a number does not' },
  vi: ({ column, content, expected }) => ({
    message: `“${column}” ghi “${content}”, không đọc được thành số.`,
    help: `Chỉ ghi ${expected.vi}; lời giải thích thì bỏ ra khỏi ô.`,
  }),
  en: ({ column, content, expected }) => ({
    message: `“${column}” says “${content}”, which cannot be read as a number.`,
    help: `Write ${expected.en} alone; take explanations out of the cell.`,
  }),
  example: {
    column: 'Đã giải quyết / Trước hạn',
    content: 'mười',
    expected: { vi: 'số nguyên, như 1855', en: 'a whole number such as 1855' },
  },
});

export const cellIsDate = define.error<CellFacts>('cell-is-date', {
  title: { vi: 'Ô số bị đổi thành ngày', en: 'A number turned into a date' },
  vi: ({ column, content }) => ({
    message: `“${column}” là ngày ${content}, không phải số.`,
    help: 'Chọn ô, đổi định dạng sang Chung (General) rồi gõ lại số.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” holds the date ${content}, not a number.`,
    help: 'Select the cell, set its format to General and type the number again.',
  }),
  example: { column: 'Tiếp nhận / Kỳ trước', content: '12/5/2022' },
});

export const formulaWithoutValue = define.error<{
  column: string;
  formula: string;
}>('formula-without-value', {
  title: { vi: 'Công thức chưa được tính', en: 'A formula without a value' },
  vi: ({ column, formula }) => ({
    message: `“${column}” có công thức${formula === '' ? '' : ` “=${formula}”`} nhưng tệp không lưu kết quả.`,
    help: 'Mở tệp bằng Excel, bấm F9 để tính lại rồi lưu; hoặc dán giá trị thay cho công thức.',
  }),
  en: ({ column, formula }) => ({
    message: `“${column}” holds a formula${formula === '' ? '' : ` “=${formula}”`} whose result is not stored in the file.`,
    help: 'Open the file in Excel, press F9 to calculate and save; or paste the value in place of the formula.',
  }),
  example: { column: 'Tiếp nhận / Tổng số', formula: 'SUM(D6:F6)' },
});

export const cellErrorValue = define.error<CellFacts>('cell-error-value', {
  title: { vi: 'Ô báo lỗi công thức', en: 'A cell that shows an error value' },
  vi: ({ column, content }) => ({
    message: `“${column}” đang báo lỗi ${content}.`,
    help: 'Sửa công thức của ô (thường do xóa mất ô hoặc trang mà công thức dùng đến), hoặc gõ thẳng giá trị.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” shows the error ${content}.`,
    help: 'Fix the formula (often a cell or sheet it used was deleted), or type the value itself.',
  }),
  example: { column: 'Đã giải quyết / Quá hạn', content: '#REF!' },
});

export const percentOutOfRange = define.error<CellFacts>('percent-out-of-range', {
  title: { vi: 'Tỷ lệ ngoài khoảng 0–100', en: 'A percentage outside 0–100' },
  vi: ({ column, content }) => ({
    message: `“${column}” ghi “${content}”, ngoài khoảng từ 0 đến 100%.`,
    help: 'Ghi tỷ lệ phần trăm từ 0 đến 100, như 100 hoặc 99,5.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” says “${content}”, outside 0 to 100 per cent.`,
    help: 'Write a percentage from 0 to 100, such as 100 or 99,5.',
  }),
  example: { column: 'Tiêu chí 6 / Tỷ lệ qua một cửa', content: '110' },
});

export const percentLooksLikeFraction = define.warning<
  CellFacts & {
    intended: string;
  }
>('percent-looks-like-fraction', {
  title: { vi: 'Tỷ lệ nhỏ bất thường', en: 'A percentage that looks like a fraction' },
  vi: ({ column, content, intended }, n) => ({
    message: `“${column}” ghi “${content}”, được hiểu là ${content}%.`,
    help: `Nếu là ${n.decimal(intended)}% thì ghi ${n.decimal(intended)}, hoặc đổi định dạng của ô sang Phần trăm.`,
  }),
  en: ({ column, content, intended }, n) => ({
    message: `“${column}” says “${content}”, read as ${content} per cent.`,
    help: `If ${n.decimal(intended)} per cent is meant, write ${n.decimal(intended)}, or set the cell's format to Percentage.`,
  }),
  example: { column: 'Tiêu chí 6 / Tỷ lệ qua một cửa', content: '0,95', intended: '95' },
});

export const choiceUnknown = define.error<CellFacts & { choices: readonly string[] }>('choice-unknown', {
  title: { vi: 'Giá trị không có trong danh sách', en: 'A value that is not on the list' },
  vi: ({ column, content, choices }) => ({
    message: `“${column}” ghi “${content}”, không có trong danh sách.`,
    help: `Chọn một trong các giá trị: ${choices.join('; ')}.`,
  }),
  en: ({ column, content, choices }) => ({
    message: `“${column}” says “${content}”, which is not on the list.`,
    help: `Choose one of: ${choices.join('; ')}.`,
  }),
  example: {
    column: 'Tiêu chí 7 / Hình thức công khai',
    content: 'Có',
    choices: ['Niêm yết và điện tử', 'Một hình thức', 'Không'],
  },
});
