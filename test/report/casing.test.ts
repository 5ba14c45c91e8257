// Names given in capitals within a sentence, and whole names in capitals.
import { describe, expect, it } from 'vitest';
import { authorityName, inCapitals, inSentence, kindOfArea } from '#report/casing';
import { submission } from '../scoring/make-submission.ts';

const { authority } = submission([]);

describe('a name in a sentence', () => {
  it.each([
    ['CÁC PHÒNG, BAN CHUYÊN MÔN THUỘC UBND THÀNH PHỐ', 'các phòng, ban chuyên môn thuộc UBND thành phố'],
    ['UBND CÁC XÃ, PHƯỜNG', 'UBND các xã, phường'],
    ['UBND các xã, phường', 'UBND các xã, phường'],
    ['Các phòng, ban', 'các phòng, ban'],
    ['UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ', 'UBND thành phố Điện Biên Phủ'],
    ['Điện lực Mường Thanh', 'Điện lực Mường Thanh'],
    ['TTHC', 'TTHC'],
    ['CÁC ĐƠN VỊ TRỰC THUỘC ỦY BAN NHÂN DÂN HUYỆN', 'các đơn vị trực thuộc Ủy ban nhân dân huyện'],
  ])('%s is %s', (name, sentence) => {
    expect(inSentence(name, authority)).toBe(sentence);
    expect(inSentence(name.normalize('NFD'), authority)).toBe(sentence);
  });
});

it.each([
  ['UBND TỈNH ĐIỆN BIÊN', 'UBND tỉnh Điện Biên'],
  ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'Ủy ban nhân dân tỉnh Lai Châu'],
  ['Ủy ban nhân dân tỉnh Điện Biên', 'Ủy ban nhân dân tỉnh Điện Biên'],
  ['UBND THÀNH PHỐ ĐÀ NẴNG', 'UBND thành phố Đà Nẵng'],
])('the authority %s is named %s', (name, printed) => {
  expect(authorityName(name)).toBe(printed);
});

it('capitals are those of composed letters', () => {
  expect(inCapitals('Phường Nà Tấu'.normalize('NFD'))).toBe('PHƯỜNG NÀ TẤU'.normalize('NFC'));
});

it.each([
  ['thành phố Điện Biên Phủ', 'thành phố'],
  ['Xã Nà Tấu', 'xã'],
  ['Điện Biên', null],
])('“toàn” stands before the kind of area of %s: %s', (area, kind) => {
  expect(kindOfArea(area)).toBe(kind);
});
