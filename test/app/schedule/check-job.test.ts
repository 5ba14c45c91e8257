import { expect, it } from 'vitest';
import { checkJob } from '#app/schedule/check-job';

const codesOf = (program: string, words: readonly string[], folder: string | null = null) =>
  checkJob({ words: ['C:\\node.exe', program, 'batch', ...words], folder }).map(({ code }) => code);

it('finds nothing in words that the Task Scheduler reads as they are', () => {
  expect(codesOf('C:\\tthc-score\\bin\\tthc-score.js', ['D:\\số liệu 100%', 'D:\\a & b'])).toEqual([]);
});

it('names each word that it would replace, and one that holds a line break', () => {
  expect(codesOf('C:\\a.js', ['C:\\so %TEMP%', 'a\nb', '$(Arg0)'], 'D:\\%X%')).toEqual(
    Array(4).fill('schedule-name-unusable'),
  );
});

it('warns of a program that npx keeps for a while only', () => {
  const passing = 'C:\\npm-cache\\_npx\\1f2e\\node_modules\\tthc-score\\bin\\tthc-score.js';
  expect(codesOf(passing, ['D:\\so-lieu'])).toEqual(['schedule-program-passing']);
});
