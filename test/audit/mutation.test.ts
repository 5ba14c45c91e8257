import { describe, expect, it } from 'vitest';
import { dienBien } from '../scoring/make-submission.ts';
import { cleanReport } from './mutation/clean-report.ts';
import { codesByMember, judge } from './mutation/judge.ts';
import { kinds, plantSlip } from './mutation/plant-slip.ts';
import { chanceFrom } from './mutation/random.ts';

const reports = 25;

describe('slips planted in clean reports', () => {
  it.each(Object.keys(kinds))('%s: found, with its cause first, and nothing else', (kind) => {
    const chance = chanceFrom(2022);
    for (let count = 0; count < reports; count += 1) {
      const { codes, ...verdict } = judge(plantSlip(kind, chance, true));
      expect({ ...verdict, codes }).toEqual({
        found: true,
        rightCause: true,
        rightOrTied: true,
        falseAlarms: 0,
        codes,
      });
    }
  });

  it('reports nothing in a report without slips', () => {
    const chance = chanceFrom(1187);
    for (let count = 0; count < 100; count += 1)
      expect([...codesByMember(cleanReport(chance, dienBien()).submission)]).toEqual([]);
  });
});
