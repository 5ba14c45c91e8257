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
