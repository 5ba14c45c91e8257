import { describe, expect, it } from 'vitest';
import { fromTcvn3, fromVni } from '#language/legacy-encodings';

describe('Vietnamese typed for fonts of before Unicode', () => {
  it.each([
    ['Đơn vị', '§¬n vÞ', 'Ñôn vò'],
    ['Khối', 'Khèi', 'Khoái'],
    ['Tiếp nhận trực tuyến', 'TiÕp nhËn trùc tuyÕn', 'Tieáp nhaän tröïc tuyeán'],
    ['Đã giải quyết trước hạn', '§· gi¶i quyÕt tr\u00adíc h¹n', 'Ñaõ giaûi quyeát tröôùc haïn'],
    ['Phường Thanh Bình', 'Ph\u00adêng Thanh B×nh', 'Phöôøng Thanh Bình'],
    ['Xã Nà Nhạn', 'X· Nµ Nh¹n', 'Xaõ Naø Nhaïn'],
    ['Mường Phăng, Nà Tấu', 'M\u00adêng Ph¨ng, Nµ TÊu', 'Möôøng Phaêng, Naø Taáu'],
    ['Phòng Tư pháp', 'Phßng T\u00ad ph¸p', 'Phoøng Tö phaùp'],
    [
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Céng hßa x· héi chñ nghÜa ViÖt Nam',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
    ],
    ['Độc lập - Tự do - Hạnh phúc', '§éc lËp - Tù do - H¹nh phóc', 'Ñoäc laäp - Töï do - Haïnh phuùc'],
    ['Lĩnh vực đất đai, kỳ trước', 'LÜnh vùc ®Êt ®ai, kú tr\u00adíc', 'Lónh vöïc ñaát ñai, kyø tröôùc'],
  ])('%s', (text, tcvn3, vni) => {
    expect(fromTcvn3(tcvn3)).toBe(text.normalize('NFC'));
    expect(fromVni(vni)).toBe(text.normalize('NFC'));
  });

  it('keeps capitals that VNI has', () => {
    expect(fromVni('UÛY BAN NHAÂN DAÂN TÆNH ÑIEÄN BIEÂN')).toBe('ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN');
  });

  it('gives nothing where letters remain that are not Vietnamese', () => {
    expect(fromTcvn3('§¬n vÞ ¿¿')).toBeNull();
    expect(fromVni('Ñôn vò ß')).toBeNull();
  });
});
