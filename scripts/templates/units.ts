// Millimetres, centimetres and points in the units of WordprocessingML, and the id of a style from its name.
import { foldWithoutDiacritics } from '#language/fold';

/** Twentieths of a point. */
export const twipsOfMillimetres = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
/** For what must not be less than a rule says: 15 mm is 850,4 twips. */
export const twipsOfAtLeast = (millimetres: number) => Math.ceil((millimetres / 25.4) * 1440);
export const twipsOfCentimetres = (centimetres: number) => twipsOfMillimetres(centimetres * 10);
export const twipsOfPoints = (points: number) => points * 20;
export const halfPoints = (points: number) => points * 2;
/** Line spacing is counted in 240ths of a single line. */
export const lines = (multiple: number) => Math.round(multiple * 240);

/** "Kẻ dưới cơ quan" → "KeDuoiCoQuan": Word's own ids know no diacritics. */
export function styleId(name: string): string {
  return foldWithoutDiacritics(name)
    .replace(/[^a-z0-9]+(.)/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/^./u, (letter) => letter.toUpperCase());
}
