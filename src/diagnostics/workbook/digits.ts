// Definitions: a cell whose digits are not all of its number, or that says that there is none yet.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

type CellFacts = { column: string; content: string };

/** How digits stand in a cell that are no part of its number; `U+202E` and its like reorder what is seen. */
type Apart = 'superscript' | 'subscript' | 'struck' | 'hidden' | 'added' | 'circled' | `U+${string}`;

export const digitsSetApart = define.error<CellFacts & { how: Apart }>('digits-set-apart', {
  title: { vi: 'Chữ số không thuộc số liệu', en: 'Digits that are no part of the number' },
  vi: ({ column, content, how }) => ({
    message: `“${column}” ghi “${content}”, trong đó có ${apart(how).vi}: không rõ số nào là số liệu.`,
    help: 'Xóa nội dung và định dạng của ô (Clear All) rồi gõ lại số, không kèm chú thích.',
  }),
  en: ({ column, content, how }) => ({
    message: `“${column}” says “${content}”, with ${apart(how).en}: which digits are the figure is unknown.`,
    help: 'Clear the content and format of the cell and type the number again, without footnotes.',
  }),
  example: { column: 'Tiếp nhận / Trực tuyến', content: '1001', how: 'superscript' },
});

function apart(how: Apart): Text {
  switch (how) {
    case 'superscript':
      return { vi: 'chữ số viết nhỏ phía trên (chỉ số trên)', en: 'superscript digits' };
    case 'subscript':
      return { vi: 'chữ số viết nhỏ phía dưới (chỉ số dưới)', en: 'subscript digits' };
    case 'struck':
      return { vi: 'chữ số bị gạch ngang', en: 'digits that are struck out' };
    case 'hidden':
      return {
        vi: 'chữ số bị ẩn (do định dạng hoặc màu chữ)',
        en: 'digits hidden by their format or colour',
      };
    case 'added':
      return { vi: 'chữ số do định dạng của ô thêm vào', en: 'digits added by its number format' };
    case 'circled':
      return { vi: 'ký hiệu số như ①, ½', en: 'signs such as ① or ½' };
    default:
      return {
        vi: `ký tự ẩn đảo thứ tự chữ số (${how})`,
        en: `an invisible mark that reorders digits (${how})`,
      };
  }
}

export const countNotKnown = define.error<CellFacts>('count-not-known', {
  title: { vi: 'Chưa có số liệu', en: 'A count that is not known' },
  vi: ({ column, content }) => ({
    message: `“${column}” ghi “${content}”, nghĩa là chưa có số liệu.`,
    help: 'Ghi số đếm; không có hồ sơ nào thì ghi 0 hoặc dấu gạch (-).',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” says “${content}”, which means that the figure is not known.`,
    help: 'Write the count; where there is none, write 0 or a dash (-).',
  }),
  example: { column: 'Tiếp nhận / Kỳ trước', content: '…' },
});
