// Help on every option, in both languages.
import type { Text } from '#language/language';

export const optionHelp = {
  countPeriod: { vi: 'kỳ, như "Quý III/2026"', en: 'the period, such as "Quý III/2026"' },
  countFrom: {
    vi: 'ngày đầu kỳ, nếu khác ngày dương lịch của kỳ',
    en: 'its first day, if not the calendar’s',
  },
  countTo: { vi: 'ngày cuối kỳ', en: 'its last day' },
  policy: {
    vi: 'cách đếm: thanh-hoa (mặc định), cong-dvc-766 hoặc tệp .json',
    en: 'policy: thanh-hoa (default), cong-dvc-766 or a .json file',
  },
  words: { vi: 'tệp nghĩa của các chữ trong danh sách', en: 'a file of what words of the list mean' },
  intoCount: {
    vi: 'ghi số vào bản sao của sổ tính này (cùng với -o)',
    en: 'fill a copy of this workbook (with -o)',
  },
  outputCount: { vi: 'ghi ra sổ tính này', en: 'write this workbook' },
  late: {
    vi: 'ghi phụ lục nội bộ: từng hồ sơ quá hạn, có mã và người giải quyết',
    en: 'write the internal annex of late dossiers, with codes and officers',
  },
  against: {
    vi: 'so với danh sách mới hơn: hạn bị dời, hồ sơ không còn',
    en: 'compare with a newer list: due dates moved, dossiers vanished',
  },
  database: { vi: 'đếm ngay trên máy chủ PostgreSQL này', en: 'count on this PostgreSQL server' },
  table: { vi: 'bảng hồ sơ trên máy chủ', en: 'the table of dossiers there' },
  help: { vi: 'xem hướng dẫn', en: 'show help' },
  version: { vi: 'xem phiên bản, các bộ quy tắc và mẫu', en: 'show the version, rule sets and templates' },
  lang: { vi: 'ngôn ngữ thông báo: vi hoặc en', en: 'language of messages: vi or en' },
  noColor: { vi: 'không tô màu', en: 'no colours' },
  rules: {
    vi: 'bộ quy tắc, hoặc tệp .json, thay cho bộ ghi trong sổ',
    en: 'rule set id or .json file, instead of the workbook’s',
  },
  rulesOfNew: {
    vi: 'mã bộ quy tắc; với qd766-2022, sổ chỉ có trang Chỉ số 766',
    en: 'rule set id; by qd766-2022 the only table is sheet Chỉ số 766',
  },
  index: {
    vi: 'thêm trang Chỉ số 766 bên cạnh các trang thường có',
    en: 'add sheet Chỉ số 766 beside the usual ones',
  },
  json: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' },
  all: { vi: 'in hết các thông báo giống nhau', en: 'print all findings that are alike' },
  outputComparison: {
    vi: 'ghi bảng so sánh ra tệp .xlsx hoặc .html',
    en: 'write the comparison as .xlsx or .html',
  },
  output: { vi: 'ghi bảng kết quả ra sổ tính này', en: 'write the result workbook' },
  previous: {
    vi: 'sổ của kỳ liền trước, để đối chiếu số chuyển qua và số tiếp nhận',
    en: 'the workbook of the period before, to compare with',
  },
  outSheets: { vi: 'thư mục ghi các phiếu', en: 'folder of the sheets' },
  previousCarried: {
    vi: 'sổ của kỳ liền trước, để điền sẵn số kỳ trước chuyển qua',
    en: 'the workbook of the period before, to fill in what is carried over',
  },
  into: { vi: 'sổ tính cần điền; chỉ ghi vào bản sao', en: 'the workbook to fill in, in a copy' },
  outputCollected: { vi: 'bản sao đã điền', en: 'the copy that is filled in' },
  annotate: {
    vi: 'ghi bản sao có đánh dấu, ghi chú từng ô cần xem lại',
    en: 'write a copy with every finding marked in its cell',
  },
  machineFormat: { vi: 'json hoặc sarif (chuẩn SARIF 2.1.0)', en: 'json or sarif (SARIF 2.1.0)' },
  published: {
    vi: 'đối chiếu báo cáo (.xlsx) đã sửa tay thay cho trang Công bố',
    en: 'audit a report workbook edited by hand, instead of sheet Công bố',
  },
  details: {
    vi: 'in từng chỗ kèm cách sửa, thay cho bảng',
    en: 'print each with its mend, instead of a table',
  },
  outputAudit: { vi: 'ghi bảng đối chiếu ra sổ tính này', en: 'write the table as a workbook' },
  allExplained: { vi: 'giải thích mọi khối, đơn vị, công chức', en: 'explain every group, unit and officer' },
  outputExplanation: {
    vi: 'ghi phần giải thích ra tệp Word này',
    en: 'write the explanation as a Word document',
  },
  unit: { vi: 'đơn vị, khối hoặc công chức cần giải thích', en: 'the unit, group or officer to explain' },
  criterion: { vi: 'chỉ một tiêu chí', en: 'one criterion only' },
  format: {
    vi: 'docx, xlsx, html, pdf; cách nhau bằng dấu phẩy (mặc định: docx,xlsx)',
    en: 'docx, xlsx, html, pdf, joined by commas (default: docx,xlsx)',
  },
  out: {
    vi: 'thư mục ghi kết quả (mặc định: cạnh sổ tính)',
    en: 'folder of the results (default: beside the workbook)',
  },
  templates: { vi: 'thư mục mẫu văn bản đã chỉnh sửa', en: 'folder of templates of your own' },
  perUnit: {
    vi: 'thêm biểu mẫu của từng đơn vị vào báo cáo',
    en: 'add the form of every unit to the report',
  },
  perUnitFiles: {
    vi: 'ghi biểu mẫu của từng đơn vị, mỗi đơn vị một tệp',
    en: 'write the form of every unit, a file each',
  },
  period: { vi: 'kỳ đánh giá, như "Quý III/2022"', en: 'the period, such as "Quý III/2022"' },
  from: {
    vi: 'lấy đơn vị, lời văn, số tồn từ sổ kỳ trước, hoặc từ báo cáo đã công bố (.docx, .xlsx)',
    en: 'take over units, texts and pending from the last period, or a published report (.docx, .xlsx)',
  },
  force: { vi: 'ghi đè tệp đã có', en: 'replace files that exist' },
  outTree: {
    vi: 'thư mục ghi kết quả, theo cây thư mục của sổ tính (mặc định: cạnh sổ tính)',
    en: 'folder of the results, mirroring the folders of the workbooks (default: beside each)',
  },
  redo: { vi: 'lập lại cả những báo cáo không có gì thay đổi', en: 'redo what has not changed, too' },
  jobs: {
    vi: 'số sổ tính xử lý cùng lúc (mặc định: số lõi của máy)',
    en: 'workbooks at a time (default: cores)',
  },
  failFast: { vi: 'dừng ở sổ tính hỏng đầu tiên', en: 'stop at the first workbook that fails' },
  dryRun: { vi: 'chỉ cho biết sẽ làm gì, không ghi gì', en: 'only say what would be done' },
  log: { vi: 'ghi thêm nhật ký dạng JSON vào tệp này', en: 'add a log of JSON lines to this file' },
  timeLimit: {
    vi: 'thời gian tối đa cho một sổ tính (mặc định: 60)',
    en: 'at most for one workbook (default: 60)',
  },
  memoryLimit: {
    vi: 'bộ nhớ tối đa cho một sổ tính (mặc định: 512)',
    en: 'at most for one workbook (default: 512)',
  },
  scheduler: {
    vi: 'windows, cron hoặc systemd (mặc định: theo máy này)',
    en: 'windows, cron or systemd (default: what this machine has)',
  },
  when: {
    vi: 'quarterly (tháng 3, 6, 9, 12; mặc định), monthly hoặc daily',
    en: 'quarterly (March, June, September, December; default), monthly or daily',
  },
  day: { vi: 'ngày trong tháng, 1 đến 28 (mặc định: 15)', en: 'day of the month, 1 to 28 (default: 15)' },
  at: { vi: 'giờ chạy (mặc định: 06:00)', en: 'time of the day (default: 06:00)' },
  scheduleName: {
    vi: 'tên của lịch (mặc định: tthc-score và đường dẫn của thư mục kết quả)',
    en: 'what the schedule is called (default: tthc-score and the path of the results)',
  },
  scheduleLog: {
    vi: 'tệp nhật ký (mặc định: tthc-score.log cạnh kết quả)',
    en: 'the log (default: tthc-score.log beside the results)',
  },
  save: { vi: 'ghi lịch thành tệp vào thư mục này', en: 'save the schedule as files in this folder' },
} as const satisfies Record<string, Text>;
