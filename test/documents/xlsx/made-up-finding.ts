// A finding whose unit and message begin as a formula would.
import type { Diagnostic } from '#diagnostics/diagnostic';

export const formulaLikeFinding: Diagnostic = {
  code: 'count-not-whole',
  severity: 'error',
  message: { vi: '=1+1 là sai', en: '=1+1 is wrong' },
  help: { vi: 'Sửa lại ô F17.', en: 'Mend cell F17.' },
  place: { sheet: 'Đơn vị', cell: 'F17' },
  unit: '=Phòng Y tế',
};
