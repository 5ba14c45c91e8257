// Sums of numbers as a person writes them into a rule set.

/** Decimals of such a number. */
export const places = 4;

/** Exact for numbers of that kind: 1.1 nine times is 9.9, where adding them one by one gives 9.899999999999999. */
export function sumOfPlain(numbers: readonly number[]): number {
  const scale = 10 ** places;
  return numbers.reduce((sum, one) => sum + Math.round(one * scale), 0) / scale;
}
