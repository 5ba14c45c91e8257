// The words of clerks' notes about units, each in the one form that a note is read by: what the figures of a note count, and when.
import { fold, foldWithoutDiacritics } from '#language/fold';

/** No note is nearly as long. */
const maxLength = 4000;

/** Stands for a number of days, which narrows a count down: "quá hạn trên 10 ngày: 02 hồ sơ". */
export const days = '§';
/** Stands for words that deny late dossiers; with `online` after it, late online ones. */
export const noneLate = '∅';

/** "02 HS trễ hẹn (nộp qua mạng)" → "02 hồ sơ quá hạn (nộp trực tuyến)"; without dates and per cents. */
export function plainWords(note: string): string {
  const text = fold(note.slice(0, maxLength).replace(/\n+/gu, '. '));
  return replaced(replaced(withDiacritics(text), spellings), matters);
}

type Replacements = readonly (readonly [RegExp, string])[];

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

const portal = 'cổng (?:dịch vụ công|dvc)(?: quốc gia| trực tuyến| của tỉnh| tỉnh)?';

/** "quá hạn", "trễ hẹn", in letters of either case. */
export const lateWords = '(?:quá|trễ|chậm|muộn) (?:thời )?h[ạẹ]n';

const spellings: Replacements = [
  [/(\d)(?=\p{L})/gu, '$1 '],
  [/(?<!\p{L})[kt]ì(?!\p{L})/gu, 'kỳ'],
  [/(?<!\p{L})(?:ký|tỳ) (?=trước)/gu, 'kỳ '],
  [/xử lí/gu, 'xử lý'],
  [/tỉ lệ/gu, 'tỷ lệ'],
  [/(?<!\p{L})gq(?!\p{L})/gu, 'giải quyết'],
  [/(?<!\p{L})(?:hs|hồ sơ)(?: (?:tthc|thủ tục hành chính))?(?!\p{L})/gu, 'hồ sơ'],
  // Channels. What only "stands on the portal" need not have been filed there.
  [/(?<!\p{L})(?:online|qua mạng(?: internet)?|hồ sơ dvctt)(?!\p{L})/gu, 'trực tuyến'],
  [
    new RegExp(`(nộp|nhận|gửi|đăng ký)( hồ sơ)? (?:(?:qua|trên|từ) )(?:hệ thống )?${portal}(?!\\p{L})`, 'gu'),
    '$1$2 trực tuyến',
  ],
  [new RegExp(`hồ sơ (?:qua|từ) (?:hệ thống )?${portal}(?!\\p{L})`, 'gu'), 'hồ sơ trực tuyến'],
  [/(?<!\p{L})(?:nộp|gửi|đăng ký) (?=trực (?:tuyến|tiếp))/gu, ''],
  [/dịch vụ bưu chính/gu, 'bưu chính'],
  // When a dossier ended.
  [/(?<!\p{L})(?:sớm|trước) (?:thời )?h[ạẹ]n(?!\p{L})/gu, 'trước hạn'],
  [/(?<!\p{L})đúng (?:thời )?h[ạẹ]n(?!\p{L})/gu, 'đúng hạn'],
  [/(?<!\p{L})chưa (?:đến|tới|quá|trễ) (?:thời )?h[ạẹ]n(?!\p{L})/gu, 'chưa đến hạn'],
  [new RegExp(`(?<!\\p{L})${lateWords}(?!\\p{L})`, 'gu'), 'quá hạn'],
  [/(?<!\p{L})(?:trễ|chậm|muộn)(?= (?:\d|hồ sơ))/gu, 'quá hạn'],
  [/(?<!\p{L})trước(?: hạn)?(?: và| hoặc| ?[,/&])+ ?đúng hạn/gu, 'trước hạn và đúng hạn'],
  [/(?<!\p{L})đúng(?: hạn)?(?: và| hoặc| ?[,/&])+ ?trước hạn/gu, 'trước hạn và đúng hạn'],
  // Carried to the next period, which are pending ones.
  [
    /(?:tồn|chuyển|còn)(?: lại)?(?: tiếp)?(?: hồ sơ)?(?: qua| sang| đến)? (?:kỳ|quý|tháng|năm) (?:sau|tới|tiếp theo)|tồn cuối (?:kỳ|quý|tháng|năm)/gu,
    'còn lại',
  ],
];

const no = '(?<!\\p{L})(?:không|chưa)';
const between = '(?:có|bị|phát sinh|ghi nhận|còn|để|xảy ra|tình trạng|hồ sơ|trường hợp|nào|giải quyết|xử lý)';
const months = '(?:tháng|quý|năm)';

/** What is no count of dossiers, or narrows one down. */
const matters: Replacements = [
  [/(?<![\d.,/])\d+(?:[.,]\d+)? ?(?:%|phần trăm)/gu, ' '],
  [/(?<![\d.,/-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/gu, ' '],
  [/(?<!\p{L})(?:ngày|từ|đến|trước|sau|hết) \d{1,2}[/.-]\d{1,2}(?![\d/.]|\d* ?hồ sơ)/gu, ' '],
  [/(?<!\p{L})(?:quý|kỳ) [ivx]+(?:\/\d{4})?(?!\p{L})/gu, ' '],
  [/(?<![\d.,/])\d{1,2}\/20\d\d(?![\d/]| ?hồ sơ)/gu, ' '],
  [/(?<!tổng )(?<!\p{L})số:? ?\d+(?:\/[\p{L}\d-]+)+/gu, ' '],
  [/(?:công văn|quyết định|văn bản|kế hoạch|báo cáo|thông báo|nghị định)(?: số)?:? \d+/gu, ' '],
  [
    /(?:(?:từ|trên|dưới|hơn|khoảng|trong|quá) )?(?<![\d.,/])\d+(?: ?(?:-|–|đến) ?\d+)? (?:ngày|giờ|tuần)(?: làm việc| trở lên)?(?!\p{L})/gu,
    days,
  ],
  [/(hạn )(?:(?:trên|dưới|hơn|khoảng) )?\d+ (?:tháng|năm)(?!\p{L})/gu, `$1${days}`],
  [new RegExp(`(?<![\\d.,/])\\d+ ${months}(?: đầu năm| cuối năm)?(?!\\p{L})`, 'gu'), ' '],
  [new RegExp(`(?<!\\p{L})(?:${months}|ngày) \\d{1,4}(?:/\\d{4})?(?![\\d/.,]|\\d* ?hồ sơ)`, 'gu'), ' '],
  [/ {2,}/gu, ' '],
  // "Quá hạn (02 hồ sơ)", "Quá hạn: 02", "Quá hạn là: 02"
  [/\((\d[\d.]*)( hồ sơ)?\)/gu, '$1$2'],
  [/((?:trước|đúng|quá|trong|đến) hạn)(?: là| có| gồm)? ?[:=](?= ?(?:\d|không))/gu, '$1 '],
  [/ {2,}/gu, ' '],
  // "trực tuyến đã được giải quyết quá hạn 2", "trực tuyến đang xử lý quá hạn 2"
  [
    /(trực (?:tuyến|tiếp)) (đang|chưa) (?:được )?(?:giải quyết|xử lý) (?:(?:đã|bị|nhưng|mà) )*(?=(?:trước|đúng|quá|trong) hạn)/gu,
    '$2 giải quyết $1 ',
  ],
  [
    /(trực (?:tuyến|tiếp)) (?:(?:hồ sơ|bị|đã|được|có|là|còn|giải quyết|xử lý|trả|trả kết quả) )+(?=(?:trước|đúng|quá|trong) hạn)/gu,
    '$1 ',
  ],
  // Denials; of those that were late for so many days nothing is known.
  [new RegExp(`${no} (?:(?:${between}|trực tuyến) )*(?:bị )?quá hạn ?${days}`, 'gu'), days],
  [new RegExp(`${no} (?:${between} )*trực tuyến (?:nào )?(?:bị )?quá hạn`, 'gu'), `${noneLate}trực tuyến`],
  [/trực tuyến (?:không|chưa) (?:(?:có|bị|phát sinh|hồ sơ|nào) )*quá hạn/gu, `${noneLate}trực tuyến`],
  [/trực tuyến quá hạn (?:không có|không|chưa có)(?= ?[,;.)]| ?$)/gu, `${noneLate}trực tuyến`],
  [new RegExp(`${no} (?:${between} )*quá hạn`, 'gu'), noneLate],
  [/quá hạn (?:không có|không|chưa có)(?= ?[,;.)]| ?$)/gu, noneLate],
];

/** Of a note typed without any diacritics, the words that it is read by. */
function withDiacritics(text: string): string {
  if (text !== foldWithoutDiacritics(text)) return text;
  return text.replace(withoutTheirs, (word) => withTheirs.get(word) ?? word);
}

const withTheirs: ReadonlyMap<string, string> = new Map(
  [
    ...['hồ sơ', 'thủ tục hành chính', 'thủ tục', 'trực tuyến', 'trực tiếp', 'bưu chính', 'qua mạng'],
    ...['dịch vụ công', 'cổng', 'quốc gia', 'nộp', 'gửi', 'đăng ký', 'tiếp nhận', 'nhận', 'tổng', 'tổng số'],
    ...['trước hạn', 'sớm hạn', 'đúng hạn', 'quá hạn', 'trễ hạn', 'trong hạn', 'chưa đến hạn', 'trễ hẹn'],
    ...['chậm hạn', 'trước và đúng hạn', 'chưa quá hạn', 'chưa tới hạn', 'quá hẹn', 'đúng hẹn', 'trước hẹn'],
    ...['giải quyết', 'xử lý', 'trả kết quả', 'đang', 'chưa', 'đã', 'được', 'bị', 'còn lại', 'còn', 'không'],
    ...['kỳ trước', 'quý trước', 'kỳ sau', 'quý sau', 'chuyển qua', 'chuyển sang', 'chuyển', 'tồn', 'có'],
    ...['trong đó', 'là', 'gồm', 'và', 'ngày', 'tháng', 'quý', 'năm', 'đến', 'từ', 'trên', 'dưới', 'hơn'],
    ...['khoảng', 'gần', 'phản ánh', 'kiến nghị', 'tỷ lệ', 'đạt', 'mức độ', 'phần trăm', 'số', 'nào'],
    ...[
      'phát sinh',
      'điểm',
      'tiêu chí',
      'mới',
      'trong kỳ',
      'trong quý',
      'trong tháng',
      'trễ',
      'chậm',
      'muộn',
    ],
    ...['rút', 'trả lại', 'từ chối', 'bổ sung', 'hủy', 'dừng', 'xin lỗi'],
  ].map((word) => [foldWithoutDiacritics(word), word]),
);

const withoutTheirs = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...withTheirs.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
);
