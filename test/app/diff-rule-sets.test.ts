import { describe, expect, it } from 'vitest';
import { diffRuleSets } from '#app/diff-rule-sets';

const workbook = 'fixtures/q2-2022.xlsx';
const [before, after] = ['dien-bien-1187-2019', 'tt01-2018'];

describe('two rule sets over one workbook', () => {
  it('say what a reader must know to compare them, and nothing of the workbook', async () => {
    const { ending, result, diagnostics } = await diffRuleSets({ before, after, workbook });
    expect(ending).toBe('done');
    expect(result?.ruleSets.map(({ id }) => id)).toEqual([before, after]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['on-site-rate-unknown']);
  });

  it('are wrong usage where either is unknown, and only that is told', async () => {
    for (const wrong of [
      { before: 'khong-co', after },
      { before, after: 'khong-co' },
    ]) {
      const { ending, diagnostics } = await diffRuleSets({ ...wrong, workbook });
      expect([ending, diagnostics.map(({ code }) => code)]).toEqual(['wrong-usage', ['rule-set-unknown']]);
    }
  });

  it('are not compared over a workbook with errors', async () => {
    const faulty = 'fixtures/q2-2022-cong-bo.xlsx';
    const { ending, result, diagnostics } = await diffRuleSets({ before, after, workbook: faulty });
    expect([ending, result]).toEqual(['faulty', null]);
    expect(diagnostics.map(({ unit }) => unit)).toEqual(['Phòng Giáo dục']);
  });
});
