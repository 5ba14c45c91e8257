// A hundred damaged copies of the fixture, scored by another hand as well; ten thousand: npm run bench:mutate-input.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWithExceljs } from '../../bench/oracle/cells.ts';
import { compareReadings, scoredByProgram } from '../../bench/oracle/compare-readings.ts';
import { chanceFrom } from '../audit/mutation/random.ts';
import { damages, mutateFile } from './mutation/mutate-file.ts';
import { randomFigures } from './mutation/random-figures.ts';

const original = readFileSync('fixtures/q2-2022.xlsx');

describe('a workbook damaged at random', () => {
  it.each(damages)(
    'is refused, faulty, or scored as another reader’s cells are by another hand: %s',
    async (damage) => {
      const { lines: unharmed } = await scoredByProgram(original);
      const seen = new Set<string>();
      for (let seed = 1; seed <= 20; seed += 1) {
        const bytes = mutateFile(original, damage, chanceFrom(seed));
        const { kind, what } = await compareReadings(
          { bytes, unharmed, archiveAlone: damage === 'bytes' || damage === 'records' },
          [readWithExceljs],
        );
        expect({ seed, kind: kind === 'wrong' ? what : 'right' }).toEqual({ seed, kind: 'right' });
        seen.add(kind);
      }
      expect(seen.size).toBeGreaterThan(1);
    },
  );
});

describe('a workbook of figures drawn at random', () => {
  it('has the same scores, classes, ranks and ratings by another hand', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const bytes = randomFigures(chanceFrom(seed));
      const { kind, what } = await compareReadings({ bytes, unharmed: null, archiveAlone: false }, [
        readWithExceljs,
      ]);
      expect({ seed, kind, what }).toEqual({ seed, kind: 'changed', what: [] });
    }
  });
});
