/** Over the table of the criteria form, in Word and Excel alike. */
export const criteriaTitles: readonly string[] = [
  'STT',
  'Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Số lượng hồ sơ',
  'Điểm tự đánh giá',
  'Ghi chú',
];
