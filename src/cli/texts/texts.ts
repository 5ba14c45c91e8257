// What the program says beside diagnostics and help, in both languages.
import type { Language } from '#language/language';
import type { CountTable } from '#report/tables/count-table';

export type Said<Parameters extends readonly unknown[]> = Readonly<
  Record<Language, (...of: Parameters) => string>
>;

type Written = (value: number) => string;

export const texts = {
  /** Where a finding stands that belongs to no cell. */
  policyId: { vi: 'Cách đếm', en: 'Policy' },
  policyTitle: { vi: 'Tên (dùng với count --policy)', en: 'Title (for count --policy)' },
  nothingCounted: { vi: 'Chưa đếm hồ sơ nào.', en: 'Nothing was counted.' },
  rowsOfList: {
    vi: (rows: CountTable['rows'], n: Written) =>
      `Đọc ${n(rows.read)} dòng: đếm ${n(rows.counted)}, ngoài kỳ ${n(rows.outsidePeriod)}, không tiếp nhận ${n(rows.notAccepted)}, có lỗi ${n(rows.faulty)}, ghi lại ${n(rows.duplicate)}.`,
    en: (rows: CountTable['rows'], n: Written) =>
      `${n(rows.read)} rows read: ${n(rows.counted)} counted, ${n(rows.outsidePeriod)} outside the period, ${n(rows.notAccepted)} not accepted, ${n(rows.faulty)} faulty, ${n(rows.duplicate)} repeated.`,
  },
  countTotal: { vi: 'Cộng', en: 'All' },
  countColumns: {
    vi: ['TN', 'TT', 'TrT', 'KT', 'GQ', 'Trước', 'Đúng', 'Quá', 'Đang', 'Trong', 'Quá', 'Rút', 'TTQH'],
    en: ['Rec', 'Onl', 'Per', 'Car', 'Res', 'Early', 'Time', 'Late', 'Pend', 'In', 'Over', 'Wdr', 'OnlL'],
  },
  countColumnsMeant: {
    vi: 'TN tiếp nhận (TT trực tuyến, TrT trực tiếp, KT kỳ trước) · GQ đã giải quyết (trước, đúng, quá hạn) · Đang giải quyết (trong, quá hạn) · Rút: nằm trong đúng hạn · TTQH trực tuyến quá hạn',
    en: 'Rec received (online, in person, carried over) · Res resolved (early, on time, late) · Pend pending (in time, overdue) · Wdr withdrawn, within on time · OnlL online and late or overdue',
  },
  policyUsed: {
    vi: (id: string, title: string) => `Cách đếm: ${id} – ${title}.`,
    en: (id: string, title: string) => `Policy: ${id} – ${title}.`,
  },
  changeColumns: {
    vi: ['Ô', 'Đơn vị', 'Cột', 'Trước', 'Nay'],
    en: ['Cell', 'Unit', 'Column', 'Before', 'Now'],
  },
  checkNext: {
    vi: (file: string) => `Xem lại sổ tính rồi kiểm tra: tthc-score check ${file}`,
    en: (file: string) => `Look through the workbook, then check it: tthc-score check ${file}`,
  },
  listsCompared: {
    vi: (moved: number, vanished: number) =>
      `Ngày hẹn trả bị dời: ${moved} hồ sơ. Không còn trong danh sách mới: ${vanished} hồ sơ.`,
    en: (moved: number, vanished: number) =>
      `Due dates that moved: ${moved} dossiers. No longer in the newer list: ${vanished} dossiers.`,
  },
  countListOrDatabase: {
    vi: 'chọn danh sách trên máy hoặc --database, không cả hai.',
    en: 'give lists, or --database, not both.',
  },
  countTableNeeded: {
    vi: '--database và --table phải đi cùng nhau.',
    en: '--database and --table go together.',
  },
  countListNeeded: { vi: 'còn thiếu: danh sách hồ sơ.', en: 'missing: a dossier list.' },
  countRowsStay: {
    vi: 'với --database các dòng ở lại máy chủ, nên không có --late và --against.',
    en: 'with --database the rows stay on the server, so there is no --late and no --against.',
  },
  countPeriodNeeded: {
    vi: 'phải có tùy chọn --period, như --period "Quý III/2026".',
    en: 'option --period is required, such as --period "Quý III/2026".',
  },
  countIntoNeedsOutput: {
    vi: '--into cần -o: số liệu được ghi vào một bản sao, không ghi vào chính sổ đó.',
    en: '--into needs -o: the counts go into a copy, never into the workbook itself.',
  },
  rowOfFile: {
    vi: (file: string, row: number) => `${file}, dòng ${row}`,
    en: (file: string, row: number) => `${file}, row ${row}`,
  },
  everywhere: { vi: 'chung', en: 'whole' },
  andOthers: {
    vi: (count, code, places) => `và ${count} chỗ nữa cùng mã ${code}: ${places}. Thêm --all để xem hết.`,
    en: (count, code, places) => `and ${count} more of code ${code}: ${places}. Add --all to see them all.`,
  } satisfies Said<[count: number, code: string, places: string]>,

  mendAndCheck: {
    vi: (file) => `Sửa các ô có lỗi trong Excel, lưu lại rồi kiểm tra: tthc-score check ${file}`,
    en: (file) => `Mend the cells in Excel, save, and check again: tthc-score check ${file}`,
  } satisfies Said<[file: string]>,
  nothingWritten: {
    vi: 'Còn lỗi nên chưa ghi báo cáo nào.',
    en: 'As there are errors, no report was written.',
  },
  tableNeedsNoErrors: {
    vi: 'Còn lỗi nên chưa in bảng điểm; thêm --json để xem phần đã tính được.',
    en: 'As there are errors, no table is printed; add --json for what could be computed.',
  },
  checked: {
    vi: (file, counts) => `${file}: không có lỗi${counts === '' ? '' : ` (${counts})`}.`,
    en: (file, counts) => `${file}: no errors${counts === '' ? '' : ` (${counts})`}.`,
  } satisfies Said<[file: string, counts: string]>,
  nextReport: {
    vi: (file) => `Lập báo cáo: tthc-score report ${file}`,
    en: (file) => `Write the report: tthc-score report ${file}`,
  } satisfies Said<[file: string]>,

  saidByCheck: {
    vi: (counts, command) => `${counts} về số liệu; xem bằng: ${command}`,
    en: (counts, command) => `${counts} on the data; see them with: ${command}`,
  } satisfies Said<[counts: string, command: string]>,
  assumed: { vi: 'Điểm dựa vào ô để trống', en: 'Points that rest on blank cells' },
  without: { vi: 'Không tính', en: 'Without' },

  tooLong: {
    vi: (seconds) =>
      `Chưa xong sau ${seconds} giây nên đã dừng; không tệp kết quả nào bị ghi dở. Nếu máy chậm hoặc tệp lớn, đặt biến TTHC_TIME_LIMIT là số giây lớn hơn; nếu không, chép số liệu sang tệp mới (sổ tính: tthc-score init) rồi chạy lại.`,
    en: (seconds) =>
      `Not finished after ${seconds} seconds, so stopped; no output file was left half-written. On a slow machine, or for a large file, set TTHC_TIME_LIMIT to more seconds; otherwise copy the figures into a new file (a workbook: tthc-score init) and run again.`,
  } satisfies Said<[seconds: number]>,
  tooFewFiles: {
    vi: 'Hệ thống chỉ cho mở quá ít tệp cùng lúc nên chương trình không chạy được. Tăng giới hạn rồi chạy lại: ulimit -n 1024',
    en: 'The system allows too few open files for the program to run. Raise the limit and run again: ulimit -n 1024',
  },
  written: { vi: 'Đã ghi:', en: 'Written:' },
  moreFiles: {
    vi: (count) => `  … và ${count} tệp nữa cùng thư mục`,
    en: (count) => `  … and ${count} more in the same folder`,
  } satisfies Said<[count: number]>,
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
  fillIn: {
    vi: (file) =>
      `Mở bằng Excel, điền theo hướng dẫn trong tệp, lưu lại rồi kiểm tra: tthc-score check ${file}`,
    en: (file) => `Open it in Excel, fill it in as it says, save, and check: tthc-score check ${file}`,
  } satisfies Said<[file: string]>,
  outMissing: {
    vi: 'thiếu --out THƯ-MỤC: ghi các phiếu vào đâu?',
    en: '--out DIR is missing: where should the sheets be written?',
  },
  sendSheets: {
    vi: (folder, workbook) =>
      `Gửi mỗi đơn vị phiếu của mình; nhận lại thì gộp: tthc-score collect ${folder} --into ${workbook} -o da-gop.xlsx`,
    en: (folder, workbook) =>
      `Send each unit its sheet; when they are back: tthc-score collect ${folder} --into ${workbook} -o collected.xlsx`,
  } satisfies Said<[folder: string, workbook: string]>,
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
    en: (count) => `${count} cells differ from the workbook.`,
  } satisfies Said<[count: number]>,
  thenCheck: {
    vi: (file) => `Kiểm tra: tthc-score check ${file}`,
    en: (file) => `Check it: tthc-score check ${file}`,
  } satisfies Said<[file: string]>,
  editTemplates: {
    vi: (folder) =>
      `Sửa bằng Word, Excel rồi lập báo cáo với: tthc-score report SỔ.xlsx --templates ${folder}`,
    en: (folder) =>
      `Edit them in Word and Excel, then: tthc-score report WORKBOOK.xlsx --templates ${folder}`,
  } satisfies Said<[folder: string]>,
  mendTemplates: {
    vi: (folder) => `Sửa mẫu bằng Word, Excel rồi kiểm tra lại: tthc-score templates check ${folder}`,
    en: (folder) =>
      `Mend the templates in Word and Excel, and check again: tthc-score templates check ${folder}`,
  } satisfies Said<[folder: string]>,
  templatesInOrder: {
    vi: (names) => `Mẫu dùng được: ${names}.`,
    en: (names) => `In order: ${names}.`,
  } satisfies Said<[names: string]>,
  placeholder: { vi: 'Chỗ điền', en: 'Placeholder' },
  meaning: { vi: 'Sẽ được điền', en: 'Stands for' },
  where: { vi: 'Nơi đặt', en: 'Where' },
  otherPlaces: {
    vi: (count) => `và ${count} chỗ nữa`,
    en: (count) => `and ${count} more`,
  } satisfies Said<[count: number]>,

  noDifferences: {
    vi: 'Mọi số liệu công bố đều khớp với số tính lại.',
    en: 'Every published figure equals the computed one.',
  },
  noReadDifferences: {
    vi: 'Các số công bố đối chiếu được đều khớp với số tính lại; dòng, ô có lỗi thì chưa đối chiếu.',
    en: 'Every published figure that could be compared equals the computed one; rows and cells with errors were not.',
  },
  differ: {
    vi: (count, command) => `${count} số công bố khác số tính lại. Xem từng bước tính: ${command}`,
    en: (count, command) => `${count} published figures differ from the computed ones. Each step: ${command}`,
  } satisfies Said<[count: number, command: string]>,
  differInReport: {
    vi: (count, file) =>
      `${count} số công bố khác số tính lại. Lập sổ tính từ báo cáo để xem từng bước: tthc-score init so-lieu.xlsx --from ${file}`,
    en: (count, file) =>
      `${count} published figures differ from the computed ones. For each step, make a workbook of it: tthc-score init so-lieu.xlsx --from ${file}`,
  } satisfies Said<[count: number, file: string]>,
  nothingPublished: {
    vi: 'Trang Công bố không có số liệu nào để đối chiếu.',
    en: 'Sheet Công bố has no figures to compare.',
  },
  ruleSetInOrder: {
    vi: (file) => `${file}: bộ quy tắc đầy đủ và đúng.`,
    en: (file) => `${file}: the rule set is complete and right.`,
  } satisfies Said<[file: string]>,

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
  } satisfies Said<[code: string]>,
} as const;
