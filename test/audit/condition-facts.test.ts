import { describe, expect, it } from 'vitest';
import { conditionFacts } from '#audit/condition-facts';
import { conditionWords } from '#diagnostics/audit/difference-words';
import { fromNumber, type Rational, rational } from '#exact/rational';
import type { Measure } from '#language/measures';
import type { Bounds } from '#rules/criterion';

function words(measure: Measure, bounds: Bounds, value: Rational | null, part?: number, whole?: number) {
  const of = part === undefined || whole === undefined ? null : { part, whole };
  const facts = conditionFacts({ measure, bounds, holds: false }, { measure, value, of, source: 'own' }, []);
  return { vi: conditionWords(facts, 'vi'), en: conditionWords(facts, 'en') };
}

function counted(measure: Measure, bounds: Bounds, part: number, whole: number) {
  return words(measure, bounds, rational(100 * part, whole), part, whole);
}

describe('a condition that does not hold, in words', () => {
  it('says what was measured, what it must be, and how many are short', () => {
    expect(counted('onlineShare', { atLeast: 30 }, 185, 1855)).toMatchObject({
      vi: expect.stringMatching(
        /^tỷ lệ hồ sơ trực tuyến là .* \(185 ÷ 1\.855\), phải từ 30% trở lên: thiếu 372 hồ sơ$/u,
      ),
      en: expect.stringMatching(
        /^the online share of dossiers is .* \(185 ÷ 1,855\), must be at least 30% \(dossiers short: 372\)$/u,
      ),
    });
  });

  it.each<[Measure, string, string]>([
    ['feedbackInTimeRate', 'thiếu 1 phản ánh, kiến nghị', 'pieces of feedback short: 1)'],
    ['oneStopRate', 'thiếu 1 thủ tục', 'procedures short: 1)'],
    ['onSiteRate', 'thiếu 1 thủ tục', 'procedures short: 1)'],
    ['procedureShare', 'thiếu 1 thủ tục', 'procedures short: 1)'],
    ['onlineShare', 'thiếu 1 hồ sơ', 'dossiers short: 1)'],
  ])('names what a share is of: %s', (measure, vi, en) => {
    const text = counted(measure, { atLeast: 90 }, 17, 20);
    expect([text.vi.split(': ')[1], text.en.split(' (').at(-1)]).toEqual([vi, en]);
  });

  it('counts whole dossiers only: 30 per cent of 11 are 4', () => {
    expect(counted('onlineShare', { atLeast: 30 }, 3, 11).vi).toMatch(/: thiếu 1 hồ sơ$/u);
  });

  it('says nothing of what is short where nothing is, where no bound is from below, or nothing was counted', () => {
    expect(counted('onlineShare', { atLeast: 30 }, 3, 10).vi).toMatch(/phải từ 30% trở lên$/u);
    expect(counted('onlineShare', { below: 30 }, 3, 10).vi).toMatch(/phải dưới 30%$/u);
    expect(words('oneStopRate', { atLeast: 90 }, fromNumber(89.5)).vi).toBe(
      'tỷ lệ TTHC qua Bộ phận Một cửa là 89,5%, phải từ 90% trở lên',
    );
  });

  it('says so where nobody stated the value', () => {
    expect(words('oneStopRate', { atLeast: 90 }, null)).toEqual({
      vi: 'tỷ lệ TTHC qua Bộ phận Một cửa là không có, phải từ 90% trở lên',
      en: 'the share of procedures handled at the one-stop desk is unknown, must be at least 90%',
    });
  });

  it('has no sign of per cent for what is counted', () => {
    expect(words('onlineLate', { atMost: 0 }, rational(4)).vi).toBe(
      'số hồ sơ trực tuyến quá hạn là 4, phải bằng 0',
    );
  });
});
