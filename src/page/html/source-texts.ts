// What the page says of counts that nobody typed: dossier lists, and the sheets of units.
import type { Text } from '#language/language';

export const sourceTexts = {
  countTitle: { vi: 'Đếm từ danh sách hồ sơ', en: 'Count a dossier list' },
  countCardTitle: { vi: 'Có danh sách hồ sơ?', en: 'You have a dossier list?' },
  countCardLead: {
    vi: 'Danh sách xuất từ hệ thống một cửa (Excel, CSV): chương trình đếm cho từng đơn vị và ghi vào sổ tính, không ai phải gõ số.',
    en: 'Exported from the one-stop system (Excel, CSV): it is counted for each unit and put into a workbook; nobody types a count.',
  },
  countLead: {
    vi: 'Danh sách xuất từ hệ thống một cửa được đếm cho từng đơn vị, dòng nào sai được chỉ ra, và số đếm được ghi vào sổ tính.',
    en: 'A list exported from the one-stop system is counted for each unit, each faulty row is named, and the counts go into a workbook.',
  },
  countPrivacy: {
    vi: 'Tên, địa chỉ, điện thoại, số định danh của người dân không được đọc. Danh sách ở lại máy này; bản chép tạm bị xóa ngay khi đếm xong.',
    en: 'Names, addresses, telephone and identity numbers are not read. The list stays on this machine; the copy made for counting is removed at once.',
  },
  lists: { vi: 'Danh sách hồ sơ', en: 'Dossier lists' },
  listsNote: {
    vi: 'Excel, CSV, HTML hoặc Parquet. Chọn được nhiều tệp cùng lúc, hoặc thả vào trang này.',
    en: 'Excel, CSV, HTML or Parquet. Choose several at once, or drop them on this page.',
  },
  isList: { vi: 'danh sách hồ sơ', en: 'dossier list' },
  givenLists: { vi: 'Danh sách đã đưa vào', en: 'Lists already given' },
  givenListsLead: {
    vi: 'Tệp vừa đưa vào là danh sách hồ sơ, không phải sổ tính: xem lại kỳ rồi bấm Đếm hồ sơ.',
    en: 'The file is a dossier list, and no workbook: look at the period, then choose Count.',
  },
  moreLists: { vi: 'Danh sách khác (không bắt buộc)', en: 'More lists (optional)' },
  noLists: { vi: 'Chưa chọn danh sách hồ sơ nào.', en: 'No dossier list was chosen.' },
  policy: { vi: 'Cách đếm', en: 'Policy' },
  policyNote: {
    vi: 'Khi nào một hồ sơ là trước hạn, đúng hạn, quá hạn.',
    en: 'What is early, on time, late.',
  },
  into: { vi: 'Ghi số vào', en: 'Put the counts into' },
  intoNew: { vi: 'Sổ tính mới', en: 'A new workbook' },
  copyOfWorkbook: { vi: 'Bản sao của', en: 'A copy of' },
  authority: { vi: 'Cơ quan (không bắt buộc)', en: 'Authority (optional)' },
  authorityNote: {
    vi: 'Như “UBND huyện A”. Điền sau trong sổ tính cũng được.',
    en: 'Such as “UBND huyện A”.',
  },
  moreOptions: { vi: 'Ngày khác, chữ riêng, phụ lục', en: 'Other dates, own words, annex' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  datesNote: {
    vi: 'Như 15/6/2026. Để trống: theo lịch của kỳ.',
    en: 'Such as 15/6/2026. Blank: the calendar’s.',
  },
  words: { vi: 'Tệp nghĩa của các chữ', en: 'A file of what words mean' },
  wordsNote: {
    vi: 'Tệp “…-nghia-cua-chu.csv” của lần đếm trước: không phải chọn lại.',
    en: 'The “…-nghia-cua-chu.csv” of an earlier count: nothing need be chosen again.',
  },
  late: {
    vi: 'Ghi kèm phụ lục nội bộ: từng hồ sơ quá hạn, có mã hồ sơ và người giải quyết',
    en: 'Write the internal annex, too: each late dossier with its code and officer',
  },
  count: { vi: 'Đếm hồ sơ', en: 'Count' },
  countAgain: { vi: 'Đếm lại với nghĩa đã chọn', en: 'Count again with these meanings' },
  countBusy: { vi: 'Đang chép và đếm danh sách…', en: 'Copying and counting the list…' },
  stop: { vi: 'Dừng đếm', en: 'Stop counting' },
  stopped: {
    vi: 'Đã dừng đếm. Chưa ghi gì; các danh sách vẫn được chọn, bấm Đếm hồ sơ để đếm lại.',
    en: 'The count was stopped. Nothing was written; the lists are still chosen: choose Count to begin again.',
  },
  notCounted: { vi: 'Chưa đếm được', en: 'Not counted' },
  askedTitle: { vi: 'Các chữ này nghĩa là gì?', en: 'What do these words mean?' },
  askedLead: {
    vi: 'Chương trình không đoán. Chọn nghĩa của từng chữ rồi đếm lại; danh sách không phải chọn lại.',
    en: 'Nothing is guessed. Choose what each word means and count again; the list need not be chosen again.',
  },
  askedRows: { vi: 'dòng', en: 'rows' },
  chooseMeaning: { vi: 'Chọn nghĩa…', en: 'Choose…' },
  status: { vi: 'Trạng thái', en: 'State' },
  channel: { vi: 'Hình thức nộp', en: 'Channel' },
  unit: { vi: 'Đơn vị trong sổ tính', en: 'Unit of the workbook' },

  counted: { vi: 'Số đếm từ danh sách hồ sơ', en: 'Counted from the dossier list' },
  countedInto: {
    vi: 'Đã ghi vào sổ tính này. Dòng sai thì sửa trong hệ thống một cửa, xuất lại và đếm lại.',
    en: 'They stand in this workbook. A faulty row is fixed in the one-stop system, exported and counted again.',
  },
  countIntoCopy: {
    vi: 'Đếm lại vào bản sao của sổ này…',
    en: 'Count again into a copy of this…',
  },
  rowsWithFaults: { vi: 'Các dòng cần xem trong danh sách', en: 'Rows of the list to look at' },
  cellsChanged: { vi: 'Số ô đã đổi so với sổ tính ban đầu', en: 'Cells that differ from the workbook' },
  beside: { vi: 'Ghi kèm bên cạnh', en: 'Written beside it' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  pending: { vi: 'Đang giải quyết', en: 'Pending' },
  ofThem: { vi: 'Trong đó', en: 'Of them' },
  all: { vi: 'Cộng', en: 'All' },

  unitSheets: { vi: 'Phiếu các đơn vị tự điền', en: 'Sheets that units fill in themselves' },
  distribute: { vi: 'Làm phiếu gửi đi', en: 'Make the sheets' },
  distributeLead: {
    vi: 'Mỗi đơn vị một tệp Excel nhỏ: những gì đã biết được điền sẵn, số không khớp thì phiếu báo ngay khi gõ.',
    en: 'One small Excel file for each unit: what is known is filled in, and it says while typing what does not add up.',
  },
  previous: { vi: 'Sổ tính kỳ trước (không bắt buộc)', en: 'Last period’s workbook (optional)' },
  previousNote: {
    vi: 'Để điền sẵn số kỳ trước chuyển qua.',
    en: 'To fill in what is carried over.',
  },
  makeSheets: { vi: 'Làm phiếu', en: 'Make the sheets' },
  sheetsBusy: { vi: 'Đang làm phiếu…', en: 'Making the sheets…' },
  sheetsMade: {
    vi: 'Gửi mỗi đơn vị phiếu của mình; phiếu gửi về thì gộp ở dưới.',
    en: 'Send each unit its own.',
  },
  collect: { vi: 'Gộp phiếu gửi về', en: 'Put what came back into the workbook' },
  collectLead: {
    vi: 'Phiếu đã điền, sổ tính của một đơn vị, hoặc Biểu mẫu số 03 (Word, Excel). Số được ghi vào bản sao; gộp thêm lúc nào cũng được.',
    en: 'Filled sheets, workbooks of one unit, or Form 03 (Word, Excel). Figures go into a copy; more can be added at any time.',
  },
  sheets: { vi: 'Các tệp gửi về', en: 'What came back' },
  sheetsNote: {
    vi: 'Chọn được nhiều tệp, hoặc thả tệp, thư mục vào khung này.',
    en: 'Choose several, or drop files or a folder here.',
  },
  sheetsFolder: { vi: 'Hoặc cả thư mục', en: 'Or a whole folder' },
  sheetsFolderNote: {
    vi: 'Mọi phiếu trong thư mục, kể cả thư mục con.',
    en: 'All sheets within it and its own folders.',
  },
  noSheets: { vi: 'Chưa chọn tệp nào gửi về.', en: 'Nothing that came back was chosen.' },
  makeCollection: { vi: 'Gộp vào bản sao', en: 'Put into a copy' },
  collectBusy: { vi: 'Đang đọc các phiếu…', en: 'Reading the sheets…' },
  notCollected: {
    vi: 'Có tệp mâu thuẫn nên chưa ghi gì vào sổ tính.',
    en: 'As files contradict each other, nothing was written.',
  },
  collectedTitle: { vi: 'Phiếu các đơn vị gửi về', en: 'What the units sent back' },
  file: { vi: 'Tệp', en: 'File' },
  result: { vi: 'Kết quả', en: 'Result' },
  wholeFile: { vi: 'Cả tệp', en: 'The whole file' },
  ofFiles: { vi: 'Cần sửa trong phiếu', en: 'To fix in the sheets' },
} as const satisfies Record<string, Text>;

/** Under the groups of `received`, `resolved`, `pending` and `ofThem`, as many as the cells of a count table. */
export const countHeadings: readonly Text[] = [
  { vi: 'Tổng', en: 'Total' },
  { vi: 'Trực tuyến', en: 'Online' },
  { vi: 'Trực tiếp', en: 'In person' },
  { vi: 'Kỳ trước', en: 'Carried over' },
  { vi: 'Tổng', en: 'Total' },
  { vi: 'Trước hạn', en: 'Early' },
  { vi: 'Đúng hạn', en: 'On time' },
  { vi: 'Quá hạn', en: 'Late' },
  { vi: 'Tổng', en: 'Total' },
  { vi: 'Trong hạn', en: 'In time' },
  { vi: 'Quá hạn', en: 'Overdue' },
  { vi: 'Rút hồ sơ', en: 'Withdrawn' },
  { vi: 'Trực tuyến quá hạn', en: 'Online, late' },
];
