// docs/placeholders.md from the list itself: every name a template may use, and between which marks.
import { explanationPlaceholders } from '#documents/explanation-placeholders';
import { indexPlaceholders } from '#documents/index-placeholders';
import type { Placeholder } from '#documents/placeholder';
import { placeholders } from '#documents/placeholders';

export const path = 'docs/placeholders.md';

export function placeholdersPage(): string {
  return [
    '# Chỗ điền trong mẫu báo cáo · Placeholders of the report templates',
    '',
    '<!-- Generated from src/documents/placeholders.ts and explanation-placeholders.ts by `npm run docs`. Do not edit by hand. -->',
    '',
    'Chép mẫu ra bằng `tthc-score templates export THƯ_MỤC`, sửa bằng Word hoặc Excel, rồi in bằng',
    '`tthc-score report SỔ_TÍNH --templates THƯ_MỤC`. Kiểm tra mẫu đã sửa: `tthc-score templates check THƯ_MỤC`.',
    '',
    '`bao-cao.docx`, `bao-cao.xlsx` là mẫu của báo cáo; `bieu-don-vi.docx`, `bieu-don-vi.xlsx` là mẫu biểu gửi riêng từng đơn vị',
    '(`--per-unit-files`); `giai-thich.docx` là mẫu của phụ lục giải thích (`explain -o`), có chỗ điền riêng ở cuối trang này, cũng như',
    '`chi-so.docx`, `chi-so.xlsx` là mẫu của chỉ số tính lại. Thư mục thiếu tệp nào thì dùng mẫu gốc của tệp ấy.',
    '',
    '- `{{Cơ quan}}` được thay bằng giá trị. Không phân biệt chữ hoa, chữ thường, khoảng trắng thừa; viết không dấu cũng được.',
    '- `{{#Đơn vị}}` … `{{/Đơn vị}}`: phần ở giữa lặp lại cho từng đơn vị. Muốn lặp dòng của bảng, đặt dấu mở ở ô đầu, dấu',
    '  kết thúc ở ô cuối của dòng; muốn lặp nhiều đoạn, đặt mỗi dấu ở một đoạn riêng (đoạn ấy mất đi khi in).',
    '- `{{#Ghi chú}}` … `{{/Ghi chú}}` quanh một giá trị: phần ở giữa chỉ in khi giá trị không trống; `{{^Ghi chú}}` … `{{/Ghi chú}}`:',
    '  chỉ in khi trống.',
    '- Giữa hai dấu của một phần lặp vẫn dùng được các chỗ điền ở ngoài phần đó.',
    '- Tên có số ở cuối (`{{Điểm tiêu chí 1}}`, `{{Điểm tiêu chí 2}}` …) là các cột của bảng.',
    '- Trong Word, đường kẻ dưới tên cơ quan và dưới trích yếu là đoạn có kiểu “Kẻ dưới cơ quan”, “Kẻ dưới trích yếu”; độ dài',
    '  được chỉnh theo tên khi in (Nghị định 30/2020/NĐ-CP).',
    '- Trong Excel, ảnh, biểu đồ, hình vẽ, hộp chữ, ghi chú của ô, danh sách chọn, khóa trang, định dạng theo điều kiện và bộ lọc được giữ,',
    '  trải theo các dòng được điền; bảng PivotTable, bảng kiểu Table, biểu đồ nhỏ trong ô, ảnh ở đầu trang thì không: `templates check`',
    '  nêu tên từng thứ và trang có nó.',
    '',
    '*Values are written in double braces; `{{#name}}` … `{{/name}}` repeats what stands between, for each, or shows it only',
    'where there is a value; `{{^name}}` shows it only where there is none. Case, spaces and diacritics do not matter.*',
    '',
    ...section('Dùng ở mọi nơi · Everywhere', placeholders),
    ...placeholders.flatMap((placeholder) => sections(placeholder, [])),
    ...section('Trong `giai-thich.docx` · In the appendix of explanations', explanationPlaceholders),
    ...explanationPlaceholders.flatMap((placeholder) => sections(placeholder, [])),
    ...section('Trong `chi-so.docx`, `chi-so.xlsx` · In the recomputed index', indexPlaceholders),
    ...indexPlaceholders.flatMap((placeholder) => sections(placeholder, [])),
  ].join('\n');
}

function sections(placeholder: Placeholder, around: readonly string[]): readonly string[] {
  if (placeholder.inside.length === 0) return [];
  const path = [...around, placeholder.name];
  return [
    ...section(path.map((name) => `{{#${name}}}`).join(' '), placeholder.inside),
    ...placeholder.inside.flatMap((inner) => sections(inner, path)),
  ];
}

function section(heading: string, list: readonly Placeholder[]): readonly string[] {
  return [
    `## ${heading}`,
    '',
    '| chỗ điền | ý nghĩa | ví dụ |',
    '|---|---|---|',
    ...list.map(
      (placeholder) => `| \`${written(placeholder)}\` | ${placeholder.meaning} | ${placeholder.example} |`,
    ),
    '',
  ];
}

function written({ kind, name }: Placeholder): string {
  if (kind === 'passage') return `{{#${name}}} … {{/${name}}}`;
  return kind === 'numbered' ? `{{${name} 1}}` : `{{${name}}}`;
}
