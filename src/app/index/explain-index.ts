// Index card and a name → how the figures of that unit came about; of every unit where no name is given.

import type { Explained, ExplainRequest } from '#app/explained';
import { noResult, type Outcome, outcome } from '#app/outcome';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fold } from '#language/fold';
import { explainIndex } from '#report/index/explain-index';
import { indexDocument } from '#report/index/explanation-document';
import { indexUnitsLike, indexUnitsNamed } from '#report/index/units-named';
import { partsOf } from '#rules/index/index-rule-set';
import type { IndexedWorkbook } from './score-index.ts';

export function explainIndexed(
  { result, diagnostics, ending }: Outcome<IndexedWorkbook>,
  { name, language, criterion }: ExplainRequest,
): Outcome<Explained> {
  if (result === null) return noResult(diagnostics, ending);
  const { card, submission } = result;
  const { origins } = submission;
  const scores = name === undefined ? card.units : indexUnitsNamed(card.units, name);
  const codes = partsOf(card.ruleSet).map(({ code }) => code);
  const explained: Explained = {
    explanations: scores.map((score) => explainIndex(card, score, language, { origins, part: criterion })),
    document: () => indexDocument({ card, submission }, scores, language),
    suggestions: name === undefined || scores.length > 0 ? [] : indexUnitsLike(card.units, name),
    names: card.units.map(({ unit }) => unit.name),
    criteria: codes,
    hasCriterion:
      criterion === undefined || codes.some((code) => code === criterion || code.startsWith(`${criterion}.`)),
  };
  return outcome(
    explained,
    concerning(
      diagnostics,
      scores.map(({ unit }) => unit.name),
    ),
    ending,
  );
}

/** What concerns others is not asked for, but for errors, which may stand behind any figure. */
function concerning(diagnostics: readonly Diagnostic[], names: readonly string[]): readonly Diagnostic[] {
  const asked = new Set(names.map(fold));
  return diagnostics.filter(
    ({ severity, unit }) => severity === 'error' || (unit !== undefined && asked.has(fold(unit))),
  );
}
