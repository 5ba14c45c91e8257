// When two names are the same: Unicode NFC, spaces, case; as a last resort without diacritics.
import { withoutSignsAtEnd } from './end-of-text.ts';
import { withoutInvisible } from './invisible.ts';

/** A name as it is compared: as it is seen, NFC, trimmed, runs of space as one, lower case. */
export const fold = remembered((name) =>
  withoutInvisible(name).normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase(),
);

/** `fold`, with the tone mark on one and the same vowel: "Hoà Bình" and "Hòa Bình", "Thuỷ" and "Thủy" are one spelling each. */
export const nameKey = remembered((name) =>
  fold(name)
    .normalize('NFD')
    .replace(/(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC'),
);

/** The same few hundred headings and names are compared over and over: folding them again took a seventh of a run over many. */
function remembered(make: (name: string) => string): (name: string) => string {
  const before = new Map<string, string>();
  return (name) => {
    const known = before.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    if (name.length > 100) return made;
    if (before.size >= 5000) before.clear();
    before.set(name, made);
    return made;
  };
}

/** Two names of one workbook, or of two periods, against each other. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** `fold`, and without diacritics: "Điện Biên" and "dien bien" are the same. */
export function foldWithoutDiacritics(name: string): string {
  return fold(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').normalize('NFC');
}

/** `fold`, and without spaces around punctuation: "Trực tiếp , BCCI" and "Trực tiếp, BCCI" are the same header. */
export function foldHeader(name: string): string {
  return withoutSignsAtEnd(fold(name).replace(/ ?([,;:/()&.-]) ?/gu, '$1'), '*:.');
}
