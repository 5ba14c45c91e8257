import { expect, it } from 'vitest';
import { checkErrand } from '#app/schedule/check-errand';
import type { Errand } from '#app/schedule/errand';

const errand = (words: Errand['words']): Errand => ({
  name: 'tthc-score',
  words,
  folder: null,
  occasion: { months: null, day: 15, hour: 6, minute: 0, from: '2026-11-24' },
  description: '',
});
const codesOf = (words: Errand['words'], ...rest: [Parameters<typeof checkErrand>[1], NodeJS.Platform]) =>
  checkErrand(errand(words), ...rest).map(({ code }) => code);
const usual: Errand['words'] = ['/usr/bin/node', '/opt/tthc-score/bin/tthc-score.js', 'batch', '/so-lieu'];

it('finds nothing in what the scheduler of this machine reads as it is meant', () => {
  expect(codesOf(usual, 'cron', 'linux')).toEqual([]);
});

it('names a word that Windows would replace, and one that holds a line break', () => {
  expect(codesOf([...usual, 'C:\\so %TEMP%'], 'windows', 'win32')).toEqual(['schedule-name-unusable']);
  expect(codesOf([...usual, 'a\nb'], 'cron', 'linux')).toEqual(['schedule-name-unusable']);
});

it('names a line that cron would cut off', () => {
  expect(codesOf([...usual, 'x'.repeat(1000)], 'cron', 'linux')).toEqual(['schedule-too-long']);
});

it('says that a schedule is for another system', () => {
  expect(codesOf(usual, 'windows', 'linux')).toEqual(['schedule-elsewhere']);
  expect(codesOf(usual, 'cron', 'win32')).toEqual(['schedule-elsewhere']);
});

it('warns of a program that npx keeps for a while only', () => {
  const passing = '/home/a/.npm/_npx/1f2e/node_modules/tthc-score/bin/tthc-score.js';
  expect(codesOf(['/usr/bin/node', passing, 'batch', '/so-lieu'], 'cron', 'linux')).toEqual([
    'schedule-program-passing',
  ]);
});
