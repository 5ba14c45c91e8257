// A finding whose unit begins as a formula would, and whose message has one.
import { countNotWhole } from '#diagnostics/workbook/cell';

export const formulaLikeFinding = countNotWhole(
  { column: '=1+1', content: '=1+1', intended: null },
  { place: { sheet: 'Đơn vị', cell: 'F17' }, unit: '=Phòng Y tế' },
);
