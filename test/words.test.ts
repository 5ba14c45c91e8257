// Words that were given up for plain ones do not come back: in names, comments, messages and the English pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const givenUp: Readonly<Record<string, string>> = {
  errand: 'scheduled job',
  occasion: 'recurrence',
  reckon: 'calculate',
  mend: 'fix',
  litter: 'stale files',
  twin: 'duplicate',
  workings: 'formula',
  amiss: 'wrong',
  anew: 'again',
  passingFolder: 'temporary folder',
  lastWords: 'end of standard error',
  tellingParts: 'identifying parts',
  keepLast: 'memoizeLast',
  leaveOwnFiles: 'excludeOwnFiles',
  smallParts: 'zip entries',
};

const vietnamese = ['huong-dan.md', 'cai-dat.md', 'du-lieu-ca-nhan.md', 'len-lich.md'];
const pages = readdirSync('docs').filter((name) => name.endsWith('.md') && !vietnamese.includes(name));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const files = [...pages.map((name) => join('docs', name)), ...sources.map((name) => join('src', name))];

it.each(Object.entries(givenUp))('no “%s”: “%s”', (word, plain) => {
  const form = new RegExp(`(?<![A-Za-z])${word}(?:s|ed|ing)?(?![a-z])`, 'iu');
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (form.test(line) ? [`${file}:${index + 1} (write: ${plain})`] : [])),
  );
  expect(found).toEqual([]);
});

const generated = ['diagnostics.md', 'placeholders.md', 'workbook.md'].map((name) => join('docs', name));
const written = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].filter((file) => !generated.includes(file));

it.each(written)('%s keeps to lines of 110 letters, but for tables, code and single long words', (file) => {
  let isCode = false;
  const long = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => {
      if (/^\s*```/u.test(line)) isCode = !isCode;
      const isProse = !isCode && !/^\s*(?:[|#<>]|!\[)/u.test(line);
      return isProse && [...line].length > 110 && line.trim().split(' ').length > 3;
    });
  expect(long).toEqual([]);
});
