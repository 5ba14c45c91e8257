import { describe, expect, it } from 'vitest';
import { dienBien } from '../scoring/make-submission.ts';
import { cleanReport } from './mutation/clean-report.ts';
import { codesByFigure, countFound } from './mutation/count-found.ts';
import { kinds, plantSlip } from './mutation/plant-slip.ts';
import { plantSystematicError, systematicErrors } from './mutation/plant-systematic-error.ts';
import { chanceFrom } from './mutation/random.ts';

/** Drawn of each kind; `npm run mutate` makes do with few. */
const reports = Number(process.env.SAMPLES ?? 15);

/** Drawn at random, it may be a figure that some cause gives: then that one is named, and rightly. */
const unexplained = 'total unlike its parts, no cause';

describe('slips planted in clean reports', () => {
  it.each(Object.keys(kinds))('%s: found, with its cause first, and nothing else', (kind) => {
    const chance = chanceFrom(2022);
    for (let count = 0; count < reports; count += 1) {
      expect(countFound(plantSlip(kind, chance, true))).toMatchObject({
        found: true,
        rightFirst: true,
        rightOrTied: true,
        falseAlarms: 0,
      });
    }
  });

  it.each(Object.keys(kinds).filter((kind) => kind !== unexplained))(
    '%s: its cause is among those named, whatever else gives the same figure',
    (kind) => {
      const chance = chanceFrom(1187);
      for (let count = 0; count < reports; count += 1) {
        const result = countFound(plantSlip(kind, chance, false));
        expect(result).toMatchObject({ found: true, rightOrTied: true, rightNamed: true, falseAlarms: 0 });
        expect(Math.max(...result.named)).toBeLessThanOrEqual(3);
      }
    },
  );

  it('reports nothing in a report without slips', () => {
    const chance = chanceFrom(1187);
    for (let count = 0; count < 4 * reports; count += 1)
      expect([...codesByFigure(cleanReport(chance, dienBien()).submission)]).toEqual([]);
  });
});

describe('a way of calculating kept to all over the sheet', () => {
  it.each(Object.keys(systematicErrors))('%s: comes first for nearly every figure', (error) => {
    const chance = chanceFrom(61);
    const results = Array.from({ length: reports }, () => countFound(plantSystematicError(error, chance)));
    const right = results.reduce((sum, { figuresRight }) => sum + figuresRight, 0);
    const all = results.reduce((sum, { named }) => sum + named.length, 0);
    expect(right / all).toBeGreaterThan(0.95);
    expect(results.every(({ found, falseAlarms }) => found && falseAlarms === 0)).toBe(true);
  });
});
