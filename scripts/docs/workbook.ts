// docs/workbook.md from the contract itself: every sheet with its columns, and what a blank cell means.
import { blankWords } from '#contract/blank';
import { type Column, columnTitle } from '#contract/column';
import { infoKeys } from '#contract/info-items';
import type { TableContract } from '#contract/sheet';
import { sheets } from '#contract/sheets';

export const path = 'docs/workbook.md';

export function workbookPage(contract: readonly TableContract[] = Object.values(sheets)): string {
  return [
    '# Sổ tính số liệu · The input workbook',
    '',
    '<!-- Generated from src/contract/sheets.ts by `npm run docs`. Do not edit by hand. -->',
    '',
    'Một sổ tính giữ số liệu một kỳ của một cơ quan. `tthc-score init` tạo sổ trống có sẵn danh sách chọn và ghi chú ở từng tiêu đề;',
    'sổ làm ở nơi khác cũng đọc được nếu theo các quy ước dưới đây.',
    '',
    '- **Trang và cột được tìm theo tên**, không theo chỗ: thứ tự nào cũng được; có dòng tiêu đề ở trên, cột thừa, trang ẩn cũng được.',
    '  Không phân biệt chữ hoa, chữ thường, khoảng trắng; viết không dấu cũng nhận ra nếu không nhầm với cột khác.',
    '- **Tiêu đề có thể gộp** nhiều tầng bằng ô trộn; `Đã giải quyết / Quá hạn` nghĩa là ô “Quá hạn” dưới ô “Đã giải quyết”. Bảng',
    '  **Biểu số II.06a/VPCP/KSTT** dán vào được nguyên dạng; dòng `(1) (2) (3)`, dòng trống, dòng tiêu đề khối và dòng cộng được bỏ qua.',
    '- **Số đếm là số nguyên không âm.** `1855`, `1.855`, `1 855` là một. Công thức lấy theo kết quả đã lưu trong tệp.',
    '- **Mọi lỗi được nêu trong một lần chạy**, mỗi lỗi kèm trang, ô, điều đọc được và cách sửa.',
    '',
    '*One workbook holds one period of one authority. Sheets and columns are found by name; `Đã giải quyết / Quá hạn` is the heading',
    '“Quá hạn” under “Đã giải quyết”. English words for all headings stand in the [glossary](glossary.md); the same as JSON Schema, for a',
    'program that writes such workbooks, in [workbook.schema.json](workbook.schema.json).*',
    '',
    '## Trang Thông tin',
    '',
    `${sheets.info.description} Hai cột \`Mục\` và \`Giá trị\`; mục có dấu … ghi được nhiều dòng.`,
    '',
    '| Mục | ghi gì |',
    '|---|---|',
    ...infoKeys.map(
      ({ key, list, required, description }) =>
        `| \`${key}\`${list ? ' …' : ''} | ${description}${required ? ' **Phải ghi.**' : ''} |`,
    ),
    '',
    ...contract.flatMap(({ key, name, description, required, columns }) =>
      key === 'info'
        ? []
        : [
            `## Trang ${name}`,
            '',
            `${description}${required ? '' : ' Không bắt buộc có.'}`,
            '',
            '| cột | ghi gì | ví dụ | để trống |',
            '|---|---|---|---|',
            ...columns.map(row),
            '',
          ],
    ),
  ].join('\n');
}

function row(column: Column): string {
  const choices = column.choices?.map(({ label }) => `\`${label}\``).join(', ');
  const description =
    choices === undefined ? column.description : `${column.description} Một trong: ${choices}.`;
  const example = column.example === '' ? '' : `\`${column.example}\``;
  return `| \`${columnTitle(column)}\` | ${description} | ${example} | ${blankWords[column.blank]} |`;
}
