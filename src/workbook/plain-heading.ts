// What only adorns a heading is folded away here, for every column: "Số hồ sơ giải quyết quá hạn (HS)" is "qua han".

/** `bare`: one segment of a heading, folded and without diacritics. More than one where it gives two words: "Quá hạn (trễ hạn)". */
export function plainSegments(bare: string): readonly string[] {
  return bare
    .split(/[(),;]| hoac | hay /u)
    .map((part) => plainOf(part.trim()))
    .filter((part, index) => part !== '' && (index === 0 || !unit.test(part)));
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
  const words = part.replace(/\bthoi han\b|\bhen\b/gu, 'han').replace(/\bti le\b/gu, 'ty le');
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
