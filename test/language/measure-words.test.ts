import { describe, expect, it } from 'vitest';
import { fromNumber, rational } from '#exact/rational';
import { type Bounds, boundsInWords } from '#language/measure-words';
import { isRate, measureNames, measures } from '#language/measures';
import { percentText } from '#rules/percent-text';

describe('what a condition measures, in words', () => {
  it('is named in both languages, as a rate where it is in per cent, else as a number', () => {
    for (const measure of measureNames) {
      const { vi, en } = measures[measure].name;
      expect(vi).toMatch(isRate(measure) ? /^tỷ lệ /u : /^số /u);
      expect(en).toMatch(isRate(measure) ? /^(?:share of|online share) /u : /^number of /u);
    }
  });

  it.each<[Bounds, string, string]>([
    [{ atLeast: 15 }, 'từ 15% trở lên', 'at least 15%'],
    [{ above: 0 }, 'trên 0%', 'above 0%'],
    [{ atMost: 99.5 }, 'không quá 99,5%', 'at most 99.5%'],
    [{ atMost: 0 }, 'bằng 0', 'equal to 0'],
    [{ below: 30 }, 'dưới 30%', 'below 30%'],
    [{ atLeast: 15, below: 30 }, 'từ 15% trở lên và dưới 30%', 'at least 15% and below 30%'],
  ])('bounds of a share: %j', (bounds, vi, en) => {
    expect(boundsInWords('onlineShare', bounds, 'vi')).toBe(vi);
    expect(boundsInWords('onlineShare', bounds, 'en')).toBe(en);
  });

  it('bounds of a count have no sign of per cent', () => {
    expect(boundsInWords('publicationForms', { atLeast: 2 }, 'vi')).toBe('từ 2 trở lên');
  });

  it('a share has two decimals, and fewer where it is exact with fewer', () => {
    expect(percentText(fromNumber(15.28), [15, 30])).toBe('15,28%');
    expect(percentText(fromNumber(15.28), [15, 30], 'en')).toBe('15.28%');
    expect(percentText(rational(30_900, 2033), [15, 30])).toBe('15,20%');
    expect(percentText(rational(80), [])).toBe('80%');
  });

  it('a share never seems to have reached or missed a threshold, nor to be none or all', () => {
    expect(percentText(fromNumber(29.996), [15, 30])).toBe('29,996%');
    expect(percentText(fromNumber(30.0004), [15, 30])).toBe('30,0004%');
    expect(percentText(rational(1, 300), [])).toBe('0,003%');
    expect(percentText(rational(29_999, 300), [])).toBe('99,997%');
  });
});
