// A few hundred damaged copies of the fixture; ten thousand: npm run bench:mutate-input.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '#domain/submission';
import { readSubmission } from '#workbook/read-submission';
import { chanceFrom } from '../audit/mutation/random.ts';
import { judgeMutant } from './mutation/judge-mutant.ts';
import { damages, mutateFile } from './mutation/mutate-file.ts';

const original = readFileSync('fixtures/q2-2022.xlsx');
let whole: Submission | null = null;
beforeAll(async () => {
  whole = (await readSubmission(original)).submission;
});

describe('a workbook damaged at random', () => {
  it.each(damages)('is refused, faulty, or read as another reader reads it: %s', async (damage) => {
    if (whole === null) throw new Error('the fixture cannot be read');
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 80; seed += 1) {
      const verdict = await judgeMutant(mutateFile(original, damage, chanceFrom(seed)), whole, damage);
      expect({ seed, ...verdict }).not.toHaveProperty('what');
      kinds.add(verdict.kind);
    }
    expect(kinds).toContain('refused');
    expect(kinds).toContain('same');
  });
});
