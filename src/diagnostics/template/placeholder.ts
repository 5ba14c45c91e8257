// Definitions: placeholders and passages of a template that are unknown, out of place or broken.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';
import { templateHelp } from './template-help.ts';

export const placeholderUnknown = define.error<{
  name: string;
  nearest: string | null;
}>('placeholder-unknown', {
  title: { vi: 'Chỗ điền không có trong danh sách', en: 'A placeholder of an unknown name' },
  vi: ({ name, nearest }) => ({
    message: `Không có chỗ điền nào tên “${name}”.`,
    help:
      nearest === null ? templateHelp.vi : `Nếu là {{${nearest}}} thì sửa lại như vậy. ${templateHelp.vi}`,
  }),
  en: ({ name, nearest }) => ({
    message: `There is no placeholder named “${name}”.`,
    help: nearest === null ? templateHelp.en : `If {{${nearest}}} is meant, write that. ${templateHelp.en}`,
  }),
  example: { name: 'Cơ quan chủ quảng', nearest: 'Cơ quan chủ quản' },
});

export const placeholderOutOfPlace = define.error<{
  name: string;
  passages: readonly string[];
}>('placeholder-out-of-place', {
  title: { vi: 'Chỗ điền đặt ngoài phần của nó', en: 'A placeholder outside its passage' },
  vi: ({ name, passages }) => ({
    message: `{{${name}}} đặt ở nơi không có giá trị cho nó.`,
    help: `Chỉ dùng {{${name}}} giữa ${passages.map((passage) => `{{#${passage}}} và {{/${passage}}}`).join(', hoặc giữa ')}.`,
  }),
  en: ({ name, passages }) => ({
    message: `{{${name}}} stands where nothing can be filled in for it.`,
    help: `Use {{${name}}} only between ${passages.map((passage) => `{{#${passage}}} and {{/${passage}}}`).join(', or between ')}.`,
  }),
  example: { name: 'Tên đơn vị', passages: ['Đơn vị'] },
});

export const placeholderUnclosed = define.error<{ text: string }>('placeholder-unclosed', {
  title: { vi: 'Chỗ điền thiếu }}', en: 'A placeholder without }}' },
  vi: ({ text }) => ({
    message: `“${text}” mở bằng {{ mà không đóng bằng }} trong cùng đoạn.`,
    help: 'Viết đủ hai dấu }} ngay sau tên; tên không được xuống dòng.',
  }),
  en: ({ text }) => ({
    message: `“${text}” opens with {{ and is not closed with }} in the same paragraph.`,
    help: 'Write both braces }} right after the name; a name must not run over a line.',
  }),
  example: { text: '{{Cơ quan}' },
});

export const placeholderTooLong = define.error<{ text: string; limit: number }>('placeholder-too-long', {
  title: { vi: 'Chỗ điền dài quá', en: 'A placeholder that is too long' },
  vi: ({ text, limit }) => ({
    message: `Từ {{ đến }} của “${text}” dài quá ${limit} ký tự.`,
    help: 'Viết }} ngay sau tên chỗ điền, xóa khoảng trắng thừa; nếu }} này là của chỗ điền khác thì viết thêm {{ trước tên của nó.',
  }),
  en: ({ text, limit }) => ({
    message: `“${text}” has more than ${counted(limit, 'character')} from {{ to }}.`,
    help: 'Write }} right after the name and delete spaces too many; if that }} belongs to another placeholder, write {{ before its name.',
  }),
  example: { text: '{{Cơ quan của các đơn vị được đánh giá', limit: 250 },
});

export const placeholderUnopened = define.error<{ text: string }>('placeholder-unopened', {
  title: { vi: 'Chỗ điền thiếu {{', en: 'A placeholder without {{' },
  vi: ({ text }) => ({
    message: `“${text}” đóng bằng }} mà không mở bằng {{ trong cùng đoạn.`,
    help: 'Viết đủ hai dấu {{ ngay trước tên, hoặc xóa dấu }} thừa.',
  }),
  en: ({ text }) => ({
    message: `“${text}” closes with }} and is not opened with {{ in the same paragraph.`,
    help: 'Write both braces {{ right before the name, or delete the }} that is too many.',
  }),
  example: { text: '{Cơ quan}}' },
});

export const placeholderWithoutName = define.error('placeholder-without-name', {
  title: { vi: 'Chỗ điền không có tên', en: 'A placeholder without a name' },
  vi: {
    message: 'Giữa {{ và }} không có tên.',
    help: `Ghi tên chỗ điền, hoặc xóa cả bốn dấu ngoặc. ${templateHelp.vi}`,
  },
  en: {
    message: 'There is no name between {{ and }}.',
    help: `Write the name of a placeholder, or delete all four braces. ${templateHelp.en}`,
  },
  example: {},
});

export const placeholderSingleBrace = define.warning<{ name: string }>('placeholder-single-brace', {
  title: { vi: 'Chỗ điền chỉ có một dấu ngoặc', en: 'A placeholder in single braces' },
  vi: ({ name }) => ({
    message: `{${name}} chỉ có một dấu ngoặc nên sẽ in nguyên như vậy.`,
    help: `Nếu là chỗ điền thì viết {{${name}}}.`,
  }),
  en: ({ name }) => ({
    message: `{${name}} has single braces, so it will be printed as it is.`,
    help: `If it is a placeholder, write {{${name}}}.`,
  }),
  example: { name: 'Cơ quan' },
});

export const placeholderOtherBrackets = define.warning<{
  written: string;
  intended: string;
}>('placeholder-other-brackets', {
  title: { vi: 'Chỗ điền đặt trong dấu ngoặc khác', en: 'A placeholder in other brackets' },
  vi: ({ written, intended }) => ({
    message: `“${written}” không dùng dấu {{ }} nên sẽ in nguyên như vậy.`,
    help: `Nếu là chỗ điền thì viết ${intended}.`,
  }),
  en: ({ written, intended }) => ({
    message: `“${written}” is not in {{ }}, so it will be printed as it is.`,
    help: `If it is a placeholder, write ${intended}.`,
  }),
  example: { written: '«Cơ quan»', intended: '{{Cơ quan}}' },
});

export const placeholderMovedAway = define.error<{ text: string }>('placeholder-moved-away', {
  title: {
    vi: 'Chỗ điền nằm trong đoạn đã chuyển đi hoặc dòng đã xóa',
    en: 'A placeholder in text moved away, or in a row deleted',
  },
  vi: ({ text }) => ({
    message: `“${text}” nằm trong đoạn đã chuyển đi nơi khác hoặc dòng của bảng đã xóa, mà thay đổi chưa được chấp nhận.`,
    help: 'Mở mẫu bằng Word, thẻ Review, chọn Accept > Accept All Changes, lưu lại.',
  }),
  en: ({ text }) => ({
    message: `“${text}” stands in text that was moved elsewhere, or in a row that was deleted, by a change not yet accepted.`,
    help: 'Open the template in Word, tab Review, choose Accept > Accept All Changes, and save.',
  }),
  example: { text: '{{Cơ quan}}' },
});

export const placeholderWithoutValue = define.error<{ name: string }>('placeholder-without-value', {
  title: { vi: 'Chỗ điền không có giá trị', en: 'A placeholder without a value' },
  vi: ({ name }) => ({
    message: `Không có gì để điền vào {{${name}}}.`,
    help: `Kiểm tra mẫu bằng lệnh tthc-score templates check, gõ lại chỗ điền này liền một mạch. ${templateHelp.vi}`,
  }),
  en: ({ name }) => ({
    message: `There is nothing to fill {{${name}}} with.`,
    help: `Check the template with tthc-score templates check, and type this placeholder again in one go. ${templateHelp.en}`,
  }),
  example: { name: 'tổngđiểm' },
});
