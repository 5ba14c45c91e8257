// A representative part of the corpus of hostile files, in this process; the whole of it: npm run bench:hostile.
import { describe, expect, it } from 'vitest';
import { readSubmission } from '#workbook/read-submission';
import { corpus } from '../hostile/corpus.ts';

/** What only takes long to make, is judged by what comes after reading, or stands in test/contract/limits.test.ts too. */
const left =
  /-\d+mb$|-\dgb|million|deep-5|wide|65000|400mb|overlapping|bomb-(?!sheet-60mb)|styles-|rule-set|of-20mb|of-60mb|of-10mb|of-5mb|1000000|300000|200000|50000|20000|number-minus|number-1\.0|number-empty|units-500[01]$|rows-30001|officers|spans/u;

const chosen = corpus.flatMap(({ name, kind, content, expected }) =>
  'make' in content && !left.test(name.replace(/\.\w+$/u, ''))
    ? [{ name, kind, make: content.make, expected }]
    : [],
);

describe('hostile files', () => {
  it('are at least 150, each with a name of its own', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(chosen.length).toBeGreaterThan(150);
  });

  it.each(chosen)('$kind: $name', async ({ make, expected }) => {
    const { submission, diagnostics } = await readSubmission(make());
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    switch (expected.outcome) {
      case 'refused':
        // The size of the file itself is looked at before it is read.
        expect(errors).toEqual([expected.code]);
        expect(submission).toBeNull();
        break;
      case 'faulty':
        expect(errors).toContain(expected.code);
        break;
      case 'read':
        expect(errors).toEqual([]);
        expect(submission?.units.length).toBeGreaterThan(0);
    }
  });
});
