// How rows look that only number, total or title a table.
import { fold } from '#language/fold';

/** "Tổng cộng", "Tổng số", "Cộng khối xã, phường"; not "Tổng công ty Điện lực" or "Cộng đồng". */
export function isTotal(text: string): boolean {
  return /^(tổng|cộng|tổng (cộng|số|khối|toàn)(?![\p{L}\p{N}]).*|cộng (khối|các|theo|toàn|chung)(?!\p{L}).*)[\s:.]*$/u.test(
    fold(text),
  );
}

/** "I. CẤP THÀNH PHỐ", "A. …", "KHỐI XÃ, PHƯỜNG": `first` is the row's first text, `name` what stands in the name's column. */
export function isBlockTitle(first: string, name: string): boolean {
  return [first, name].some((text) => numbered.test(text.trim()) || isUpperCase(text));
}

/** "I", "II." or "A" alone, or "I. CẤP TỈNH": how a table numbers its blocks; "X. Nà Tấu" and "H. Tủa Chùa" are units. */
export function isRomanNumbered(first: string): boolean {
  const text = first.trim();
  return /^(?:[IVX]{1,5}|[A-H])[.)]?$/u.test(text) || (numbered.test(text) && isUpperCase(text));
}

const numbered = /^(?:[IVX]{1,5}(?:[.)\-/–:\s]|$)|[A-Z](?:[.)\-/–:]|$))/u;

function isUpperCase(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toUpperCase();
}

/** "(1) (2) (3)=(4)+(5)" or "A B 1 2" under a header. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const shaped = texts.filter((text) =>
    /^\s*\(?\s*(?:\d{1,2}|[A-Z])\s*\)?\s*(?:=[\s\d()+\-–=.]*)?$/u.test(text),
  );
  return texts.length >= 2 && shaped.length === texts.length;
}
