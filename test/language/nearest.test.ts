import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '#language/nearest';

describe('the nearest name', () => {
  const units = ['Phòng Tư pháp', 'Phòng Y tế', 'Phường Him Lam', 'Xã Nà Tấu', 'Xã Nà Nhạn'];

  it.each([
    ['Phòng Tư phát', 'Phòng Tư pháp'],
    ['Phừơng Him Lam', 'Phường Him Lam'],
    ['phuong him lan', 'Phường Him Lam'],
    ['Xã Nà Tâu', 'Xã Nà Tấu'],
    ['Xã Nà Nạhn', 'Xã Nà Nhạn'],
  ])('to “%s” is “%s”', (written, intended) => {
    expect(nearest(written, units)).toBe(intended);
  });

  it.each(['Phường Thanh Bình', 'Sở Y tế tỉnh', '', 'X'])('to “%s” is none of them', (written) => {
    expect(nearest(written, units)).toBeNull();
  });

  it('to a short key differs in one letter at most', () => {
    expect(nearest('XPP', ['TP', 'XP'])).toBe('XP');
    expect(nearest('HX', ['TP'])).toBeNull();
  });
});

describe('the distance of two words', () => {
  it.each([
    ['late', 'late', 0],
    ['late', 'lat', 1],
    ['late', 'laet', 1],
    ['late', 'rate', 1],
    ['', 'abc', 3],
  ])('%s – %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
