import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '#cli/terminal/text-width';

it('breaking a text into lines loses nothing of it, whatever stands before a command at its end', () => {
  const word = fc.constantFrom('chép', 'lại', 'từ', 'bộ', 'quy', 'tắc', '(xem', '“đã');
  const opening = fc.constantFrom('', '(', '“', '"');
  const text = fc
    .tuple(fc.array(word, { maxLength: 20 }), opening)
    .map(([words, mark]) => [...words, `${mark}tthc-score rules show).`].join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 80 }), (whole, width) => {
      expect(breakLines(whole, width).join(' ')).toBe(whole);
    }),
  );
  const broken = breakLines('chép lại từ bộ quy tắc có sẵn (tthc-score rules show).', 40);
  expect(broken).toEqual(['chép lại từ bộ quy tắc có sẵn', '(tthc-score rules show).']);
});
