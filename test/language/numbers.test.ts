import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalNumber,
  proseCount,
  readCount,
  readDecimal,
  shortDecimal,
  wholeNumber,
} from '#language/numbers';

describe('a number in print', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [10101, '10.101', '10,101'],
    [1234567, '1.234.567', '1,234,567'],
    [-4109, '-4.109', '-4,109'],
  ])('%d has its thousands apart', (value, vi, en) => {
    expect(wholeNumber(value)).toBe(vi);
    expect(wholeNumber(value, 'en')).toBe(en);
  });

  it.each([
    [0, '0'],
    [5, '05'],
    [10, '10'],
    [3703, '3.703'],
  ])('%d in prose has a leading 0 below ten', (value, text) => {
    expect(proseCount(value)).toBe(text);
  });

  it('has a decimal comma in Vietnamese', () => {
    expect(decimalNumber('15.84')).toBe('15,84');
    expect(decimalNumber('15.84', 'en')).toBe('15.84');
    expect(decimalNumber('16')).toBe('16');
  });

  it.each([
    ['2.00', '2'],
    ['1.40', '1,4'],
    ['10', '10'],
    ['100', '100'],
  ])('%s without trailing zeros is %s', (text, short) => {
    expect(shortDecimal(text)).toBe(short);
  });
});

describe('a count typed by hand', () => {
  it.each([
    ['1855', 1855],
    ['1.855', 1855],
    ['1 855', 1855],
    ['1 855', 1855],
    ['1.234.567', 1234567],
    [' 05 ', 5],
    ['１２', 12],
    ['１．８５５', 1855],
    ['1\u202f855', 1855],
    ['\u200b100', 100],
    ['1\u00ad00\ufeff', 100],
    ['\u200e7\u2060', 7],
  ])('“%s” is %d', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it.each(['', '1,5', '1.85', '1.8555', '12.34.567', '1.855 000', '-3', '+3', 'ba', '99999999999999999999'])(
    '“%s” is none',
    (text) => {
      expect(readCount(text)).toBeNull();
    },
  );

  it.each([
    '100¹',
    '100₁',
    '1①',
    '5²',
    '½',
    '0.855',
    '0 855',
    '00.855',
    '\u202e21',
    '1\u200f.855',
    '1'.repeat(65),
  ])('“%s” is none, whatever Unicode makes of its signs', (text) => {
    expect(readCount(text)).toBeNull();
  });

  it('is read as it is printed', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(readCount(wholeNumber(value))).toBe(value);
        expect(readCount(proseCount(value))).toBe(value);
      }),
    );
  });
});

describe('a score or per cent typed by hand', () => {
  it.each([
    ['1,95', '1.95'],
    ['1.95', '1.95'],
    ['95 %', '95'],
    ['-0,5', '-0.5'],
  ])('“%s” is %s', (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  it.each(['', '%', '1,9,5', '1.234,5', ',5', 'hai', '1,9⁵', '\u202e5,1'])('“%s” is none', (text) => {
    expect(readDecimal(text)).toBeNull();
  });
});
