// Path and a name → how the figures of that unit, group or officer came about.
import type { Language } from '#language/language';
import { explain } from '#report/explain';
import type { Explanation } from '#report/explanation';
import { explanationSubjects, namesOf, subjectsNamed } from '#report/explanation-subjects';
import type { WorkbookRequest } from './load-submission.ts';
import { type Outcome, outcome } from './outcome.ts';
import { scoreWorkbook } from './score-workbook.ts';

export interface ExplainRequest extends WorkbookRequest {
  /** Of a unit, group or officer. */
  readonly name: string;
  readonly criterion?: number | undefined;
  readonly language: Language;
}

export interface Explained {
  /** Several where several bear the name; none where nobody does. */
  readonly explanations: readonly Explanation[];
  /** Everybody who could be asked for. */
  readonly names: readonly string[];
  /** Numbers of the criteria there are. */
  readonly criteria: readonly number[];
}

/** Explained as far as it was computed, also where the workbook has errors: it may show what they are about. */
export async function explainWorkbook(request: ExplainRequest): Promise<Outcome<Explained>> {
  const { result, diagnostics, ending } = await scoreWorkbook(request);
  if (result === null) return outcome<Explained>(null, diagnostics, ending);
  const { scorecard } = result;
  const subjects = subjectsNamed(scorecard, request.name);
  const explanations = subjects.map((subject) =>
    explain(scorecard, subject, request.language, request.criterion),
  );
  const meant = new Set(subjects.flatMap(namesOf));
  const explained: Explained = {
    explanations,
    names: explanationSubjects(scorecard).flatMap((subject) => namesOf(subject).slice(0, 1)),
    criteria: scorecard.ruleSet.criteria.map(({ number }) => number),
  };
  // What concerns others is not asked for, but for errors, which may stand behind any figure.
  const concerning = diagnostics.filter(
    ({ severity, unit }) => severity === 'error' || (unit !== undefined && meant.has(unit)),
  );
  return outcome(explained, concerning, ending);
}
