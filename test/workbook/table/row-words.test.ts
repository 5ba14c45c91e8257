import { describe, expect, it } from 'vitest';
import {
  isBlockTitle,
  isColumnNumbers,
  isOfOtherPeriod,
  isRomanNumbered,
  isTotal,
} from '#workbook/table/row-words';

describe('a row of the numbers of columns', () => {
  it.each([
    [['(1)', '(2)', '(3)=(4)+(5)']],
    [['1', '2', '3=4+5', '12']],
    [['A', 'B', '1', '2']],
    [['(A)', '(B)', '(1)', '(12)']],
    [['1', '2', '3 = 4 + 5 – 6']],
    [['1.', '2.'].map((text) => text.replace('.', ''))],
  ])('is one: %j', (texts) => {
    expect(isColumnNumbers(texts)).toBe(true);
  });

  it.each([
    ['one number alone', ['1']],
    ['a name among them', ['1', '2', 'Phòng Tư pháp']],
    ['a count', ['1', '120']],
    ['two letters', ['AB', 'C']],
    ['a small letter', ['a', 'b']],
    ['words before', ['cột (1)', '(2)']],
    ['words after', ['(1) hồ sơ', '(2)']],
    ['words for a formula', ['(1)', '(2)=tổng']],
    ['a text that is far too long', ['1', `2=${'3+'.repeat(200)}4`]],
  ])('is none with %s', (_, texts) => {
    expect(isColumnNumbers(texts)).toBe(false);
  });
});

describe('a total of another period', () => {
  it.each(['Tổng cộng kỳ trước', 'Tổng số cùng kỳ', 'Cộng năm trước', 'Tổng quý trước', 'Tổng tháng trước'])(
    'is “%s”',
    (text) => {
      expect(isOfOtherPeriod(text)).toBe(true);
    },
  );

  it.each(['Tổng số lũy kế', 'Tổng số luỹ kế', 'Lũy kế từ đầu năm', '  TỔNG SỐ LŨY KẾ'])(
    'is “%s”',
    (text) => {
      expect(isOfOtherPeriod(text)).toBe(true);
    },
  );

  it.each(['Tổng cộng', 'Tổng số trong kỳ', 'Tổng cộng quý II'])('is not “%s”', (text) => {
    expect(isOfOtherPeriod(text)).toBe(false);
  });
});

describe('a block', () => {
  it.each(['I', 'II.', 'IV)', 'XVIII', 'A', 'B.', 'I. CẤP TỈNH', 'A. CÁC PHÒNG, BAN'])(
    'is numbered by “%s”',
    (text) => {
      expect(isRomanNumbered(text)).toBe(true);
    },
  );

  it.each(['X. Nà Tấu', 'H. Tủa Chùa', 'Phòng II', 'IIIIII', 'K', '1', 'CẤP TỈNH'])(
    'is not numbered by “%s”',
    (text) => {
      expect(isRomanNumbered(text)).toBe(false);
    },
  );

  it.each<[string, string]>([
    ['II', 'Các xã, phường'],
    ['', 'CÁC XÃ, PHƯỜNG'],
    ['I. Cấp thành phố', ''],
    ['', '  III/ Khối xã'],
  ])('is titled by “%s” and “%s”', (first, name) => {
    expect(isBlockTitle(first, name)).toBe(true);
  });

  it.each<[string, string]>([
    ['1', 'Phòng Tư pháp'],
    ['', 'Á'],
    ['', '12'],
    ['', 'Xã Nà Tấu'],
  ])('is not titled by “%s” and “%s”', (first, name) => {
    expect(isBlockTitle(first, name)).toBe(false);
  });
});

describe('a total', () => {
  it('is one whatever spaces and signs stand around it, and however long its remark', () => {
    expect(isTotal('  Tổng cộng: ')).toBe(true);
    expect(isTotal(`Tổng cộng (${'x'.repeat(1000)})`)).toBe(true);
    expect(isTotal(`${' '.repeat(500)}Tổng cộng`)).toBe(true);
  });

  it.each([
    'Lũy kế',
    'Luỹ kế từ đầu năm',
    'Cộng dồn',
    'Toàn bộ',
    'TẤT CẢ',
    'Tổng hợp',
    'Tổng hợp chung',
    'Σ',
    '∑ 22 đơn vị',
  ])('is “%s”', (text) => {
    expect(isTotal(text)).toBe(true);
  });

  it.each(['Phòng Tổng hợp', 'Tổng hợp và Pháp chế', 'Toàn Bích', 'Tất Thành', 'Lũy Thầy'])(
    'is not “%s”',
    (text) => {
      expect(isTotal(text)).toBe(false);
    },
  );
});
