// What the program says beside diagnostics and help, in both languages.
import { counted } from '#language/counted';
import type { Language } from '#language/language';
import { auditTexts } from './audit-texts.ts';
import { countTexts } from './count-texts.ts';
import { initTexts } from './init-texts.ts';

export type TextWith<Parameters extends readonly unknown[]> = Readonly<
  Record<Language, (...of: Parameters) => string>
>;

export const texts = {
  ...auditTexts,
  ...countTexts,
  ...initTexts,
  /** Where a finding stands that belongs to no cell. */
  everywhere: { vi: 'chung', en: 'whole' },
  andOthers: {
    vi: (count, code, places) => `và ${count} chỗ nữa cùng mã ${code}: ${places}. Thêm --all để xem hết.`,
    en: (count, code, places) => `and ${count} more of code ${code}: ${places}. Add --all to see them all.`,
  } satisfies TextWith<[count: number, code: string, places: string]>,

  fixAndCheck: {
    vi: (file) => `Sửa các ô có lỗi trong Excel, lưu lại rồi kiểm tra: tthc-score check ${file}`,
    en: (file) => `Fix the cells in Excel, save, and check again: tthc-score check ${file}`,
  } satisfies TextWith<[file: string]>,
  nothingWritten: {
    vi: 'Còn lỗi nên chưa ghi báo cáo nào.',
    en: 'As there are errors, no report was written.',
  },
  tableNeedsNoErrors: {
    vi: 'Còn lỗi nên chưa in bảng điểm; thêm --json để xem phần đã tính được.',
    en: 'As there are errors, no table is printed; add --json for what could be computed.',
  },
  nothingComputed: {
    vi: 'Còn lỗi nên chưa tính được điểm nào.',
    en: 'As there are errors, nothing could be computed.',
  },
  checked: {
    vi: (file, counts) => `${file}: không có lỗi${counts === '' ? '' : ` (${counts})`}.`,
    en: (file, counts) => `${file}: no errors${counts === '' ? '' : ` (${counts})`}.`,
  } satisfies TextWith<[file: string, counts: string]>,
  nextReport: {
    vi: (file) => `Lập báo cáo: tthc-score report ${file}`,
    en: (file) => `Write the report: tthc-score report ${file}`,
  } satisfies TextWith<[file: string]>,

  saidByCheck: {
    vi: (counts, command) => `${counts} về số liệu; xem bằng: ${command}`,
    en: (counts, command) => `${counts} on the data; see them with: ${command}`,
  } satisfies TextWith<[counts: string, command: string]>,
  assumed: { vi: 'Điểm dựa vào ô để trống', en: 'Points that rest on blank cells' },
  without: { vi: 'Không tính', en: 'Without' },

  tooLong: {
    vi: (seconds) =>
      `Chưa xong sau ${seconds} giây nên đã dừng; không tệp kết quả nào bị ghi dở. Nếu máy chậm hoặc tệp lớn, đặt biến TTHC_TIME_LIMIT là số giây lớn hơn; nếu không, chép số liệu sang tệp mới (sổ tính: tthc-score init) rồi chạy lại.`,
    en: (seconds) =>
      `Not finished after ${counted(seconds, 'second')}, so stopped; no output file was left half-written. On a slow machine, or for a large file, set TTHC_TIME_LIMIT to more seconds; otherwise copy the figures into a new file (a workbook: tthc-score init) and run again.`,
  } satisfies TextWith<[seconds: number]>,
  tooFewFiles: {
    vi: 'Hệ thống chỉ cho mở quá ít tệp cùng lúc nên chương trình không chạy được. Tăng giới hạn rồi chạy lại: ulimit -n 1024',
    en: 'The system allows too few open files for the program to run. Raise the limit and run again: ulimit -n 1024',
  },
  written: { vi: 'Đã ghi:', en: 'Written:' },
  moreFiles: {
    vi: (count) => `  … và ${count} tệp nữa cùng thư mục`,
    en: (count) => `  … and ${count} more in the same folder`,
  } satisfies TextWith<[count: number]>,
  readAndSign: {
    vi: 'Mở bằng Word, Excel để đọc lại, in và trình ký.',
    en: 'Open them in Word and Excel to read through, print and sign.',
  },
  readRecomputed: {
    vi: 'Mở ra để đọc: đây là số tính lại, không phải công bố chính thức.',
    en: 'Open them to read: these figures are recomputed, and no official publication.',
  },
  openInBrowser: { vi: 'Mở bằng trình duyệt web để xem.', en: 'Open it in a web browser.' },
  scoredWritten: {
    vi: 'Mở bằng Excel để xem; lập báo cáo bằng lệnh tthc-score report.',
    en: 'Open it in Excel; write the report with tthc-score report.',
  },
  outMissing: {
    vi: 'thiếu --out THƯ-MỤC: ghi các phiếu vào đâu?',
    en: '--out DIR is missing: where should the sheets be written?',
  },
  sendSheets: {
    vi: (folder, workbook) =>
      `Gửi mỗi đơn vị phiếu của mình; nhận lại thì gộp: tthc-score collect ${folder} --into ${workbook} -o da-gop.xlsx`,
    en: (folder, workbook) =>
      `Send each unit its sheet; when they are back: tthc-score collect ${folder} --into ${workbook} -o collected.xlsx`,
  } satisfies TextWith<[folder: string, workbook: string]>,
  intoMissing: {
    vi: 'thiếu --into SỔ.xlsx: gộp vào sổ tính nào?',
    en: '--into WORKBOOK.xlsx is missing: into which workbook?',
  },
  outputMissing: {
    vi: 'thiếu -o TỆP.xlsx: ghi bản sao đã điền vào đâu?',
    en: '-o FILE.xlsx is missing: where should the filled copy be written?',
  },
  file: { vi: 'Tệp', en: 'File' },
  collected: { vi: 'Kết quả', en: 'Result' },
  notCollected: {
    vi: 'Có tệp mâu thuẫn nên chưa ghi gì vào sổ tính.',
    en: 'As files contradict each other, nothing was written.',
  },
  cellsFilled: {
    vi: (count) => `${count} ô đã đổi so với sổ tính ban đầu.`,
    en: (count) => `Cells that differ from the workbook: ${count}.`,
  } satisfies TextWith<[count: number]>,
  thenCheck: {
    vi: (file) => `Kiểm tra: tthc-score check ${file}`,
    en: (file) => `Check it: tthc-score check ${file}`,
  } satisfies TextWith<[file: string]>,
  editTemplates: {
    vi: (folder) =>
      `Sửa bằng Word, Excel rồi lập báo cáo với: tthc-score report SỔ.xlsx --templates ${folder}`,
    en: (folder) =>
      `Edit them in Word and Excel, then: tthc-score report WORKBOOK.xlsx --templates ${folder}`,
  } satisfies TextWith<[folder: string]>,
  fixTemplates: {
    vi: (folder) => `Sửa mẫu bằng Word, Excel rồi kiểm tra lại: tthc-score templates check ${folder}`,
    en: (folder) =>
      `Fix the templates in Word and Excel, and check again: tthc-score templates check ${folder}`,
  } satisfies TextWith<[folder: string]>,
  templatesInOrder: {
    vi: (names) => `Mẫu dùng được: ${names}.`,
    en: (names) => `In order: ${names}.`,
  } satisfies TextWith<[names: string]>,
  placeholder: { vi: 'Chỗ điền', en: 'Placeholder' },
  meaning: { vi: 'Sẽ được điền', en: 'Stands for' },
  where: { vi: 'Nơi đặt', en: 'Where' },
  otherPlaces: {
    vi: (count) => `và ${count} chỗ nữa`,
    en: (count) => `and ${count} more`,
  } satisfies TextWith<[count: number]>,
  ruleSetInOrder: {
    vi: (file) => `${file}: bộ quy tắc đầy đủ và đúng.`,
    en: (file) => `${file}: the rule set is complete and right.`,
  } satisfies TextWith<[file: string]>,

  ruleSets: { vi: 'Bộ quy tắc', en: 'Rule sets' },
  templates: { vi: 'Mẫu văn bản', en: 'Templates' },
  ruleSetId: { vi: 'Tên', en: 'Id' },
  ruleSetTitle: { vi: 'Nội dung', en: 'Title' },
  inForceFrom: { vi: 'Hiệu lực từ', en: 'In force from' },
  inForceTo: { vi: 'đến', en: 'to' },

  compareNeedsTwo: {
    vi: 'cần ít nhất hai sổ tính, mỗi sổ một kỳ.',
    en: 'at least two workbooks are needed, one for each period.',
  },
  notCompared: {
    vi: 'Còn lỗi nên chưa so sánh các kỳ.',
    en: 'As there are errors, the periods were not compared.',
  },
  change: { vi: 'Thay đổi', en: 'Change' },
  newcomer: { vi: 'mới', en: 'new' },
  returned: { vi: 'có lại', en: 'back again' },
  vanished: { vi: 'không còn trong bảng', en: 'no longer there' },

  rank: { vi: 'Hạng', en: 'Rank' },
  group: { vi: 'Khối', en: 'Group' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  criterion: { vi: 'TC', en: 'C' },
  total: { vi: 'Tổng', en: 'Total' },
  officerAverage: { vi: 'CCVC', en: 'Officers' },
  classification: { vi: 'Phân loại', en: 'Class' },
  wholeGroup: { vi: 'Cả khối', en: 'Whole group' },
  officers: { vi: 'Công chức, viên chức', en: 'Officers' },
  name: { vi: 'Họ và tên', en: 'Name' },
  position: { vi: 'Vị trí công tác', en: 'Position' },
  points: { vi: 'Điểm', en: 'Points' },
  rating: { vi: 'Xếp loại', en: 'Rating' },

  notPrinted: {
    vi: (code) =>
      `Không ghi được hết kết quả ra nơi nhận (mã của hệ thống: ${code}): kiểm tra chỗ trống trên đĩa.`,
    en: (code) =>
      `Not all of the result could be written (system code: ${code}): see whether the disk is full.`,
  } satisfies TextWith<[code: string]>,
} as const;
