// How long a line of bold Times New Roman is: the rules under the head of a document are shares of their line.

/** Advance widths in thousandths of the size; Vietnamese letters are as wide as the Latin ones they are made of. */
const widths: readonly (readonly [number, string])[] = [
  [220, '|'],
  [250, ' \u00a0,.'],
  [278, '"\'/\\il'],
  [333, '!()-:;[]`fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [556, 'SbdhknpquđÐ'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W–—'],
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** Digits and the remaining small letters. */
const common = 500;
const millimetresInPoint = 25.4 / 72;

/** In millimetres, for a size in points. */
export function boldWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD')].filter((letter) => !/\p{M}/u.test(letter));
  const thousandths = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? common), 0);
  return (thousandths / 1000) * size * millimetresInPoint;
}
