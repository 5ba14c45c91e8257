// Docs and decisions send their reader to files: each that they name is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rooms = readdirSync('src');
const folders = [
  ...rooms,
  'src',
  'test',
  'scripts',
  'bench',
  'page',
  'rules',
  'policies',
  'templates',
  'fixtures',
];
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesOf('docs'), ...filesOf('docs/adr')];

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** `scoring/measures/`, `test/words.test.ts`, "`cli/main`"; nothing with a part that stands for many. */
function filesNamed(text: string): readonly string[] {
  const named = [...text.matchAll(/`([a-z][\w-]*)\/([\w./-]*)`/gu)];
  return named
    .filter(([, folder = '']) => folders.includes(folder))
    .map(([, folder, rest]) => `${folder}/${rest}`);
}

function isThere(path: string): boolean {
  return ['', 'src/'].some((before) =>
    ['', '.ts', '.mjs'].some((ending) => existsSync(`${before}${path}${ending}`)),
  );
}

describe('each file that is named', () => {
  it.each(documents)('in %s is there', (document) => {
    expect(filesNamed(readFileSync(document, 'utf8')).filter((path) => !isThere(path))).toEqual([]);
  });
});
