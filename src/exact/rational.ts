/** An exact fraction, bigint over bigint, always reduced and with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction `numerator / denominator`. Whole numbers only; a zero denominator is a bug of the caller. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('a fraction needs a divisor other than zero');
  const sign = bottom < 0n ? -1n : 1n;
  const shared = greatestCommonDivisor(top, bottom);
  return { numerator: (sign * top) / shared, denominator: (sign * bottom) / shared };
}

export const zero: Rational = { numerator: 0n, denominator: 1n };

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce(add, zero);
}

/** Below zero where `a` is the smaller, 0 where they are equal, above zero where `a` is the larger. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function equal(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** As the contract's JSON prints it: "7406/3803", and "2" where it is whole. */
export function fractionText(a: Rational): string {
  return a.denominator === 1n ? `${a.numerator}` : `${a.numerator}/${a.denominator}`;
}

/** The exact value of a plain decimal such as "99.5" or "-3"; null where the text is none. */
export function fromDecimal(text: string): Rational | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return rational(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** The decimal a person wrote into a rule file, exactly: 0.15 is 3/20, not the float next to it. */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [mantissa = '', exponent = '0'] = `${value}`.split('e');
  const written = fromDecimal(mantissa);
  if (written === null) throw new RangeError('only a finite number is a fraction');
  const power = rational(10n ** BigInt(Math.abs(Number(exponent))));
  return Number(exponent) < 0 ? divide(written, power) : multiply(written, power);
}

/** Of two whole numbers that are not both 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
