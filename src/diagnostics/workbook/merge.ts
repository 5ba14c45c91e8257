// Definitions: one cell merged over several rows or columns of data.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const valueMerged = define.error<{
  /** "L3:L5" */
  area: string;
  columns: readonly string[];
  content: string;
  /** Names of the rows, or their numbers. */
  rows: readonly string[];
}>('value-merged', {
  title: { vi: 'Ô trộn phủ nhiều dòng hoặc nhiều cột', en: 'A merged cell over several rows or columns' },
  vi: ({ area, columns, content, rows }) => ({
    message: `Ô trộn ${area} (“${content}”) phủ ${rows.length} dòng (${listed(rows)}), ${columns.length} cột (${listed(columns)}): không rõ số liệu là của ô nào.`,
    help: 'Bỏ trộn ô (Merge & Center), rồi ghi số liệu riêng cho từng dòng, từng cột.',
  }),
  en: ({ area, columns, content, rows }) => ({
    message: `Merged cell ${area} (“${content}”) covers ${counted(rows.length, 'row')} (${listed(rows)}) and ${counted(columns.length, 'column')} (${listed(columns)}): whose figure it is cannot be known.`,
    help: 'Unmerge the cell (Merge & Center), and write each row and column its own figure.',
  }),
  example: {
    area: 'L3:L4',
    columns: ['Tiêu chí 6 / Tỷ lệ qua một cửa'],
    content: '100',
    rows: ['Phòng Tư pháp', 'Phòng Y tế'],
  },
});
