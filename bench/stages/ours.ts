// The stages of a report as the program goes through them, each alone and then from file to documents.
import { checkSubmission } from '#checks/check-submission';
import { fillDocx } from '#documents/docx/fill-docx';
import { readyTemplate } from '#documents/docx/ready-template';
import { renderHtml } from '#documents/html/render-html';
import { placeholders, templateValues } from '#documents/placeholders';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { isComplete } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { buildOverview } from '#report/overview/build-overview';
import { scoreSubmission } from '#scoring/score-submission';
import { readGrids } from '#workbook/grids/read-grids';
import { parseSubmission } from '#workbook/parse/parse-submission';
import type { Stage } from './paired.ts';
import { type Subject, written } from './subject.ts';

export function ourStages(subject: Subject): readonly Stage[] {
  const { workbook, grids, sheets, submission, ruleSet, scorecard, report, templates, findings } = subject;
  // The values of a report are gathered once for all its documents: here each gathers its own.
  const another = () => ({ ...report });
  return [
    { name: 'read', run: () => readGrids(workbook) },
    { name: 'parse', run: () => parseSubmission(grids, sheets) },
    { name: 'check', run: () => checkSubmission(submission) },
    { name: 'score', run: () => scoreSubmission(submission, ruleSet) },
    { name: 'say', run: () => buildReport(submission, scorecard) },
    { name: 'values', run: () => templateValues(another()) },
    { name: 'DOCX template', run: () => readyTemplate(templates.docx, placeholders) },
    { name: 'DOCX', run: () => written(fillDocx(another(), templates.docx)) },
    { name: 'XLSX', run: async () => written(await fillXlsx(another(), templates.xlsx)) },
    {
      name: 'HTML',
      run: () => renderHtml(buildOverview(scorecard, submission.authority), findings),
    },
    { name: 'DOCX and XLSX in all', run: () => inAll(subject) },
  ];
}

async function inAll({ workbook, ruleSet, templates }: Subject): Promise<void> {
  const { grids, sheets } = await readGrids(workbook);
  const { submission } = parseSubmission(grids, sheets);
  if (submission === null || !isComplete(submission)) throw new Error('has errors');
  checkSubmission(submission);
  const report = buildReport(submission, scoreSubmission(submission, ruleSet));
  written(fillDocx(report, templates.docx));
  written(await fillXlsx(report, templates.xlsx));
}
