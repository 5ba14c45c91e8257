// Help in both languages: what each command does, its words and options, and a line to try.
import type { Text } from '#language/language';

export interface CommandHelp {
  readonly summary: Text;
  /** Lines to try, without the program's name. */
  readonly examples: readonly string[];
}

export const programHelp: Text = {
  vi: [
    'Từ bảng đếm hồ sơ (Excel) đến báo cáo chấm điểm giải quyết thủ tục hành chính, ký được ngay.',
    'Lần đầu: tthc-score init tạo sổ tính trống để điền; sau đó: tthc-score SỔ.xlsx lập báo cáo.',
  ].join('\n'),
  en: [
    'From a workbook of dossier counts to the quarterly report that a chairman can sign.',
    'First time: tthc-score init makes an empty workbook to fill in; then: tthc-score WORKBOOK.xlsx.',
  ].join('\n'),
};

export const commandHelp = {
  init: {
    summary: { vi: 'Tạo sổ tính trống để điền số liệu', en: 'Make an empty workbook to fill in' },
    examples: [
      'init quy-3.xlsx --period "Quý III/2022"',
      'init quy-3.xlsx --from q2-2022.xlsx',
      'init chi-so.xlsx --rules qd766-2022',
      'init q2-2022.xlsx --from bao-cao-q2.docx',
    ],
  },
  count: {
    summary: { vi: 'Đếm hồ sơ từ danh sách của hệ thống một cửa', en: 'Count the dossiers of a list' },
    examples: [
      'count ho-so.csv --period "Quý III/2026" -o quy-3.xlsx',
      'count xuat/*.xlsx --period "Quý III/2026" --into mau.xlsx -o quy-3.xlsx --late phu-luc.xlsx',
      'count --database postgresql://doc@may-chu/motcua --table ho_so --period "Quý III/2026"',
    ],
  },
  check: {
    summary: { vi: 'Chỉ đọc và kiểm tra số liệu', en: 'Read and validate only' },
    examples: ['check q2-2022.xlsx', 'check q2-2022.xlsx --previous q1-2022.xlsx --annotate can-sua.xlsx'],
  },
  compute: {
    summary: { vi: 'Chấm điểm, in bảng tổng hợp', en: 'Score, and print the summary table' },
    examples: ['compute q2-2022.xlsx', 'compute q2-2022.xlsx -o ket-qua.xlsx'],
  },
  explain: {
    summary: { vi: 'Giải thích từng con số từ đâu mà ra', en: 'Show how each figure came about' },
    examples: [
      'explain q2-2022.xlsx --unit "Phường Him Lam" --criterion 5',
      'explain q2-2022.xlsx --all -o giai-thich.docx',
    ],
  },
  audit: {
    summary: {
      vi: 'Đối chiếu số đã công bố với số tính lại',
      en: 'Compare published figures with computed ones',
    },
    examples: [
      'audit q2-2022.xlsx',
      'audit bao-cao-q2.docx',
      'audit q2-2022.xlsx --published bao-cao-da-sua.xlsx -o doi-chieu.xlsx',
    ],
  },
  report: {
    summary: { vi: 'Lập báo cáo và các biểu mẫu', en: 'Write the report and all forms' },
    examples: ['report q2-2022.xlsx', 'report q2-2022.xlsx --format docx,pdf --out bao-cao'],
  },
  distribute: {
    summary: { vi: 'Làm phiếu cho từng đơn vị tự điền', en: 'Make a sheet for each unit to fill in' },
    examples: [
      'distribute quy-3.xlsx --out phieu',
      'distribute quy-3.xlsx --out phieu --previous q2-2022.xlsx',
    ],
  },
  collect: {
    summary: {
      vi: 'Gộp phiếu các đơn vị gửi về vào sổ tính',
      en: 'Put what units sent back into the workbook',
    },
    examples: ['collect phieu --into quy-3.xlsx -o quy-3-da-gop.xlsx'],
  },
  compare: {
    summary: { vi: 'So sánh các đơn vị qua nhiều kỳ', en: 'Compare the same units over several periods' },
    examples: ['compare q1-2022.xlsx q2-2022.xlsx', 'compare q1.xlsx q2.xlsx q3.xlsx -o so-sanh.html'],
  },
  batch: {
    summary: { vi: 'Lập báo cáo hàng loạt cho cả thư mục', en: 'Report every workbook below some folders' },
    examples: [
      'batch so-lieu --out bao-cao',
      'batch "huyen-*/q2-2022.xlsx" --format docx,pdf --log batch.log',
      'batch so-lieu --dry-run',
    ],
  },
  schedule: {
    summary: { vi: 'Hẹn giờ chạy hàng loạt', en: 'Let the machine run the batch by itself' },
    examples: [
      'schedule print so-lieu --out bao-cao',
      'schedule print so-lieu --out bao-cao --when monthly --day 20 --at 07:30 --save lich',
    ],
  },
  rules: {
    summary: { vi: 'Xem, kiểm tra bộ quy tắc chấm điểm', en: 'Read or check rule sets' },
    examples: [
      'rules list',
      'rules show dien-bien-1187-2019 > cua-tinh.json',
      'rules check cua-tinh.json',
      'rules diff dien-bien-1187-2019 tt01-2018 q2-2022.xlsx',
    ],
  },
  templates: {
    summary: {
      vi: 'Chép mẫu văn bản ra để chỉnh sửa, kiểm tra mẫu',
      en: 'Copy the templates out to adapt them, and check them',
    },
    examples: ['templates export mau', 'templates check mau'],
  },
} as const satisfies Record<string, CommandHelp>;

export const subcommandHelp = {
  list: { vi: 'Liệt kê các bộ quy tắc có sẵn', en: 'List the shipped rule sets' },
  show: { vi: 'In một bộ quy tắc ra màn hình', en: 'Print a rule set' },
  check: { vi: 'Kiểm tra một tệp bộ quy tắc', en: 'Check a rule file' },
  diff: {
    vi: 'Xem bộ quy tắc B làm đổi điểm của từng đơn vị thế nào so với bộ A',
    en: 'Show what rule set B would do to each unit, compared with A',
  },
  print: {
    vi: 'In lịch cho Task Scheduler, cron hoặc systemd',
    en: 'Print what Task Scheduler, cron or systemd takes',
  },
  export: { vi: 'Chép các mẫu có sẵn vào thư mục', en: 'Copy the shipped templates into a folder' },
  checkTemplates: {
    vi: 'Liệt kê các chỗ điền của mẫu, chỉ ra chỗ sai',
    en: 'List what the templates ask for, and what is wrong with them',
  },
} as const satisfies Record<string, Text>;

/** Names of what follows a command or an option. */
export const words = {
  list: { vi: 'danh-sách', en: 'list' },
  policy: { vi: 'cách-đếm', en: 'policy' },
  url: { vi: 'địa-chỉ', en: 'url' },
  table: { vi: 'bảng', en: 'table' },
  date: { vi: 'ngày', en: 'date' },
  workbook: { vi: 'sổ.xlsx', en: 'workbook.xlsx' },
  file: { vi: 'tệp', en: 'file' },
  folder: { vi: 'thư-mục', en: 'dir' },
  ruleSet: { vi: 'bộ-quy-tắc', en: 'rule-set' },
  name: { vi: 'tên', en: 'name' },
  number: { vi: 'số', en: 'number' },
  seconds: { vi: 'giây', en: 'seconds' },
  megabytes: { vi: 'MB', en: 'MB' },
  path: { vi: 'đường-dẫn', en: 'path' },
  period: { vi: 'kỳ', en: 'period' },
  formats: { vi: 'định-dạng', en: 'formats' },
  format: { vi: 'định-dạng', en: 'format' },
  document: { vi: 'tệp.docx', en: 'file.docx' },
  day: { vi: 'ngày', en: 'day' },
  time: { vi: 'giờ:phút', en: 'hh:mm' },
  id: { vi: 'tên', en: 'id' },
  command: { vi: 'lệnh', en: 'command' },
} as const satisfies Record<string, Text>;

export const argumentHelp = {
  lists: {
    vi: 'danh sách hồ sơ: .xlsx, .xls (HTML), .csv, .parquet; tệp, thư mục, mẫu tên',
    en: 'dossier lists: .xlsx, .xls (HTML), .csv, .parquet; files, folders, patterns',
  },
  workbook: { vi: 'sổ tính số liệu của một kỳ', en: 'the workbook of one period' },
  workbooks: {
    vi: 'sổ tính của từng kỳ, thứ tự nào cũng được',
    en: 'one workbook for each period, in any order',
  },
  newWorkbook: {
    vi: 'tên tệp tạo ra (mặc định: so-lieu.xlsx)',
    en: 'the file to make (default: so-lieu.xlsx)',
  },
  ruleFile: { vi: 'tệp bộ quy tắc (.json)', en: 'the rule file (.json)' },
  ruleSetBefore: {
    vi: 'bộ quy tắc thứ nhất: tên hoặc tệp .json',
    en: 'the first rule set: id or .json file',
  },
  ruleSetAfter: { vi: 'bộ quy tắc thứ hai: tên hoặc tệp .json', en: 'the second rule set: id or .json file' },
  ruleId: { vi: 'tên bộ quy tắc, xem: rules list', en: 'id of the rule set, see: rules list' },
  returned: {
    vi: 'phiếu, sổ tính, Biểu mẫu số 03 gửi về: tệp, thư mục hoặc mẫu tên',
    en: 'sheets, workbooks and forms that came back: files, folders or patterns',
  },
  paths: {
    vi: 'tệp, thư mục (cả thư mục con), hoặc mẫu tên như "huyen-*/*.xlsx"',
    en: 'files, folders (with all below), or patterns such as "huyen-*/*.xlsx"',
  },
  folder: { vi: 'thư mục ghi các mẫu', en: 'the folder to copy into' },
  templates: { vi: 'thư mục có các mẫu đã chỉnh sửa', en: 'the folder with templates of your own' },
} as const satisfies Record<string, Text>;

export const helpTitles: Readonly<Record<string, Text>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Trong đó:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
  'Examples:': { vi: 'Ví dụ:', en: 'Examples:' },
};
