// The index beside the report of the form, or by itself: a workbook that has both sheets gives both views of its period.

import { composeIndex } from '#app/index/compose-index';
import { type IndexedWorkbook, scoreByKind } from '#app/index/score-index';
import { defaultRuleSetId, indexRuleSetId } from '#contract/default-rule-sets';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { outputIsInput } from '#diagnostics/file/output';
import { indexLevelsLeftOut, indexWithoutUnitForms } from '#diagnostics/scoring/index-request';
import type { Submission } from '#domain/submission';
import { isSameFile } from '#files/same-file';
import { summarizeIndex } from '#report/index/index-summary';
import { indexSubmission } from '#scoring/index/index-submission';
import { chooseShippedRuleSet } from './choose-rule-set.ts';
import { type ComposedReport, composeByLevels, type ReportRequest } from './compose-report.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';
import type { ScoredWorkbook } from './score-workbook.ts';

/** A report by levels, and the index of a workbook that has its sheet as well. */
export async function withIndex(
  request: ReportRequest,
  { result: scored }: Outcome<ScoredWorkbook>,
  composed: Outcome<ComposedReport>,
): Promise<Outcome<ComposedReport>> {
  const { result, diagnostics } = composed;
  if (result === null || scored === null || scored.submission.indexUnits.length === 0) return composed;
  const { index } = await chooseShippedRuleSet(indexRuleSetId);
  if (index === null) return composed;
  const { submission, scorecard, sorted } = scored;
  const card = indexSubmission(submission, index);
  const found = sorted([...diagnostics, ...card.diagnostics]);
  if (hasErrors(card.diagnostics)) return noResult(found);
  const documents = await composeIndex(request, { submission, card, sorted }, scorecard, card.diagnostics);
  const faults = documents.diagnostics.filter(({ severity }) => severity === 'error');
  const outputs = [...result.outputs, ...documents.outputs];
  const saidByCheck = sorted([...result.saidByCheck, ...card.diagnostics]);
  return outcome(faults.length > 0 ? null : { ...result, outputs, saidByCheck }, [
    ...found,
    ...documents.diagnostics,
  ]);
}

/** The index; and before it the report of the form, where sheet Đơn vị is fit for one. */
export async function composeByIndex(
  request: ReportRequest,
  indexed: Outcome<IndexedWorkbook>,
): Promise<Outcome<ComposedReport>> {
  const { result, ending, diagnostics: saidByCheck } = indexed;
  if (result === null || ending !== 'done') return noResult(saidByCheck, ending);
  const { submission, card } = result;
  const levels = submission.units.length === 0 ? null : await byLevels(request, submission);
  const scorecard = levels?.result?.scorecard ?? null;
  const leftOut = levels?.leftOut ?? [];
  const documents = await composeIndex(request, result, scorecard, saidByCheck);
  const wantsForms = request.perUnit || request.perUnitFiles === true;
  const noForms = wantsForms && scorecard === null ? [indexWithoutUnitForms({})] : [];
  const found: Diagnostic[] = [...saidByCheck, ...leftOut, ...noForms, ...documents.diagnostics];
  for (const { path } of documents.outputs)
    if (await isSameFile(path, request.workbook)) found.push(outputIsInput({ file: path }));
  if (hasErrors(found)) return noResult(found);
  const outputs = [...(levels?.result?.outputs ?? []), ...documents.outputs];
  const summary = levels?.result?.summary ?? (() => summarizeIndex(card, submission.authority.name));
  return outcome({ outputs, saidByCheck, summary, scorecard }, found);
}

/** By the form that the workbook names, or else the usual one. */
async function byLevels(
  request: ReportRequest,
  { ruleSetId }: Submission,
): Promise<{ readonly result: ComposedReport | null; readonly leftOut: readonly Diagnostic[] }> {
  const named = await chooseShippedRuleSet(ruleSetId);
  const id = named.ruleSet === null ? defaultRuleSetId : ruleSetId;
  const scored = await scoreByKind({ workbook: request.workbook, rules: id });
  if (scored.kind === 'index') return { result: null, leftOut: [] };
  const { result } = await composeByLevels(request, scored.outcome);
  const errors = scored.outcome.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { result, leftOut: result === null ? [indexLevelsLeftOut({ id, errors })] : [] };
}
