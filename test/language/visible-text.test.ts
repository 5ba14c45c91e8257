import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleJson, visibleText } from '#language/visible-text';

/** By their numbers, as a check on the classes that the program names. */
const ranges = [
  [0, 9],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
] as const;
const hidden = (text: string) =>
  [...text].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });

describe('text from a file', () => {
  it.each([
    ['an escape sequence', 'Xã \u001b[31mđỏ', 'Xã ‹U+001B›[31mđỏ'],
    ['a control of C1', 'Xã \u009b31mđỏ', 'Xã ‹U+009B›31mđỏ'],
    ['a mark that turns the line round', 'Xã \u202etixe', 'Xã ‹U+202E›tixe'],
    ['a space of no width', '1\u200b2', '1‹U+200B›2'],
    ['a separator of lines', 'a\u2028b', 'a‹U+2028›b'],
    ['half a character', 'a\ud800b', 'a‹U+D800›b'],
    ['a tag of no width beyond the first plane', 'a\u{e0041}b', 'a‹U+E0041›b'],
    ['a return to the start of the line', 'xong\rlỗi', 'xong‹U+000D›lỗi'],
  ])('%s is seen', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('stays as it is where all of it can be seen', () => {
    const text = 'Phường Nà Tấu – “Đơn vị” ✓ ☎️\n'.normalize('NFD');
    expect(visibleText(text)).toBe(text);
  });

  it('shows nothing that steers or hides, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hidden(visibleText(text))).toEqual([]);
      }),
    );
  });
});

it('keeps the data of JSON exact', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = visibleJson(JSON.stringify({ [text]: text }, null, 2));
      expect(hidden(json)).toEqual([]);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
    }),
  );
});
