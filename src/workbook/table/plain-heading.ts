// What only adorns a heading is folded away here, for every column: "Số hồ sơ giải quyết quá hạn (HS)" is "qua han".

/**
 * `folded`: one segment of a heading, folded and without diacritics. More than one where it gives two words: "Quá hạn (trễ hạn)".
 * What a criterion is about goes with its number: "TC3: Số lần liên hệ" is "tieu chi 3"; a heading of one cell keeps both.
 */
export function plainSegments(folded: string): readonly string[] {
  return folded
    .replace(criterionStart, (_, number: string) => `tieu chi ${arabic.get(number) ?? number}: `)
    .split(/[(),;:]| hoac | hay /u)
    .map((part) => plainOf(part.trim()))
    .filter((part, index) => part !== '' && (index === 0 || !unit.test(part)));
}

/** "tc3", "tieu chi so 3", "tieu chi iii -": with the signs that follow the number. */
const criterionStart = /^(?:tieu chi|tc)(?: so)? ?([1-9]|iv|v?i{1,3}|v|ix)(?![\p{L}\p{N}])[ .:\-–]*/u;
const arabic = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((sign, at) => [sign, `${at + 1}`]),
);

/** The path without what only says what its criterion is about: only above other headings. */
export function withoutSubject(path: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [[first = '', ...subject] = [], ...below] = path;
  return below.length > 0 && subject.length > 0 && /^tieu chi [1-9]$/u.test(first)
    ? [[first], ...below]
    : path;
}

/** "(hồ sơ)", "(HS)", "(%)", "(đơn vị tính: hồ sơ)". */
const unit =
  /^(?:hs|ho so|so ho so|hs tthc|ho so tthc|%|luot|vu|viec|thu tuc|tthc|dvt\b.*|don vi tinh\b.*)$/u;

const prefixes =
  'so luong,so,ho so,hs,da,bi,duoc,nop,giai quyet,xu ly,tra ket qua,tra,thuc hien,tong so ho so,so ho so'.split(
    ',',
  );
const suffixes = ['trong ky', 'trong quy', 'trong thang', 'trong nam', 'ho so', 'hs'];

function plainOf(part: string): string {
  const words = part
    .replace(/\bthoi han\b|\bhen\b/gu, 'han')
    .replace(/\bti le\b/gu, 'ty le')
    .replace(/\bonline\b/gu, 'truc tuyen');
  return withoutPrefixes(withoutSuffixes(words));
}

/** A heading is never folded away as a whole. */
function withoutPrefixes(words: string): string {
  const prefix = prefixes.find((each) => words.startsWith(`${each} `));
  return prefix === undefined ? words : withoutPrefixes(words.slice(prefix.length + 1));
}

function withoutSuffixes(words: string): string {
  const suffix = suffixes.find((each) => words.endsWith(` ${each}`));
  return suffix === undefined ? words : withoutSuffixes(words.slice(0, -suffix.length - 1));
}
