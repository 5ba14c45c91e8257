// The columns that a score depends on, copied from the contract of the workbook by hand, not from the program.

/** Member → heading; `|` parts names of the same thing. */
export type Columns = Readonly<Record<string, string>>;

const resolved: Columns = {
  early: 'Đã giải quyết/Trước hạn',
  onTime: 'Đã giải quyết/Đúng hạn',
  late: 'Đã giải quyết/Quá hạn',
};

const levels: Columns = {
  'bodiesHandlingTime.2': 'Tiêu chí 2/Trước hạn',
  'bodiesHandlingTime.1': 'Tiêu chí 2/Đúng hạn',
  'bodiesHandlingTime.0': 'Tiêu chí 2/Quá hạn',
  'contacts.2': 'Tiêu chí 3/Không liên hệ',
  'contacts.1': 'Tiêu chí 3/Một lần',
  'contacts.0': 'Tiêu chí 3/Hơn một lần',
  'bodiesContacted.2': 'Tiêu chí 4/Không liên hệ',
  'bodiesContacted.1': 'Tiêu chí 4/Một cơ quan',
  'bodiesContacted.0': 'Tiêu chí 4/Hơn một cơ quan',
  'attitude.2': 'Tiêu chí 5/Trước hạn',
  'attitude.1': 'Tiêu chí 5/Đúng hạn',
  'attitude.0': 'Tiêu chí 5/Có phản ánh',
};

export const infoColumns: Columns = { key: 'Mục', value: 'Giá trị' };

export const groupColumns: Columns = {
  key: 'Mã khối|Khối',
  procedures: 'Số TTHC',
  level3: 'TTHC mức độ 3',
  level4: 'TTHC mức độ 4',
  online: 'DVCTT/Trực tuyến',
  inPerson: 'DVCTT/Trực tiếp',
  carriedOver: 'DVCTT/Kỳ trước',
  feedback: 'PAKN/Tổng số',
  feedbackInTime: 'PAKN/Đúng hạn',
  feedbackDragging: 'PAKN/Kéo dài',
  oneStopRate: 'Tiêu chí 6/Tỷ lệ qua một cửa',
  publication: 'Tiêu chí 7/Hình thức công khai',
  // Only told apart from the columns above, which have the same last words.
  statedOnline: 'Số liệu khối/Trực tuyến',
  statedInPerson: 'Số liệu khối/Trực tiếp',
  statedCarriedOver: 'Số liệu khối/Kỳ trước',
  dossiersOnTime: 'DVCTT/Đúng hạn',
  statedOnTime: 'Số liệu khối/Đúng hạn',
};

export const unitColumns: Columns = {
  group: 'Khối|Mã khối',
  name: 'Đơn vị|Tên đơn vị',
  online: 'Tiếp nhận/Trực tuyến',
  inPerson: 'Tiếp nhận/Trực tiếp',
  carriedOver: 'Tiếp nhận/Kỳ trước',
  ...resolved,
  inTime: 'Đang giải quyết/Trong hạn|Đang giải quyết/Đúng hạn',
  overdue: 'Đang giải quyết/Quá hạn',
  ...levels,
  oneStopRate: 'Tiêu chí 6/Tỷ lệ qua một cửa',
  publication: 'Tiêu chí 7/Hình thức công khai',
  feedback: 'Tiêu chí 8/Tổng PAKN',
  feedbackInTime: 'Tiêu chí 8/Đúng hạn',
  feedbackDragging: 'Tiêu chí 8/Kéo dài',
  procedureShare: 'Tiêu chí 9/Tỷ lệ TTHC mức 3, 4',
  onlineCount: 'Tiêu chí 9/Hồ sơ trực tuyến',
  onlineOf: 'Tiêu chí 9/Tổng hồ sơ',
  onlineLate: 'Tiêu chí 9/Trực tuyến quá hạn',
};

export const officerColumns: Columns = {
  group: 'Khối|Mã khối',
  name: 'Họ và tên',
  units: 'Đơn vị phụ trách',
  ...resolved,
  ...levels,
  rating: 'Xếp loại',
};
