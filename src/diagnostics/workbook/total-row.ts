// Definitions: a row that totals a table says something else than the rows make, or totals what does not add up.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';

/** Which rows a total was compared with. */
export type TotalledRows = 'above' | 'below' | 'table' | { readonly group: string };

export const totalRowDiffers = define.warning<{
  name: string;
  column: string;
  stated: number;
  sum: number;
  /** How many rows make the sum. */
  rows: number;
  which: TotalledRows;
}>('total-row-differs', {
  title: { vi: 'Dòng tổng cộng không khớp các dòng', en: 'A total row unlike its rows' },
  vi: ({ name, column, stated, sum, rows, which }, n) => ({
    message: `Dòng “${name}” ghi “${column}” là ${n(stated)}, nhưng cộng ${rows} dòng ${whichRows(which).vi} được ${n(sum)}: lệch ${n(Math.abs(stated - sum))}.`,
    help: 'Xem có dòng nào bị sót hoặc ghi nhầm không, rồi sửa dòng tổng; điểm chỉ tính từ các dòng đơn vị.',
  }),
  en: ({ name, column, stated, sum, rows, which }, n) => ({
    message: `Row “${name}” says ${n(stated)} for “${column}”, but the ${rows === 1 ? 'row' : `${rows} rows`} ${whichRows(which).en} ${rows === 1 ? 'makes' : 'make'} ${n(sum)}: a difference of ${n(Math.abs(stated - sum))}.`,
    help: 'See whether a row is left out or miscounted, then fix the total; points come from the rows of the units only.',
  }),
  example: {
    name: 'Tổng cộng',
    column: 'Đã giải quyết / Trước hạn',
    stated: 1234,
    sum: 1243,
    rows: 12,
    which: 'above',
  },
});

export const publishedTotalPassedOver = define.info<{ name: string }>('published-total-passed-over', {
  title: { vi: 'Dòng tổng ở trang Công bố', en: 'A total row among published figures' },
  vi: ({ name }) => ({
    message: `Dòng “${name}” là dòng tổng nên không được đối chiếu.`,
    help: 'Trang Công bố chỉ đối chiếu điểm của từng đơn vị; điểm của cả khối: xem bằng lệnh compute rồi so với dòng này.',
  }),
  en: ({ name }) => ({
    message: `Row “${name}” is a total, and was not compared.`,
    help: 'Of sheet Công bố only the points of each unit are compared; see those of the whole group by compute, and compare them with this row.',
  }),
  example: { name: 'Tổng cộng' },
});

function whichRows(which: TotalledRows): Text {
  if (typeof which === 'object') return { vi: `của khối ${which.group}`, en: `of group ${which.group}` };
  return {
    above: inWords('ở trên', 'above'),
    below: inWords('ở dưới', 'below it'),
    table: inWords('của bảng', 'of the table'),
  }[which];
}

function inWords(vi: string, en: string): Text {
  return { vi, en };
}
