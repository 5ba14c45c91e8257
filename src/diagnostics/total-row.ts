// Definition: a row that totals a table says something else than the rows make.
import type { Text } from '#language/language';
import { wholeNumber } from '#language/numbers';
import { define } from './diagnostic.ts';

/** Which rows a total was compared with. */
export type TotalledRows = 'above' | 'below' | 'table' | { readonly group: string };

export const totalRowDiffers = define<{
  readonly name: string;
  readonly column: string;
  readonly stated: number;
  readonly sum: number;
  /** How many rows make the sum. */
  readonly rows: number;
  readonly which: TotalledRows;
}>({
  code: 'total-row-differs',
  severity: 'warning',
  title: { vi: 'Dòng tổng cộng không khớp các dòng', en: 'A total row unlike its rows' },
  vi: ({ name, column, stated, sum, rows, which }) => ({
    message: `Dòng “${name}” ghi “${column}” là ${wholeNumber(stated)}, nhưng cộng ${rows} dòng ${whichRows(which).vi} được ${wholeNumber(sum)}: lệch ${wholeNumber(Math.abs(stated - sum))}.`,
    help: 'Xem có dòng nào bị sót hoặc ghi nhầm không, rồi sửa dòng tổng; điểm chỉ tính từ các dòng đơn vị.',
  }),
  en: ({ name, column, stated, sum, rows, which }) => ({
    message: `Row “${name}” says ${wholeNumber(stated, 'en')} for “${column}”, but the ${rows === 1 ? 'row' : `${rows} rows`} ${whichRows(which).en} ${rows === 1 ? 'makes' : 'make'} ${wholeNumber(sum, 'en')}: a difference of ${wholeNumber(Math.abs(stated - sum), 'en')}.`,
    help: 'See whether a row is left out or miscounted, then mend the total; points come from the rows of the units only.',
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
