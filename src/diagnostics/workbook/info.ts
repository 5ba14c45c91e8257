// Definitions: what is missing or not understood on sheet Thông tin.
import { define } from '#diagnostics/define';

export const infoMissing = define.error<{ key: string; example: string }>('info-missing', {
  title: { vi: 'Thiếu thông tin chung bắt buộc', en: 'General information is missing' },
  vi: ({ key, example }) => ({
    message: `Chưa ghi mục “${key}”.`,
    help: `Ghi “${key}” ở cột Mục và nội dung ở cột Giá trị, ví dụ: ${example}.`,
  }),
  en: ({ key, example }) => ({
    message: `Item “${key}” is not given.`,
    help: `Write “${key}” into column Mục and its content into column Giá trị, such as: ${example}.`,
  }),
  example: { key: 'Cơ quan', example: 'UBND thành phố Điện Biên Phủ' },
});

export const infoDoubled = define.error<{ key: string; first: string }>('info-doubled', {
  title: { vi: 'Một mục ghi hai lần', en: 'An item is given twice' },
  vi: ({ key, first }) => ({
    message: `Mục “${key}” đã ghi ở ô ${first} với giá trị khác.`,
    help: 'Giữ một dòng, xóa dòng kia.',
  }),
  en: ({ key, first }) => ({
    message: `Item “${key}” already stands in cell ${first} with another value.`,
    help: 'Keep one row and delete the other.',
  }),
  example: { key: 'Kỳ đánh giá', first: 'B4' },
});

export const infoUnknown = define.info<{ key: string; nearest: string | null }>('info-unknown', {
  title: { vi: 'Mục không dùng đến', en: 'An item that is not used' },
  vi: ({ key, nearest }) => ({
    message: `Mục “${key}” không được dùng đến.`,
    help:
      nearest === null
        ? 'Không cần làm gì nếu đó là ghi chép riêng.'
        : `Nếu là “${nearest}” thì sửa lại tên mục.`,
  }),
  en: ({ key, nearest }) => ({
    message: `Item “${key}” is not used.`,
    help:
      nearest === null
        ? 'Nothing to do if it is a note of your own.'
        : `If “${nearest}” is meant, fix its name.`,
  }),
  example: { key: 'Cơ quan chủ quảng', nearest: 'Cơ quan chủ quản' },
});

export const periodNotUnderstood = define.error<{ content: string }>('period-not-understood', {
  title: { vi: 'Không đọc được kỳ đánh giá', en: 'The period cannot be read' },
  vi: ({ content }) => ({
    message: `Kỳ đánh giá ghi “${content}”, không đọc được là kỳ nào.`,
    help: 'Ghi theo một trong các cách: Quý II/2022; Tháng 6/2022; 6 tháng đầu năm 2022; 9 tháng đầu năm 2022; Năm 2022.',
  }),
  en: ({ content }) => ({
    message: `The period says “${content}”, which cannot be read.`,
    help: 'Write one of: Quý II/2022; Tháng 6/2022; 6 tháng đầu năm 2022; 9 tháng đầu năm 2022; Năm 2022.',
  }),
  example: { content: 'Quý 5/2022' },
});

export const dateNotUnderstood = define.error<{ key: string; content: string }>('date-not-understood', {
  title: { vi: 'Không đọc được ngày', en: 'A date cannot be read' },
  vi: ({ key, content }) => ({
    message: `Mục “${key}” ghi “${content}”, không phải ngày có trong lịch.`,
    help: 'Ghi ngày theo dạng ngày/tháng/năm, như 14/6/2022.',
  }),
  en: ({ key, content }) => ({
    message: `Item “${key}” says “${content}”, which is no date of the calendar.`,
    help: 'Write day/month/year, such as 14/6/2022.',
  }),
  example: { key: 'Đến ngày', content: '31/6/2022' },
});

/** Dates are ISO: 2022-06-15. */
export const periodDatesReversed = define.error<{ from: string; to: string }>('period-dates-reversed', {
  title: { vi: 'Ngày đầu kỳ sau ngày cuối kỳ', en: 'The period ends before it starts' },
  vi: ({ from, to }, n) => ({
    message: `Từ ngày ${n.date(from)} đến ngày ${n.date(to)}: ngày đầu kỳ đứng sau ngày cuối kỳ.`,
    help: 'Kiểm tra lại hai ngày; có thể ngày và tháng bị đổi chỗ cho nhau.',
  }),
  en: ({ from, to }, n) => ({
    message: `From ${n.date(from)} to ${n.date(to)}: the first day comes after the last.`,
    help: 'Check both dates; day and month may have changed places.',
  }),
  example: { from: '2022-06-15', to: '2022-03-14' },
});

export const leftToWriteIn = define.info<{ keys: readonly string[] }>('left-to-write-in', {
  title: { vi: 'Báo cáo còn chỗ phải ghi tay', en: 'The report has places to write in by hand' },
  vi: ({ keys }) => ({
    message: `Sổ không ghi ${keys.map((key) => `“${key}”`).join(', ')}, nên báo cáo để dấu chấm ở những chỗ ấy.`,
    help: 'Ghi các mục này ở trang Thông tin rồi lập lại báo cáo, hoặc ghi tay vào văn bản trước khi trình ký.',
  }),
  en: ({ keys }) => ({
    message: `The workbook does not give ${keys.map((key) => `“${key}”`).join(', ')}, so the report has dots in these places.`,
    help: 'Fill in these items on sheet Thông tin and write the report again, or write them in by hand before it is signed.',
  }),
  example: { keys: ['Cơ quan chủ quản', 'Địa danh', 'Người ký'] },
});
