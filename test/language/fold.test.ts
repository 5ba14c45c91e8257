import { describe, expect, it } from 'vitest';
import { fold, foldHeader, foldWithoutDiacritics, isSameName } from '#language/fold';

describe('two names are the same', () => {
  it('whatever their Unicode form, case and spaces', () => {
    const name = 'Phường Mường Thanh';
    expect(fold(name.normalize('NFD'))).toBe(fold(name));
    expect(fold('  PHƯỜNG  Mường\u00a0Thanh\n')).toBe(fold(name));
  });

  it('whatever stands in them that nobody sees', () => {
    expect(fold('\ufeffPhòng\u200b Tư\u00ad pháp\u2060')).toBe(fold('Phòng Tư pháp'));
  });

  it('as a last resort without diacritics', () => {
    expect(foldWithoutDiacritics('Điện Biên')).toBe('dien bien');
    expect(foldWithoutDiacritics('ĐÚNG HẠN'.normalize('NFD'))).toBe('dung han');
  });

  it('as headers whatever stands around punctuation', () => {
    expect(foldHeader('Trực tiếp , BCCI')).toBe(foldHeader('trực tiếp,BCCI'));
    expect(foldHeader('Tiếp nhận / Tổng số:')).toBe(foldHeader('Tiếp nhận/tổng số'));
    expect(foldHeader('Đơn vị *')).not.toBe(foldHeader('Khối'));
  });

  it('but not where a diacritic tells them apart', () => {
    expect(fold('đúng hạn')).not.toBe(fold('dung han'));
  });

  it.each([
    ['Xã Hòa Bình', 'XÃ  Hoà Bình'],
    ['Phường Thủy Xuân', 'Phường Thuỷ Xuân'],
    ['Phòng Y tế Lóe', 'Phòng Y tế Loé'],
    ['Quý Hóa', 'Qúy Hoá'],
  ])('wherever the tone mark stands: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it.each([
    ['Xã Hòa Bình', 'Xã Hóa Bình'],
    ['Xã Hoàn', 'Xã Hòan'],
    ['Xã Thúy', 'Xã Thúê'],
  ])('but not where the tone is another, or the vowel: %s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});
