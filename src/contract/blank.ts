// What a blank cell stands for, column by column.

/** In the clerk's words; each completes "Để trống: …". */
export const blankWords = {
  fault: 'không được, phải ghi',
  zero: 'tính là 0',
  /** 0 as well; that nobody stated it is remembered, and reported where points depend on it. */
  'unstated-zero': 'tính là 0',
  numbered: 'tự đánh số',
  /** A group's key is its name. */
  'as-key': 'lấy mã khối làm tên',
  unchecked: 'không đối chiếu',
  'left-out': 'bỏ qua',
  generated: 'chương trình tự viết từ số liệu',
  'received-less-resolved':
    'nếu cả Trong hạn và Quá hạn đều trống thì lấy số tiếp nhận trừ số đã giải quyết, coi là trong hạn',
  /** The counts of criterion 1. */
  'handling-time': 'lấy theo tiêu chí 1',
  /** The rule set's stand-in, with a notice. */
  'stand-in': 'lấy theo quy ước của bộ quy tắc (một hồ sơ quá hạn tính là một lần liên hệ) và có thông báo',
  /** Early, on time and 0 of the unit's own counts. */
  'resolved-counts': 'lấy số trước hạn, đúng hạn đã giải quyết; có phản ánh tính là 0',
  /** A fault where the unit resolved any dossier. */
  'not-assessed': 'không được nếu đơn vị có hồ sơ đã giải quyết, vì không chấm được tiêu chí này',
  /** Criterion 9 of the group's units is taken from it. */
  'share-of-units':
    'không được nếu có đơn vị của khối không ghi Tỷ lệ TTHC mức 3, 4, vì không chấm được tiêu chí 9',
  /** What the group's own row, or the sum over its units, gives. */
  'from-group': 'lấy theo số TTHC của khối',
  'from-units': 'lấy từ số liệu của các đơn vị trong khối',
  /** Received online, or all received. */
  'from-received': 'lấy theo số tiếp nhận',
  unaudited: 'không đối chiếu',
  /** A part of the index that is taken from it is not measured. */
  'not-measured': 'mục lấy số này không được đo, không phải là 0',
  /** Both blank: as sheet Đơn vị has the unit. */
  'progress-from-units':
    'nếu cả hai cột Tiến độ đều trống thì lấy theo trang Đơn vị và có thông báo; không có ở đó thì không được đo',
} as const;

export type Blank = keyof typeof blankWords;

/** Nothing stated counts as none of it. */
export function isZero(blank: Blank): boolean {
  return blank === 'zero' || blank === 'unstated-zero';
}
