// The bounds of a condition in words.
import type { Language, Text } from './language.ts';
import { isRate, type Measure, measures } from './measures.ts';
import { shortDecimal } from './numbers.ts';

/** Of one measure, all of which must hold. */
export type Bounds = {
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly atMost?: number | undefined;
  readonly below?: number | undefined;
};

/** "từ 15% trở lên", "bằng 0", "dưới 30%". */
export function boundsInWords(measure: Measure, bounds: Bounds, language: Language): string {
  const { atLeast, above, atMost, below } = bounds;
  const number = (value: number) => `${shortDecimal(`${value}`, language)}${isRate(measure) ? '%' : ''}`;
  const words: readonly (readonly [number | undefined, Text])[] = [
    [atLeast, { vi: 'từ # trở lên', en: 'at least #' }],
    [above, { vi: 'trên #', en: 'above #' }],
    [atMost, atMost === 0 ? { vi: 'bằng 0', en: 'equal to 0' } : { vi: 'không quá #', en: 'at most #' }],
    [below, { vi: 'dưới #', en: 'below #' }],
  ];
  return words
    .flatMap(([bound, text]) => (bound === undefined ? [] : [text[language].replace('#', number(bound))]))
    .join({ vi: ' và ', en: ' and ' }[language]);
}

/** "tỷ lệ hồ sơ trực tuyến từ 15% trở lên". */
export function conditionInWords(measure: Measure, bounds: Bounds, language: Language): string {
  return `${measures[measure].name[language]} ${boundsInWords(measure, bounds, language)}`;
}
