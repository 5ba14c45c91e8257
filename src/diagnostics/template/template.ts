// Definitions: a template that is no Word or Excel file, is damaged, or lacks something.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';
import type { Text } from '#language/language';
import { templateHelp } from './template-help.ts';

export const templateNotDocument = define.error<{ wanted: string }>('template-not-document', {
  title: { vi: 'Mẫu không đúng loại tệp', en: 'The template is another kind of file' },
  vi: ({ wanted }) => ({
    message: `Nội dung tệp mẫu không phải tệp ${wanted}.`,
    help: `Mở mẫu bằng Word hoặc Excel, chọn Lưu thành (Save As), kiểu tệp ${wanted}. ${templateHelp.vi}`,
  }),
  en: ({ wanted }) => ({
    message: `The content of the template is not a ${wanted} file.`,
    help: `Open it in Word or Excel, choose Save As, type ${wanted}. ${templateHelp.en}`,
  }),
  example: { wanted: '.docx' },
});

export const templateDamaged = define.error<{ what: Text }>('template-damaged', {
  title: { vi: 'Mẫu bị hỏng', en: 'The template is damaged' },
  vi: ({ what }) => ({
    message: `Tệp mẫu bị hỏng: ${what.vi}.`,
    help: `Mở mẫu bằng Word hoặc Excel (Mở → Mở và Sửa chữa) rồi lưu lại; nếu không được thì làm lại từ mẫu gốc. ${templateHelp.vi}`,
  }),
  en: ({ what }) => ({
    message: `The template is damaged: ${what.en}.`,
    help: `Open it in Word or Excel (Open → Open and Repair) and save it again, or start from the shipped one. ${templateHelp.en}`,
  }),
  example: { what: { vi: 'thiếu phần thân văn bản', en: 'the body of the document is missing' } },
});

export const templateTooLarge = define.error<{ megabytes: number }>('template-too-large', {
  title: { vi: 'Mẫu quá lớn', en: 'The template is too large' },
  vi: ({ megabytes }) => ({
    message: `Tệp mẫu khi giải nén vượt quá ${megabytes} MB.`,
    help: 'Nén hình ảnh trong mẫu (Word: Picture Format → Compress Pictures) rồi lưu lại; nếu mẫu không có hình, không mở tệp này và hỏi lại người gửi.',
  }),
  en: ({ megabytes }) => ({
    message: `Unpacked, the template exceeds ${megabytes} MB.`,
    help: 'Compress its pictures (Word: Picture Format → Compress Pictures) and save; if it has none, do not open it and ask the sender.',
  }),
  example: { megabytes: 64 },
});

export const templateColumnMissing = define.warning<{
  name: string;
  count: number;
}>('template-column-missing', {
  title: { vi: 'Mẫu thiếu cột', en: 'The template lacks a column' },
  vi: ({ name, count }) => ({
    message: `Báo cáo có ${count} cột “${name}”, nhưng mẫu không có chỗ điền {{${name} ${count}}}.`,
    help: `Thêm cột vào bảng của mẫu, với các chỗ điền còn thiếu cho đến {{${name} ${count}}}.`,
  }),
  en: ({ name, count }) => ({
    message: `The report has ${counted(count, `column`)} “${name}”, but the template has no {{${name} ${count}}}.`,
    help: `Add columns to the table of the template, with the placeholders missing up to {{${name} ${count}}}.`,
  }),
  example: { name: 'Điểm tiêu chí', count: 10 },
});

export const templatePartsLost = define.warning<{ parts: readonly Text[] }>('template-parts-lost', {
  title: { vi: 'Mẫu có phần không in ra được', en: 'Parts of the template are lost' },
  vi: ({ parts }) => ({
    message: `Trang này của mẫu có phần không giữ được khi lập báo cáo: ${parts.map(({ vi }) => vi).join('; ')}.`,
    help: 'Dùng biểu đồ thường (cột, đường, tròn), ảnh chèn trên trang và vùng ô thường thay cho những phần này, hoặc thêm chúng vào báo cáo Excel sau khi lập.',
  }),
  en: ({ parts }) => ({
    message: `This sheet of the template has parts that the report will lack: ${parts.map(({ en }) => en).join('; ')}.`,
    help: 'Use plain charts (columns, lines, pies), pictures on the sheet and plain ranges in place of these, or add them to the Excel report once it is made.',
  }),
  example: {
    parts: [
      { vi: 'bảng tổng hợp PivotTable', en: 'a pivot table' },
      { vi: 'biểu đồ nhỏ trong ô', en: 'sparklines' },
    ],
  },
});

export const templateWithoutPlaceholders = define.warning('template-without-placeholders', {
  title: { vi: 'Mẫu không có chỗ điền', en: 'The template has no placeholders' },
  vi: {
    message: 'Mẫu không có chỗ điền nào, nên văn bản in ra sẽ không có số liệu.',
    help: `Kiểm tra xem có lấy nhầm văn bản đã in ra làm mẫu không. ${templateHelp.vi}`,
  },
  en: {
    message: 'The template has no placeholder, so the document will hold no figures.',
    help: `Make sure that no finished document was taken for the template. ${templateHelp.en}`,
  },
  example: {},
});

export const templateShippedUsed = define.info<{ folder: string; name: string }>('template-shipped-used', {
  title: { vi: 'Dùng mẫu gốc của chương trình', en: 'The shipped template is used' },
  vi: ({ folder, name }) => ({
    message: `Thư mục “${folder}” không có ${name} nên dùng mẫu gốc của chương trình.`,
    help: `Nếu có mẫu riêng thì đặt tên là ${name} và để trong thư mục đó; nếu không thì không phải làm gì.`,
  }),
  en: ({ folder, name }) => ({
    message: `Folder “${folder}” has no ${name}, so the shipped template is used.`,
    help: `If you have one of your own, name it ${name} and put it there; otherwise there is nothing to do.`,
  }),
  example: { folder: 'mau', name: 'bao-cao.xlsx' },
});

export const templateChangesOpen = define.warning('template-changes-open', {
  title: { vi: 'Mẫu còn thay đổi chưa chấp nhận', en: 'A template with open tracked changes' },
  vi: {
    message: 'Mẫu còn thay đổi được theo dõi (Track Changes) chưa chấp nhận; báo cáo lập ra cũng sẽ còn.',
    help: 'Mở mẫu bằng Word, thẻ Review, chấp nhận hoặc từ chối từng thay đổi (Accept, Reject), lưu lại.',
  },
  en: {
    message: 'The template has tracked changes that are still open; so will every report made from it.',
    help: 'Open the template in Word, tab Review, accept or reject each change, and save.',
  },
  example: {},
});
