import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, compare, rational, subtract } from '#exact/rational';
import { decimalBeside, decimalText, round } from '#exact/rounding';

const fraction = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 5n }))
  .map(([top, bottom]) => rational(top, bottom));

describe('rounding', () => {
  it.each([
    // Binary floating point has 1.005 as 1.00499… and 14.995 as 14.9949…
    ['1,005 half up', rational(1005, 1000), 2, 'half-up', '1.01'],
    ['14,995 half up', rational(14995, 1000), 2, 'half-up', '15.00'],
    ['15,785 half up', rational(15785, 1000), 2, 'half-up', '15.79'],
    ['1,0049 half up', rational(10049, 10000), 2, 'half-up', '1.00'],
    ['1,009 cut off', rational(1009, 1000), 2, 'down', '1.00'],
    ['2/3 to one decimal', rational(2, 3), 1, 'half-up', '0.7'],
    ['1/2 to none', rational(1, 2), 0, 'half-up', '1'],
    ['−1,005 by its size', rational(-1005, 1000), 2, 'half-up', '-1.01'],
    ['0, without a sign', rational(0), 2, 'half-up', '0.00'],
    ['a half of a thousandth, three decimals', rational(5, 10000), 3, 'half-up', '0.001'],
  ] as const)('%s', (_, value, decimals, direction, text) => {
    expect(decimalText(round(value, decimals, direction), decimals)).toBe(text);
  });

  it('half up never moves a value by more than half a unit, and cutting off never up', () => {
    fc.assert(
      fc.property(fraction, fc.nat({ max: 6 }), (value, decimals) => {
        const half = rational(1n, 2n * 10n ** BigInt(decimals));
        const moved = absolute(subtract(round(value, decimals, 'half-up'), value));
        expect(compare(moved, half)).toBeLessThanOrEqual(0);
        expect(compare(round(value, decimals, 'down'), value)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('leaves a rounded value as it is', () => {
    fc.assert(
      fc.property(
        fraction,
        fc.nat({ max: 6 }),
        fc.constantFrom('half-up', 'down'),
        (value, decimals, way) => {
          const once = round(value, decimals, way);
          expect(round(once, decimals, way)).toEqual(once);
        },
      ),
    );
  });
});

describe('a decimal beside thresholds', () => {
  const beside = (value: ReturnType<typeof rational>, ...thresholds: readonly number[]) =>
    decimalBeside(
      value,
      thresholds.map((one) => rational(one)),
      2,
    );

  it.each([
    ['15,1992… is 15,20', rational(30900, 2033), [15, 30], '15.20'],
    ['29,996 is not 30', rational(29996, 1000), [30], '29.996'],
    ['30,004 is not 30', rational(30004, 1000), [30], '30.004'],
    ['29,9949 says enough', rational(299949, 10000), [30], '29.99'],
    ['30 is 30', rational(30), [30], '30.00'],
    ['99,99999 is not all', rational(9999999, 100000), [100], '99.99999'],
  ] as const)('%s', (_, value, thresholds, text) => {
    expect(beside(value, ...thresholds)).toBe(text);
  });

  it('stands where the value does, and with no more decimals than that takes', () => {
    fc.assert(
      fc.property(fraction, fc.nat({ max: 100 }), (value, threshold) => {
        const text = beside(value, threshold);
        const decimals = text.length - text.indexOf('.') - 1;
        const side = (places: number) => compare(round(value, places, 'half-up'), rational(threshold));
        expect(side(decimals)).toBe(compare(value, rational(threshold)));
        for (let places = 2; places < decimals; places += 1)
          expect(side(places)).not.toBe(compare(value, rational(threshold)));
      }),
    );
  });
});
