import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  fractionText,
  fromDecimal,
  fromNumber,
  multiply,
  rational,
  subtract,
  sum,
  zero,
} from '#exact/rational';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([top, bottom]) => rational(top, bottom));

describe('a fraction', () => {
  it('is reduced, with a positive divisor', () => {
    expect(rational(7406, 3803)).toEqual({ numerator: 7406n, denominator: 3803n });
    expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0, 5)).toEqual(zero);
  });

  it('is printed as the JSON has it', () => {
    expect(fractionText(rational(7406, 3803))).toBe('7406/3803');
    expect(fractionText(rational(4, 2))).toBe('2');
  });

  it('needs a divisor other than zero', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it('is compared by its value, whatever its divisor', () => {
    expect(compare(rational(2, 3), rational(3, 4))).toBe(-1);
    expect(compare(rational(3, 4), rational(2, 3))).toBe(1);
    expect(compare(rational(-1, 2), rational(1, 3))).toBe(-1);
    expect(compare(rational(2, 4), rational(1, 2))).toBe(0);
    expect(equal(rational(2, 3), rational(3, 4))).toBe(false);
  });

  it('has a size without its sign', () => {
    expect(absolute(rational(-7, 3))).toEqual(rational(7, 3));
    expect(absolute(rational(7, 3))).toEqual(rational(7, 3));
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(sum([a, b, c])).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(equal(absolute(a), absolute(subtract(zero, a)))).toBe(true);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });
});

describe('a decimal', () => {
  it.each([
    ['99.5', rational(199, 2)],
    ['-3', rational(-3)],
    ['+0.10', rational(1, 10)],
    ['007', rational(7)],
  ])('%s is read exactly', (text, value) => {
    expect(fromDecimal(text)).toEqual(value);
  });

  it.each(['', '.', '1.', '.5', '1,5', '1e3', '½', '- 1'])('“%s” is none', (text) => {
    expect(fromDecimal(text)).toBeNull();
  });

  it.each([
    [0.15, rational(3, 20)],
    [1e-7, rational(1, 10_000_000)],
    [2.5e21, rational(25n * 10n ** 20n)],
    [15, rational(15)],
  ])('%d in a rule file is what a person wrote, not the float next to it', (value, exact) => {
    expect(fromNumber(value)).toEqual(exact);
  });

  it('must be finite', () => {
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
  });
});
