// The headings of the lists that tests make.
export const listHeadings = [
  'Đơn vị',
  'Mã hồ sơ',
  'Trạng thái',
  'Hình thức nộp',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc',
] as const;
