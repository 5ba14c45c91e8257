// Definitions: a template that is more than any report needs, or that would run or fetch something.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';
import { templateHelp } from './template-help.ts';

export const templateTooComplex = define.error<{ what: Text; most: number }>('template-too-complex', {
  title: { vi: 'Mẫu phức tạp quá mức', en: 'The template is beyond all measure' },
  vi: ({ what, most }, n) => ({
    message: `Mẫu có quá ${n(most)} ${what.vi}.`,
    help: `Xóa phần thừa trong mẫu (đoạn, dòng, cột trống nhưng có định dạng) rồi lưu lại, hoặc làm lại từ mẫu gốc. ${templateHelp.vi}`,
  }),
  en: ({ what, most }, n) => ({
    message: `The template has too many ${what.en}: more than ${n(most)}.`,
    help: `Delete what is superfluous (paragraphs, rows, columns that are empty but formatted) and save, or start from the shipped one. ${templateHelp.en}`,
  }),
  example: { what: { vi: 'đoạn văn', en: 'paragraphs' }, most: 10_000 },
});

export const templateRepeatsTooMuch = define.error<{ name: string }>('template-repeats-too-much', {
  title: { vi: 'Lặp theo mẫu thì báo cáo quá dài', en: 'What the template repeats is too long' },
  vi: ({ name }) => ({
    message: `Lặp lại theo mẫu thì báo cáo dài quá mức, vì {{#${name}}}.`,
    help: `Xem lại {{#${name}}}: kết thúc nó sớm hơn, hoặc đưa nó ra ngoài phần lặp khác. ${templateHelp.vi}`,
  }),
  en: ({ name }) => ({
    message: `Repeated as the template says, the report gets beyond all measure, because of {{#${name}}}.`,
    help: `Look at {{#${name}}}: end it earlier, or take it out of the other passage. ${templateHelp.en}`,
  }),
  example: { name: 'Đơn vị' },
});

export const templateUnsafe = define.error<{ parts: readonly Text[] }>('template-unsafe', {
  title: {
    vi: 'Mẫu chạy lệnh hoặc lấy dữ liệu từ nơi khác',
    en: 'The template would run or fetch something',
  },
  vi: ({ parts }) => ({
    message: `Mẫu có phần chạy lệnh hoặc lấy dữ liệu từ nơi khác: ${parts.map(({ vi }) => vi).join('; ')}.`,
    help: 'Chèn ảnh, chữ vào hẳn trong mẫu (không chọn Link to File), xóa trường, công thức và đối tượng liên kết; mẫu có macro thì lưu lại kiểu không có macro (.docx, .xlsx). Nếu không phải mình thêm vào thì không dùng mẫu này.',
  }),
  en: ({ parts }) => ({
    message: `The template has parts that would run or fetch something: ${parts.map(({ en }) => en).join('; ')}.`,
    help: 'Put pictures and text into the template itself (not “Link to File”), delete linked fields, formulas and objects; save it without macros (.docx, .xlsx). If it was not you who put them there, do not use it.',
  }),
  example: {
    parts: [
      { vi: 'macro', en: 'macros' },
      { vi: 'ảnh liên kết', en: 'a linked picture' },
    ],
  },
});

export const templateLinkLeftOut = define.info<{ target: string }>('template-link-left-out', {
  title: { vi: 'Bỏ liên kết tới mẫu khác', en: 'The link to another template is left out' },
  vi: ({ target }) => ({
    message: `Mẫu gắn với một mẫu khác (“${target}”); báo cáo không giữ liên kết ấy.`,
    help: 'Không phải làm gì; muốn bỏ hẳn thì vào Word: Developer → Document Template, chọn Normal.',
  }),
  en: ({ target }) => ({
    message: `The template is attached to another one (“${target}”); the report will not be.`,
    help: 'There is nothing to do; to be rid of it: Word, Developer → Document Template, choose Normal.',
  }),
  example: { target: 'file:///C:/Mau/co-quan.dotm' },
});
