// Mutants that no test can kill, each with its reason. What can be killed has no place here.

export interface Equivalent {
  readonly file: string;
  /** The code as it stands. */
  readonly from: string;
  readonly to: string;
  /** The line it begins on, trimmed, where the code stands more than once in the file. */
  readonly line?: string;
  readonly reason: string;
}

const zeroHasNoSign = 'differs at 0 alone, where a number and its opposite are the same';

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/exact/rational.ts',
    from: 'bottom < 0n',
    to: 'bottom <= 0n',
    reason: 'a divisor of 0 was refused the line before',
  },
  {
    file: 'src/exact/rational.ts',
    from: 'difference < 0n',
    to: 'difference <= 0n',
    reason: 'a difference of 0 was answered the line before',
  },
  { file: 'src/exact/rational.ts', from: 'a.numerator < 0n', to: 'a.numerator <= 0n', reason: zeroHasNoSign },
  {
    file: 'src/exact/rational.ts',
    from: 'Number(exponent) < 0',
    to: 'Number(exponent) <= 0',
    reason: 'ten to the power of 0 is 1, to multiply and to divide by',
  },
  { file: 'src/exact/rational.ts', from: 'a < 0n', to: 'a <= 0n', reason: zeroHasNoSign },
  { file: 'src/exact/rational.ts', from: 'b < 0n', to: 'b <= 0n', reason: zeroHasNoSign },
  {
    file: 'src/exact/rounding.ts',
    from: 'value.numerator < 0n',
    to: 'value.numerator <= 0n',
    reason: zeroHasNoSign,
  },
  {
    file: 'src/exact/rounding.ts',
    from: 'scaled < 0n',
    to: 'scaled <= 0n',
    line: 'const size = scaled < 0n ? -scaled : scaled;',
    reason: zeroHasNoSign,
  },
];
