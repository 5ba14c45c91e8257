// How rows look that only number, total or title a table.
import { withoutSignsAtEnd } from '#language/end-of-text';
import { fold } from '#language/fold';

/**
 * "Tổng cộng", "Tổng số", "Cộng khối xã, phường", "Cộng phường", "Toàn huyện", "Lũy kế"; not "Tổng công ty Điện lực", "Cộng Hòa",
 * "Toàn Thắng" or "Tổng số 2", which are names.
 */
export function isTotal(text: string): boolean {
  const start = startOf(text);
  const folded = withoutSignsAtEnd(fold(start), ' :.');
  return (
    (totalWords.test(folded) && !numberedName.test(folded)) ||
    totalOfCode.test(withoutSignsAtEnd(start, ' :.'))
  );
}

/** No title of a row is longer; what is cut is bounded before any pattern looks at it. */
const maxTitleLength = 250;

function startOf(text: string): string {
  return text.trimStart().slice(0, maxTitleLength).trimEnd();
}

/** "Tổng cộng kỳ trước", "Tổng số lũy kế": totals, but not of these rows. */
export function isOfOtherPeriod(total: string): boolean {
  return /(?<!\p{L})(kỳ trước|cùng kỳ|năm trước|quý trước|tháng trước|l[ũu][yỹ] kế)(?!\p{L})/u.test(
    fold(startOf(total)),
  );
}

const groupWords =
  'khối|các|theo|toàn|chung|cấp|phòng|ban|đơn vị|phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tp|tỉnh|ubnd|cơ quan';
const whole = 'toàn (?:khối|ngành|tỉnh|huyện|quận|thị xã|thành phố|tp|xã|phường)';

/** "Lũy kế từ đầu năm", "Toàn bộ"; "Tổng hợp" alone only, since there is a Phòng Tổng hợp. */
const otherTotals = '(?:l[ũu][yỹ] kế|cộng dồn|toàn bộ|tất cả)(?![\\p{L}\\p{N}])|tổng hợp(?: chung)?$|[σς∑]';

const totalWords = new RegExp(
  `^(?:${otherTotals}|(?:tổng|cộng)(?:$| ?[:(])|(?:tổng (?:cộng|số|${groupWords})|cộng (?:${groupWords})|${whole})(?![\\p{L}\\p{N}]))`,
  'u',
);

/** The number is part of a name; "Tổng cộng 22 đơn vị" counts its rows. */
const numberedName = /^(?:tổng|cộng)(?: cộng| số)? \d+$/u;

/** "Cộng TP", "TỔNG II": with the key or number of a block; all in capitals only with a number, "CỘNG HÒA" being a name. */
const totalOfCode = /^(?:(?:Tổng|Cộng) [A-ZĐ]{1,4}\d{0,2}|(?:TỔNG|CỘNG) (?:[IVX]{1,5}|[A-H]))$/u;

/** "I. CẤP THÀNH PHỐ", "A. …", "KHỐI XÃ, PHƯỜNG": `first` is the row's first text, `name` what stands in the name's column. */
export function isBlockTitle(first: string, name: string): boolean {
  return [first, name].map(startOf).some((text) => numbered.test(text) || isUpperCase(text));
}

/** "I", "II." or "A" alone, or "I. CẤP TỈNH": how a table numbers its blocks; "X. Nà Tấu" and "H. Tủa Chùa" are units. */
export function isRomanNumbered(first: string): boolean {
  const text = startOf(first);
  return /^(?:[IVX]{1,5}|[A-H])[.)]?$/u.test(text) || (numbered.test(text) && isUpperCase(text));
}

const numbered = /^(?:[IVX]{1,5}(?:[.)\-/–:\s]|$)|[A-Z](?:[.)\-/–:]|$))/u;

function isUpperCase(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toUpperCase();
}

/** "(1) (2) (3)=(4)+(5)" or "A B 1 2" under a header. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every(isColumnNumber);
}

function isColumnNumber(text: string): boolean {
  if (text.length > maxTitleLength) return false;
  return /^\(?(?:\d{1,2}|[A-Z])\)?(?:=[\d()+\-–=.]*)?$/u.test(text.replace(/\s/gu, ''));
}
