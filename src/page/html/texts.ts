// What the page says beside findings and tables, in both languages.
import type { Text } from '#language/language';

export const texts = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to content' },
  pages: { vi: 'Trang', en: 'Pages' },
  otherWorkbook: { vi: 'Sổ tính khác', en: 'Other workbook' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  needsScript: {
    vi: 'Trang này cần JavaScript: bật lên rồi tải lại trang.',
    en: 'This page needs JavaScript: switch it on and load the page again.',
  },
  programEnded: {
    vi: 'Chương trình đã đóng. Mở lại tthc-score để làm tiếp; những gì đã ghi vẫn còn nguyên.',
    en: 'The program has ended. Start tthc-score again to go on; everything written is still there.',
  },
  failed: {
    vi: 'Chương trình chưa làm được việc này. Tải lại trang rồi thử lại; vẫn vậy thì báo người phụ trách.',
    en: 'The program could not do this. Load the page again and try once more; if it stays so, report it.',
  },
  noOpener: {
    vi: 'Máy này không có chương trình nào để mở tệp. Mở tệp trong thư mục của sổ tính.',
    en: 'This machine has no program to open the file with. Open it from the workbook’s folder.',
  },
  staysHere: {
    vi: 'Trang này chạy ngay trên máy của bạn: không có gì được gửi đi đâu. Đóng trang là chương trình kết thúc.',
    en: 'This page runs on your own machine: nothing is sent anywhere. The program ends when the page is closed.',
  },
  dropHere: { vi: 'Thả tệp vào đây', en: 'Drop the file here' },

  startTitle: {
    vi: 'Chấm điểm giải quyết thủ tục hành chính',
    en: 'Scoring the handling of administrative procedures',
  },
  startLead: {
    vi: 'Đưa sổ tính đếm hồ sơ vào đây: trang này chỉ ra ô nào cần sửa, chấm điểm và lập báo cáo Word, Excel để ký.',
    en: 'Give it the workbook of dossier counts: this page names each cell to fix, scores, and makes the report in Word and Excel.',
  },
  dropTitle: { vi: 'Thả sổ tính hoặc danh sách hồ sơ vào đây', en: 'Drop a workbook or a dossier list here' },
  choose: { vi: 'Chọn sổ tính…', en: 'Choose a workbook…' },
  chooseFile: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  chooseFolder: { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  nothingInFolder: {
    vi: 'Thư mục này không có tệp nào đọc được.',
    en: 'There is no file in this folder that could be read.',
  },
  dropNote: {
    vi: 'Tệp .xlsx. Thả báo cáo đã công bố (Word hoặc Excel) thì báo cáo được đối chiếu; danh sách hồ sơ (Excel, CSV) thì được đếm.',
    en: 'An .xlsx file. A published report (Word or Excel) is audited, a dossier list (Excel, CSV) counted.',
  },
  openNow: { vi: 'Đang mở', en: 'Open now' },
  newTitle: { vi: 'Chưa có sổ tính? Tạo sổ mới', en: 'No workbook yet? Make one' },
  newLead: {
    vi: 'Sổ trống có sẵn các trang, ô chọn và ghi chú cách ghi. Chọn thêm sổ tính hoặc báo cáo của kỳ trước thì tên đơn vị, lời văn và số đang giải quyết được chuyển sang.',
    en: 'It comes with its sheets, drop-downs and a note on each heading. With the last period’s workbook or report, units, texts and pending dossiers are carried over.',
  },
  period: { vi: 'Kỳ đánh giá', en: 'Period' },
  periodNote: {
    vi: 'Như “Quý II/2022”, “Tháng 6/2022”, “Năm 2022”.',
    en: 'Such as “Quý II/2022”, “Tháng 6/2022”, “Năm 2022”.',
  },
  savedIn: { vi: 'Ghi vào', en: 'Saved in' },

  inFolder: { vi: 'trong', en: 'in' },
  copyOf: { vi: 'bản sao để đọc, tệp của bạn không bị sửa', en: 'a copy to read; your file is not changed' },
  following: {
    vi: 'Đang theo dõi: lưu trong Excel là trang này đọc lại ngay.',
    en: 'Followed: save it in Excel, and this page reads it again at once.',
  },
  notFollowing: {
    vi: 'Trình duyệt này không theo dõi được tệp: sửa và lưu trong Excel rồi thả lại tệp vào trang.',
    en: 'This browser cannot follow the file: fix and save it in Excel, then drop it here again.',
  },
  readAt: { vi: 'Đọc lúc', en: 'Read at' },
  reading: { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' },
  documentsBusy: { vi: 'Đang lập văn bản…', en: 'Making the documents…' },
  markedBusy: { vi: 'Đang lập bản đánh dấu…', en: 'Making the marked copy…' },
  auditBusy: { vi: 'Đang đối chiếu…', en: 'Auditing…' },

  cannotRead: { vi: 'Chưa đọc được sổ tính', en: 'The workbook could not be read' },
  /** After how many there are. */
  errorsTitle: { vi: 'phải sửa trước khi lập báo cáo', en: 'to fix before there is a report' },
  errorsLead: {
    vi: 'Chưa ghi gì cả, để không ai ký nhầm. Sửa từng ô dưới đây trong Excel rồi lưu lại.',
    en: 'Nothing is written, so that nobody signs a mistake. Fix each cell below in Excel, and save.',
  },
  errorsLeadCopy: {
    vi: 'Chưa ghi gì cả, để không ai ký nhầm. Bản đánh dấu là chính sổ tính của bạn, mỗi ô sai được tô màu và ghi chú.',
    en: 'Nothing is written, so that nobody signs a mistake. The marked copy is your own workbook with each faulty cell coloured and explained.',
  },
  cleanTitle: { vi: 'Không có lỗi', en: 'No errors' },
  cleanLead: {
    vi: 'Lập được báo cáo ngay. Cảnh báo và lưu ý nên đọc một lượt trước khi trình ký.',
    en: 'The report can be made. Read the warnings and notes before it is signed.',
  },
  cleanOfAll: { vi: 'Lập được báo cáo ngay.', en: 'The report can be made.' },
  emptyTitle: { vi: 'Sổ tính chưa có số liệu', en: 'The workbook has no figures yet' },
  emptyLead: {
    vi: 'Mở bằng Excel, điền các trang theo hướng dẫn trong tệp rồi lưu lại: trang này tự đọc và chỉ ra ô nào còn thiếu.',
    en: 'Open it in Excel, fill in the sheets as their guide says, and save: this page reads it by itself and names what is missing.',
  },
  emptyLeadWithUnits: {
    vi: 'Đã có tên các đơn vị. Đếm từ danh sách hồ sơ, hoặc làm phiếu cho các đơn vị tự điền, hoặc mở bằng Excel, điền rồi lưu lại: trang này tự đọc và chỉ ra ô nào còn thiếu.',
    en: 'It has the units. Count a dossier list, or make sheets for the units, or fill it in with Excel and save: this page reads it by itself and names what is missing.',
  },
  reportTitle: { vi: 'Báo cáo đã công bố', en: 'A published report' },
  reportLead: {
    vi: 'Đây là báo cáo, không phải sổ tính: các con số trong báo cáo được tính lại và đối chiếu dưới đây.',
    en: 'This is a report, not a workbook: its figures are computed again and compared below.',
  },

  openInExcel: { vi: 'Mở sổ tính bằng Excel', en: 'Open the workbook in Excel' },
  readAgain: { vi: 'Đọc lại', en: 'Read again' },
  markedCopy: { vi: 'Bản đánh dấu chỗ sai', en: 'Marked copy' },
  markedForReading: { vi: 'Bản đánh dấu chỗ cần xem', en: 'Marked copy' },
  makeReport: { vi: 'Lập báo cáo Word và Excel', en: 'Make the report in Word and Excel' },

  warningsAndNotes: { vi: 'Cảnh báo và lưu ý', en: 'Warnings and notes' },
  wholeWorkbook: { vi: 'Cả sổ tính', en: 'The whole workbook' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  noFindings: { vi: 'Không phát hiện điều gì bất thường.', en: 'Nothing unusual was found.' },

  scores: { vi: 'Điểm', en: 'Scores' },
  rank: { vi: 'Hạng', en: 'Rank' },
  group: { vi: 'Khối', en: 'Group' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  criterion: { vi: 'TC', en: 'C' },
  officerAverage: { vi: 'CCVC', en: 'Officers' },
  total: { vi: 'Tổng', en: 'Total' },
  classification: { vi: 'Phân loại', en: 'Class' },
  wholeGroup: { vi: 'Cả khối', en: 'Whole group' },
  officers: { vi: 'Công chức, viên chức', en: 'Officers' },
  name: { vi: 'Họ và tên', en: 'Name' },
  position: { vi: 'Vị trí công tác', en: 'Position' },
  points: { vi: 'Điểm', en: 'Points' },
  rating: { vi: 'Xếp loại', en: 'Rating' },

  documents: { vi: 'Văn bản', en: 'Documents' },
  documentsLeadPath: {
    vi: 'Ghi ngay bên cạnh sổ tính; tệp cũ cùng tên được thay.',
    en: 'Written beside the workbook; an older file of the same name is replaced.',
  },
  documentsLeadCopy: {
    vi: 'Lập xong là tải về máy (thư mục Tải xuống).',
    en: 'Downloaded as soon as they are made.',
  },
  docx: { vi: 'Word – báo cáo và mọi biểu mẫu, để ký', en: 'Word – the report and all forms, to be signed' },
  xlsx: { vi: 'Excel – các biểu mẫu', en: 'Excel – the forms' },
  html: { vi: 'Trang web – biểu đồ, xếp hạng', en: 'Web page – charts and ranking' },
  pdf: { vi: 'PDF – để gửi, để in', en: 'PDF – to send, to print' },
  pdfNeedsOffice: { vi: 'Cần cài LibreOffice trên máy này.', en: 'Needs LibreOffice on this machine.' },
  make: { vi: 'Lập', en: 'Make' },
  makeAgain: { vi: 'Lập lại', en: 'Make again' },
  open: { vi: 'Mở', en: 'Open' },
  openFolder: { vi: 'Mở thư mục', en: 'Open the folder' },
  download: { vi: 'Tải về', en: 'Download' },
  madeAt: { vi: 'lập lúc', en: 'made at' },
  isOld: { vi: 'sổ tính đã đổi từ đó', en: 'the workbook has changed since' },
  notYetDocuments: {
    vi: 'Sửa hết lỗi thì lập được văn bản.',
    en: 'Documents can be made once no errors are left.',
  },
  written: { vi: 'Đã ghi', en: 'Written' },
  notWritten: { vi: 'Chưa ghi được', en: 'Not written' },
  otherFiles: { vi: 'Tệp khác', en: 'Other files' },

  drawing: { vi: 'Đang vẽ báo cáo…', en: 'Drawing the report…' },
  reportInside: { vi: 'Xem báo cáo', en: 'The report' },
  ownTab: { vi: 'Mở trong thẻ riêng', en: 'Open in a tab of its own' },

  audit: { vi: 'Đối chiếu số đã công bố', en: 'Published figures against computed ones' },
  auditLead: {
    vi: 'So từng con số đã công bố với số tính lại từ chính số đếm này, kèm nguyên nhân khả dĩ.',
    en: 'Each published figure beside the one computed from these counts, with its likely cause.',
  },
  auditFile: { vi: 'Báo cáo đã công bố (Excel)', en: 'The published report (Excel)' },
  auditOwn: { vi: 'Ghi bảng đối chiếu (Excel)', en: 'Write the table of differences (Excel)' },
  auditRun: { vi: 'Đối chiếu', en: 'Compare' },
  noPublished: {
    vi: 'Sổ tính chưa có số đã công bố (trang Công bố). Chọn báo cáo đã công bố để đối chiếu.',
    en: 'The workbook has no published figures (sheet Công bố). Choose the published report to compare.',
  },

  next: { vi: 'Kỳ sau', en: 'The next period' },
  nextLead: {
    vi: 'Sổ tính mới lấy tên đơn vị, lời văn và người ký từ sổ này; số đang giải quyết thành số kỳ trước chuyển qua.',
    en: 'A new workbook takes units, texts and signer from this one; what is pending becomes what is carried over.',
  },
  ofReport: { vi: 'Lập sổ tính từ báo cáo này', en: 'Make a workbook of this report' },
  ofReportLead: {
    vi: 'Có sổ tính thì xem được từng bước tính, sửa được và lập lại báo cáo. Chỗ nào báo cáo không nói rõ thì để trống.',
    en: 'With a workbook you see each step, can fix figures and make the report again. What the report does not say is left blank.',
  },
} as const satisfies Record<string, Text>;
