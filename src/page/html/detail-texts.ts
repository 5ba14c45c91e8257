// What the page says where a person looks closer: how a figure came about, and what changed since the last period.
import type { Text } from '#language/language';

export const detailTexts = {
  backTo: { vi: 'Về', en: 'Back to' },
  explainHint: {
    vi: 'Bấm vào tên hoặc một con số để xem cách tính.',
    en: 'Choose a name or a figure to see how it came about.',
  },
  explainLead: {
    vi: 'Từng con số từ đâu ra: số đếm trong sổ tính, phép tính, cách làm tròn, điều khoản.',
    en: 'Where each figure comes from: the counts of the workbook, the calculation, the rounding, the clause.',
  },
  notExplained: { vi: 'Chưa có gì để giải thích.', en: 'There is nothing to explain yet.' },

  previous: { vi: 'So với kỳ trước', en: 'Beside the last period' },
  previousLead: {
    vi: 'Chọn sổ tính kỳ trước: trang nêu chỗ chỉ khi đặt cạnh nhau mới thấy (số chuyển qua không khớp, hai cột đổi chỗ) và điểm tăng, giảm của từng đơn vị.',
    en: 'Choose the last period’s workbook: the page names slips that show only beside it (carried over, swapped columns) and how each unit’s points changed.',
  },
  previousFile: { vi: 'Sổ tính kỳ trước', en: 'The last period’s workbook' },
  previousRun: { vi: 'So với kỳ trước', en: 'Compare' },
  compareWith: { vi: 'So với', en: 'Compare with' },
  comparedWith: { vi: 'Đang so với', en: 'Compared with' },
  nothingBeside: {
    vi: 'Không thấy gì lạ khi đặt cạnh kỳ trước.',
    en: 'Nothing unusual beside the last period.',
  },
  change: { vi: 'Thay đổi', en: 'Change' },
  receivedChange: { vi: 'Tiếp nhận, tăng giảm', en: 'Received, change' },
  new: { vi: 'mới', en: 'new' },
  returned: { vi: 'có lại', en: 'back again' },
  vanished: { vi: 'không còn', en: 'gone' },
} as const satisfies Record<string, Text>;
