// When two names are the same: Unicode NFC, spaces, case; as a last resort without diacritics.

/** A name as it is compared: NFC, trimmed, runs of space as one, lower case. */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** `fold`, and without diacritics: "Điện Biên" and "dien bien" are the same. */
export function foldBare(name: string): string {
  return fold(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').normalize('NFC');
}

/** `fold`, and without spaces around punctuation: "Trực tiếp , BCCI" and "Trực tiếp, BCCI" are the same header. */
export function foldHeader(name: string): string {
  return fold(name)
    .replace(/\s*([,;:/()&.-])\s*/gu, '$1')
    .replace(/[*:.]+$/u, '');
}
