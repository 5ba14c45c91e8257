// What the page says beside the form that makes a new workbook.
import type { Text } from '#language/language';

export const newWorkbookTexts = {
  lastFile: { vi: 'Kỳ trước (không bắt buộc)', en: 'Last period (optional)' },
  lastNote: {
    vi: 'Sổ tính, hoặc báo cáo đã ký (Word, Excel).',
    en: 'A workbook, or the signed report (Word, Excel).',
  },
  unitNames: { vi: 'Tên các đơn vị (không bắt buộc)', en: 'Names of the units (optional)' },
  unitNamesNote: {
    vi: 'Mỗi dòng một đơn vị, dán từ Excel hay Word cũng được. Mã khối và dấu hai chấm đứng trước đơn vị đầu tiên của khối: “TP: Phòng Tư pháp”.',
    en: 'One unit a line, pasted from Excel or Word if you like. The key of a group and a colon before its first unit: “TP: Phòng Tư pháp”.',
  },
  lastOrUnits: {
    vi: 'Tệp của kỳ trước đã có tên các đơn vị: bỏ chọn tệp ấy, hoặc xóa các tên đã ghi.',
    en: 'The last period’s file has its own units: unchoose it, or clear the names.',
  },
  fileName: { vi: 'Tên tệp', en: 'File name' },
  makeNew: { vi: 'Tạo sổ tính', en: 'Make the workbook' },
} satisfies Record<string, Text>;
