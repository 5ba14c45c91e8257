// The report of the real Q2/2022 workbook, and others made from it: what the documents' tests print.
import { readFile } from 'node:fs/promises';
import { type CompleteSubmission, isComplete } from '#domain/submission';
import type { ExplanationDocument } from '#report/explanation/explanation-document';
import { explanationDocument } from '#report/explanation/explanation-document';
import { explanationSubjects } from '#report/explanation/explanation-subjects';
import { buildReport } from '#report/official/build-report';
import type { Report } from '#report/report';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { readSubmission } from '#workbook/read-submission';

const root = new URL('../../', import.meta.url);

export async function realReport(): Promise<Report> {
  const { submission, scorecard } = await realScores();
  return buildReport(submission, scorecard);
}

/** Of every group, unit and officer of the same workbook. */
export async function realExplanations(): Promise<ExplanationDocument> {
  const { submission, scorecard } = await realScores();
  return explanationDocument({ scorecard, submission }, explanationSubjects(scorecard), 'vi');
}

interface RealScores {
  readonly submission: CompleteSubmission;
  readonly scorecard: Scorecard;
}

let scores: Promise<RealScores> | undefined;

/** Read once for all files of a process: nobody can write into them. */
export function realScores(): Promise<RealScores> {
  scores ??= readScores();
  return scores;
}

async function readScores(): Promise<RealScores> {
  const { submission } = await readSubmission(await bytesOf('fixtures/q2-2022.xlsx'));
  const rules = new TextDecoder().decode(await bytesOf('rules/dien-bien-1187-2019.json'));
  const { ruleSet } = parseRuleSet(rules, 'dien-bien-1187-2019.json');
  if (submission === null || !isComplete(submission) || ruleSet === null)
    throw new Error('the fixture is broken');
  return { submission, scorecard: scoreSubmission(submission, ruleSet) };
}

export async function shippedTemplate(name: string): Promise<Uint8Array> {
  return await bytesOf(`templates/${name}`);
}

/** The same report with so many units in its first group. */
export function withUnits(report: Report, count: number): Report {
  const [first, ...others] = report.summaryTable.groups;
  const row = first?.rows[0];
  if (first === undefined || row === undefined) throw new Error('the report has no units');
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    ordinal: `${index + 1}`,
    name: `Đơn vị ${index + 1}`,
  }));
  return { ...report, summaryTable: { ...report.summaryTable, groups: [{ ...first, rows }, ...others] } };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(path, root)));
}
