import { expect, it } from 'vitest';
import { counted } from '#language/counted';

it.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
  [1234, '1,234 rows'],
])('%d is said in English as “%s”', (count, words) => {
  expect(counted(count, 'row')).toBe(words);
});

it('a noun may have a plural of its own', () => {
  expect([1, 2].map((count) => counted(count, 'piece', 'pieces'))).toEqual(['1 piece', '2 pieces']);
});
