// Index cards of several workbooks → the same units over several periods; refused where their formulas differ.

import { noResult, type Outcome, outcome } from '#app/outcome';
import { isPage, writeOutput } from '#app/write-output';
import { indexKindsDiffer } from '#diagnostics/scoring/index-request';
import type { Language } from '#language/language';
import { compareIndexes, type IndexComparison } from '#report/index/compare-index';
import { versionOf } from '#rules/index/index-rule-set';
import { type ScoredByKind, scoreByKind } from './score-index.ts';

export interface ScoredByName {
  readonly workbook: string;
  readonly scored: ScoredByKind;
}

export async function scoreAll(
  workbooks: readonly string[],
  rules: string | undefined,
): Promise<readonly ScoredByName[]> {
  const all: ScoredByName[] = [];
  // One after the other: a workbook is large while it is read.
  for (const workbook of workbooks) all.push({ workbook, scored: await scoreByKind({ workbook, rules }) });
  return all;
}

/** Null where none of them is scored by an index. A workbook at fault gives its own diagnostics. */
export function compareIndexed(
  all: readonly ScoredByName[],
  language: Language,
): Outcome<IndexComparison> | null {
  if (all.every(({ scored }) => scored.kind === 'levels')) return null;
  const versions = new Set(
    all.map(({ scored }) =>
      scored.kind === 'index'
        ? versionOf(scored.ruleSet)
        : (scored.outcome.result?.scorecard.ruleSet.id ?? 'levels'),
    ),
  );
  const faulty = all.find(({ scored }) => scored.outcome.ending !== 'done')?.scored.outcome;
  if (faulty !== undefined)
    return noResult(
      faulty.diagnostics.filter(({ severity }) => severity === 'error'),
      faulty.ending,
    );
  if (versions.size > 1) return noResult([indexKindsDiffer({ sets: [...versions] })]);
  const cards = all.flatMap(({ scored }) =>
    scored.kind === 'index' && scored.outcome.result !== null ? [scored.outcome.result.card] : [],
  );
  return outcome(compareIndexes(cards, language), []);
}

/** As a workbook or a page, by the ending of `output`. */
export async function writeIndexComparison(
  comparison: IndexComparison,
  workbooks: readonly string[],
  output: string,
): Promise<Outcome<string>> {
  return writeOutput(output, workbooks, async () => ({
    bytes: isPage(output)
      ? (await import('#documents/html/index-comparison-page')).indexComparisonPage(comparison)
      : await (await import('#documents/xlsx/index-comparison')).indexComparisonWorkbook(comparison),
    diagnostics: [],
  }));
}
