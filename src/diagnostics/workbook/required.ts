// Definitions: what a row needs to be scored and does not give.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const criterionNotGiven = define.error<{ column: string; resolved: number }>('criterion-not-given', {
  title: { vi: 'Thiếu số liệu của một tiêu chí', en: 'A criterion is not given' },
  vi: ({ column, resolved }, n) => ({
    message: `“${column}” để trống trong khi đơn vị đã giải quyết ${n(resolved)} hồ sơ, nên không chấm được tiêu chí này.`,
    help: `Điền “${column}” của đơn vị này.`,
  }),
  en: ({ column, resolved }) => ({
    message: `“${column}” is blank although the unit resolved ${counted(resolved, 'dossier')}, so the criterion cannot be assessed.`,
    help: `Fill in “${column}” of this unit.`,
  }),
  example: { column: 'Tiêu chí 6 / Tỷ lệ qua một cửa', resolved: 270 },
});

export const procedureShareNotGiven = define.error<{
  column: string;
  group: string;
  units: readonly string[];
}>('procedure-share-not-given', {
  title: { vi: 'Thiếu tỷ lệ TTHC mức độ 3, 4', en: 'The share of level 3/4 procedures is not given' },
  vi: ({ column, group, units }) => ({
    message: `Không có tỷ lệ TTHC mức độ 3, 4 để chấm tiêu chí 9 cho ${units.length} đơn vị của khối ${group}: ${listed(units)}.`,
    help: `Ghi Số TTHC, TTHC mức độ 3, TTHC mức độ 4 của khối ở trang Khối; hoặc điền “${column}” của từng đơn vị.`,
  }),
  en: ({ column, group, units }) => ({
    message: `There is no share of level 3/4 procedures to assess criterion 9 for ${counted(units.length, 'unit')} of group ${group}: ${listed(units)}.`,
    help: `Give Số TTHC, TTHC mức độ 3 and TTHC mức độ 4 of the group on sheet Khối; or fill in “${column}” of each unit.`,
  }),
  example: {
    column: 'Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4',
    group: 'XP',
    units: ['Phường Him Lam', 'Phường Thanh Bình'],
  },
});

export const officerBasisMissing = define.error<{ name: string }>('officer-basis-missing', {
  title: { vi: 'Cán bộ chưa có số liệu để chấm', en: 'An officer without counts' },
  vi: ({ name }) => ({
    message: `“${name}” chưa ghi đơn vị phụ trách và cũng không có số liệu riêng.`,
    help: 'Ghi tên đơn vị vào cột Đơn vị phụ trách (nhiều đơn vị cách nhau bằng dấu chấm phẩy), hoặc điền các cột Đã giải quyết.',
  }),
  en: ({ name }) => ({
    message: `“${name}” has neither units in charge nor counts of their own.`,
    help: 'Write the units into column Đơn vị phụ trách (separated by semicolons), or fill in the columns Đã giải quyết.',
  }),
  example: { name: 'Nguyễn Thị A' },
});

export const officerBasisDoubled = define.error<{ name: string }>('officer-basis-doubled', {
  title: { vi: 'Cán bộ có hai nguồn số liệu', en: 'An officer with two sources of counts' },
  vi: ({ name }) => ({
    message: `“${name}” vừa ghi đơn vị phụ trách vừa có số liệu riêng, không biết chấm theo nguồn nào.`,
    help: 'Giữ một trong hai: xóa Đơn vị phụ trách, hoặc xóa các số liệu riêng của dòng này.',
  }),
  en: ({ name }) => ({
    message: `“${name}” has both units in charge and counts of their own; which to score by is unknown.`,
    help: 'Keep one of them: clear Đơn vị phụ trách, or clear the counts of this row.',
  }),
  example: { name: 'Nguyễn Thị A' },
});
