// DuckDB against a counter in plain TypeScript. Ten thousand lists, and as many on PostgreSQL: `npm run bench:lists-reference`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { csvFile, expectSame, policyFile } from './against-reference.ts';
import { randomList, randomRules } from './random-lists.ts';
import { plainDate } from './reference-counter.ts';

/** Of a hundred lists each. */
const batchCount = Number(process.env.TTHC_LISTS ?? 10);

it('counts random lists as a plain counter does', { timeout: 1_200_000 }, async () => {
  const folder = await temporaryFolder();
  const batches = fc.sample(
    fc.tuple(randomRules, fc.array(randomList, { minLength: 100, maxLength: 100 })),
    batchCount,
  );
  for (const [rules, makers] of batches) {
    const lists = makers.map((make, index) => make(`H${index}`));
    await expectSame({ lists: [csvFile(folder, lists.flat())] }, lists, rules, policyFile(folder, rules));
  }
});

it('is checked by a counter that knows slips from dates', () => {
  expect(plainDate('03/13/2026')).toBe('bad');
  expect(plainDate('10:56 13/03/2026')).toEqual({ day: '2026-03-13', minute: 656 });
});
