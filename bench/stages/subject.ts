// The workbook that all stages work on, and what each stage hands to the next.
import { readFile } from 'node:fs/promises';
import { checkSubmission } from '#checks/check-submission';
import { fillDocx } from '#documents/docx/fill-docx';
import { templateValues } from '#documents/placeholders';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { isComplete } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { readGrids } from '#workbook/grids/read-grids';
import { parseSubmission } from '#workbook/parse/parse-submission';

export type Subject = Awaited<ReturnType<typeof subjectOf>>;

/** `path`: a workbook without errors. */
export async function subjectOf(path: string) {
  const workbook = await bytesOf(path);
  const { grids, sheets } = await readGrids(workbook);
  const { submission } = parseSubmission(grids, sheets);
  const rules = await readFile('rules/dien-bien-1187-2019.json', 'utf8');
  const { ruleSet } = parseRuleSet(rules, 'dien-bien-1187-2019.json');
  if (submission === null || !isComplete(submission) || ruleSet === null)
    throw new Error(`${path} has errors`);
  const scorecard = scoreSubmission(submission, ruleSet);
  const report = buildReport(submission, scorecard);
  const templates = {
    docx: await bytesOf('templates/bao-cao.docx'),
    xlsx: await bytesOf('templates/bao-cao.xlsx'),
  };
  return {
    workbook,
    grids,
    sheets,
    submission,
    findings: checkSubmission(submission),
    ruleSet,
    scorecard,
    report,
    templates,
    values: templateValues(report),
    docx: written(fillDocx(report, templates.docx)),
    xlsx: written(await fillXlsx(report, templates.xlsx)),
  };
}

export function written({ bytes }: { readonly bytes: Uint8Array | null }): Uint8Array {
  if (bytes === null) throw new Error('not written');
  return bytes;
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
