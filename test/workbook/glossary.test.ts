import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheets } from '#contract/sheets';
import { foldHeader } from '#language/fold';

describe('the glossary', () => {
  const glossary = foldHeader(readFileSync('docs/glossary.md', 'utf8'));

  it.each(Object.values(sheets).filter(({ key }) => key !== 'info'))(
    'knows every heading of sheet $name',
    ({ columns }) => {
      const words = new Set(columns.flatMap(({ path }) => path).map((word) => word.replace(/ \d$/u, '')));
      expect([...words].filter((word) => !glossary.includes(foldHeader(word)))).toEqual([]);
    },
  );
});
