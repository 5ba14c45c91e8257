// What another formula would give: each unit's total under both, and the parts whose points change.
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { IndexCard, IndexUnitScore } from '#scoring/index/index-card';
import { overText } from './index-table.ts';

export interface IndexRuleDifference {
  readonly ruleSets: readonly [string, string];
  readonly units: readonly IndexUnitDifference[];
}

interface IndexUnitDifference {
  readonly name: string;
  readonly totals: readonly [string, string];
  /** "4.2: 1,15 → 0,92"; "–" where a formula has no such part or does not measure it. */
  readonly parts: readonly {
    readonly code: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Cards of one workbook by two formulas: the units stand in one order. */
export function diffIndexes(
  [first, second]: readonly [IndexCard, IndexCard],
  language: Language,
): IndexRuleDifference {
  return {
    ruleSets: [first.ruleSet.id, second.ruleSet.id],
    units: first.units.flatMap((before, at) => {
      const after = second.units[at];
      if (after === undefined) return [];
      const [old, now] = [pointsByCode(before, language), pointsByCode(after, language)];
      const codes = [...new Set([...old.keys(), ...now.keys()])];
      return [
        {
          name: before.unit.name,
          totals: [overText(before.total, language), overText(after.total, language)] as const,
          parts: codes
            .map((code) => ({ code, before: old.get(code) ?? '–', after: now.get(code) ?? '–' }))
            .filter((one) => one.before !== one.after),
        },
      ];
    }),
  };
}

function pointsByCode({ groups }: IndexUnitScore, language: Language): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ parts }) =>
      parts.flatMap(({ part, points }): [string, string][] =>
        points === null ? [] : [[part.code, decimalNumber(points.text, language)]],
      ),
    ),
  );
}
