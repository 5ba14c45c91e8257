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

  it('are of one kind: an index is not set beside levels', async () => {
    for (const sets of [
      { before: 'qd766-2022', after },
      { before, after: 'qd766-2022' },
    ]) {
      const { result, diagnostics } = await diffRuleSets({ ...sets, workbook });
      expect([result, diagnostics.map(({ code }) => code)]).toEqual([null, ['index-not-for-command']]);
    }
  });

  it('are compared over a workbook with errors as far as it can be scored, and the errors are told', async () => {
    const faulty = 'fixtures/q2-2022-cong-bo.xlsx';
    const { ending, result, diagnostics } = await diffRuleSets({ before, after, workbook: faulty });
    expect(ending).toBe('faulty');
    expect(diagnostics.map(({ severity, unit }) => [severity, unit])).toEqual([
      ['error', 'Phòng Giáo dục'],
      ['warning', undefined],
    ]);
    const totals = result?.groups[0]?.units.map((unit) => unit.totals.map((total) => total?.text));
    expect(totals?.at(0)).toEqual(['16', '15']);
    expect(result?.groups.map(({ leftOut }) => leftOut)).toEqual([[], []]);
  });
});
