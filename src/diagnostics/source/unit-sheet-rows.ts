// Definitions: rows of a unit’s sheet that came back in another order, or that cannot be taken by themselves.
import { define } from '#diagnostics/define';

export const sheetRowsMoved = define.warning<{ label: string; above: string }>('unit-sheet-rows-moved', {
  title: { vi: 'Các dòng của phiếu bị đổi chỗ', en: 'Rows of the sheet were moved' },
  vi: ({ label, above }) => ({
    message: `Các dòng của phiếu không còn theo thứ tự đã phát: “${label}” nằm dưới “${above}”. Số được đọc theo tên mục, nhưng cột Kiểm tra có thể báo sai.`,
    help: 'Đối chiếu số của đơn vị với tên mục bên cạnh, nhất là nếu chỉ cột Mục bị sắp lại; nhắc đơn vị chỉ ghi vào cột Giá trị.',
  }),
  en: ({ label, above }) => ({
    message: `The rows no longer stand in the order handed out: “${label}” is below “${above}”. Figures are read by their labels, but column Kiểm tra may be wrong.`,
    help: 'Compare the figures with the labels beside them, above all if column Mục alone was sorted; ask the unit to write into column Giá trị only.',
  }),
  example: { label: 'Đã giải quyết / Trước hạn', above: 'Đã giải quyết / Quá hạn' },
});

export const sheetOfficerNameless = define.warning<{ position: string }>('unit-sheet-officer-nameless', {
  title: { vi: 'Cán bộ chưa ghi họ và tên', en: 'An officer without a name' },
  vi: ({ position }) => ({
    message: `Vị trí công tác “${position}” không kèm họ và tên, nên không ghi vào trang Cán bộ.`,
    help: 'Hỏi đơn vị tên của cán bộ này, ghi vào phiếu hoặc vào trang Cán bộ.',
  }),
  en: ({ position }) => ({
    message: `Position “${position}” has no name beside it, so nothing goes to sheet Cán bộ.`,
    help: 'Ask the unit who it is; write the name on its sheet or on sheet Cán bộ.',
  }),
  example: { position: 'Bộ phận Một cửa' },
});
