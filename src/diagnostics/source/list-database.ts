// Definitions: the dates and the database that a count was asked for.
import { define } from '#diagnostics/define';

export const countDateNotUnderstood = define.error<{
  end: 'from' | 'to';
  content: string;
}>('count-date-not-understood', {
  title: { vi: 'Ngày đầu hoặc cuối kỳ không đọc được', en: 'A date of the period is not understood' },
  vi: ({ end, content }) => ({
    message: `Ngày ${end === 'from' ? 'đầu' : 'cuối'} kỳ “${content}” không phải một ngày.`,
    help: 'Ghi --from và --to như 2026-06-15 hoặc 15/6/2026.',
  }),
  en: ({ end, content }) => ({
    message: `The ${end === 'from' ? 'first' : 'last'} day “${content}” is no date.`,
    help: 'Write --from and --to as 2026-06-15 or 15/6/2026.',
  }),
  onPage: {
    vi: 'Ghi “Từ ngày” và “Đến ngày” như 15/6/2026.',
    en: 'Write “From” and “To” as 15/6/2026.',
  },
  example: { end: 'from', content: '2026-13-01' },
});

export const countDatesReversed = define.error<{
  /** Both are ISO: 2026-10-15. */
  from: string;
  to: string;
}>('count-dates-reversed', {
  title: { vi: 'Ngày đầu kỳ sau ngày cuối kỳ', en: 'The period ends before it begins' },
  vi: ({ from, to }, n) => ({
    message: `Ngày đầu kỳ (${n.date(from)}) sau ngày cuối kỳ (${n.date(to)}).`,
    help: 'Sửa --from và --to; bỏ trống ngày nào thì lấy ngày ấy theo lịch của kỳ.',
  }),
  en: ({ from, to }, n) => ({
    message: `The period ends (${n.date(to)}) before it begins (${n.date(from)}).`,
    help: 'Correct --from and --to; one that is left out is that of the calendar.',
  }),
  onPage: {
    vi: 'Sửa “Từ ngày” và “Đến ngày”; bỏ trống ngày nào thì lấy ngày ấy theo lịch của kỳ.',
    en: 'Correct “From” and “To”; one that is left out is that of the calendar.',
  },
  example: { from: '2026-10-15', to: '2026-09-30' },
});

export const countOtherPeriod = define.error<{ found: string; counted: string }>('count-other-period', {
  title: { vi: 'Sổ tính của kỳ khác', en: 'A workbook of another period' },
  vi: ({ found, counted }) => ({
    message: `Sổ tính là của ${found}, còn số đếm là của ${counted}. Chưa ghi số liệu nào.`,
    help: `Sửa --period; hoặc tạo sổ tính của kỳ này từ sổ ấy (tthc-score init SỔ-MỚI.xlsx --from SỔ.xlsx --period "${counted}") rồi đếm vào đó.`,
  }),
  en: ({ found, counted }) => ({
    message: `The workbook is of ${found}, the counts of ${counted}. Nothing was filled in.`,
    help: `Correct --period; or make this period’s workbook from that one (tthc-score init NEW.xlsx --from WORKBOOK.xlsx --period "${counted}") and count into it.`,
  }),
  onPage: {
    vi: 'Sửa kỳ; hoặc tạo sổ tính của kỳ này từ sổ ấy rồi đếm vào sổ mới.',
    en: 'Correct the period; or make this period’s workbook from that one and count into the new one.',
  },
  example: { found: 'Quý II/2026', counted: 'Quý III/2026' },
});

export const databaseUnreachable = define.error<{ host: string; reason: string }>('database-unreachable', {
  title: { vi: 'Không nối được với máy chủ dữ liệu', en: 'The database cannot be reached' },
  vi: ({ host, reason }) => ({
    message: `Không nối được với máy chủ dữ liệu “${host}” (${reason}).`,
    help: 'Kiểm tra địa chỉ, cổng, tên và mật khẩu; mật khẩu có thể để trong biến PGPASSWORD hoặc tệp PGPASSFILE.',
  }),
  en: ({ host, reason }) => ({
    message: `The database at “${host}” cannot be reached (${reason}).`,
    help: 'Check address, port, user and password; the password may come from PGPASSWORD or a PGPASSFILE.',
  }),
  example: { host: '10.0.0.5:5432', reason: 'ECONNREFUSED' },
});

export const databaseUrlWrong = define.error('database-url-wrong', {
  title: { vi: 'Địa chỉ máy chủ dữ liệu không đúng', en: 'The address of the database is wrong' },
  vi: {
    message: 'Địa chỉ sau --database không đúng.',
    help: 'Ghi như postgresql://ten@may-chu:5432/co-so-du-lieu, và tên bảng sau --table.',
  },
  en: {
    message: 'The address after --database is wrong.',
    help: 'Write it as postgresql://user@host:5432/database, and the table after --table.',
  },
  example: {},
});

export const databaseTableMissing = define.error<{ table: string }>('database-table-missing', {
  title: { vi: 'Không có bảng này trong cơ sở dữ liệu', en: 'The database has no such table' },
  vi: ({ table }) => ({
    message: `Không có bảng “${table}”, hoặc tài khoản không được đọc bảng này.`,
    help: 'Kiểm tra tên bảng (có thể cần cả tên lược đồ: luoc_do.bang) và quyền SELECT của tài khoản.',
  }),
  en: ({ table }) => ({
    message: `There is no table “${table}”, or this user may not read it.`,
    help: 'Check its name (perhaps with its schema: schema.table) and the SELECT right of the user.',
  }),
  example: { table: 'ho_so' },
});

export const databaseFailed = define.error<{ reason: string }>('database-failed', {
  title: { vi: 'Máy chủ dữ liệu báo lỗi', en: 'The database reports an error' },
  vi: ({ reason }) => ({
    message: `Máy chủ dữ liệu báo lỗi (mã ${reason}), chưa đếm xong.`,
    help: 'Chạy lại; nếu vẫn lỗi, đưa mã này cho người quản trị máy chủ.',
  }),
  en: ({ reason }) => ({
    message: `The database reports an error (code ${reason}); the count was not finished.`,
    help: 'Run again; if it stays, give this code to whoever runs the server.',
  }),
  example: { reason: '57014' },
});

export const countEngineMissing = define.error('count-engine-missing', {
  title: { vi: 'Thiếu bộ máy đếm DuckDB', en: 'The engine DuckDB is missing' },
  vi: {
    message: 'Máy này chưa cài gói @duckdb/node-api, hoặc bản của gói không hợp với hệ điều hành.',
    help: 'Khi máy có mạng, cài lại chương trình: “npm ci” trong thư mục của nó, hoặc “npm install --global” với tệp .tgz. Các lệnh khác không cần gói này.',
  },
  en: {
    message: 'The package @duckdb/node-api is not installed, or not for this system.',
    help: 'With a network, install the program again: “npm ci” in its folder, or “npm install --global” with the .tgz file. No other command needs this package.',
  },
  example: {},
});
