// Path and a name → how the figures of that unit, group or officer came about; of everybody where no name is given.

import { explainIndexed } from '#app/index/explain-index';
import { scoreByKind } from '#app/index/score-index';
import { explain } from '#report/explanation/explain';
import { explanationDocument } from '#report/explanation/explanation-document';
import {
  allNames,
  explanationSubjects,
  namesLike,
  namesOf,
  subjectsNamed,
} from '#report/explanation/explanation-subjects';
import type { Explained, ExplainRequest } from './explained.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';
import { placedInTemplate, readTemplate, templateName } from './read-template.ts';
import { writeOutput } from './write-output.ts';

/** Explained as far as it was computed, also where the workbook has errors: it may show what they are about. */
export async function explainWorkbook(request: ExplainRequest): Promise<Outcome<Explained>> {
  const { name, language } = request;
  const scored = await scoreByKind(request);
  if (scored.kind === 'index') return explainIndexed(scored.outcome, request);
  const { result, diagnostics, ending } = scored.outcome;
  if (result === null) return noResult(diagnostics, ending);
  const { scorecard, submission } = result;
  const subjects = name === undefined ? explanationSubjects(scorecard) : subjectsNamed(scorecard, name);
  const numbers = scorecard.ruleSet.criteria.map(({ number }) => number);
  const criterion = request.criterion === undefined ? undefined : Number(request.criterion);
  const explained: Explained = {
    explanations: subjects.map((subject) =>
      explain(scorecard, subject, language, { criterion, origins: submission.origins }),
    ),
    document: () => explanationDocument({ scorecard, submission }, subjects, language),
    suggestions: name === undefined || subjects.length > 0 ? [] : namesLike(scorecard, name),
    names: allNames(scorecard),
    criteria: numbers.map(String),
    hasCriterion: criterion === undefined || numbers.includes(criterion),
  };
  // What concerns others is not asked for, but for errors, which may stand behind any figure.
  const names = new Set(subjects.flatMap(namesOf));
  const concerning = diagnostics.filter(
    ({ severity, unit }) => severity === 'error' || (unit !== undefined && names.has(unit)),
  );
  return outcome(explained, concerning, ending);
}

/** The explanations as a Word document, an appendix for auditors. The result is the file written. */
export async function writeExplanation(
  { document }: Explained,
  { workbook, templates }: ExplainRequest,
  output: string,
): Promise<Outcome<string>> {
  return writeOutput(output, [workbook], async () => {
    const name = templateName('explanation', 'docx');
    const template = await readTemplate(name, templates);
    if (template.bytes === null) return template;
    const { explanationDocx } = await import('#documents/docx/explanation-docx');
    const { bytes, diagnostics } = explanationDocx(document(), template.bytes);
    return { bytes, diagnostics: [...template.diagnostics, ...placedInTemplate(diagnostics, name)] };
  });
}
