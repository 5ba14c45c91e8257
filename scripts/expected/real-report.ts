// The report of Q2/2022 as the program writes it: what the expected files show.
import { readFile } from 'node:fs/promises';
import { renderReport } from '#documents/render';
import { isComplete } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';

export const expectedFolder = new URL('../../fixtures/q2-2022/expected/', import.meta.url);

export async function reportAs(format: 'docx' | 'xlsx'): Promise<Uint8Array> {
  const { submission } = await readSubmission(await fileOf('fixtures/q2-2022.xlsx'));
  const rules = new TextDecoder().decode(await fileOf('rules/dien-bien-1187-2019.json'));
  const { ruleSet } = parseRuleSet(rules, 'dien-bien-1187-2019.json');
  if (submission === null || !isComplete(submission) || ruleSet === null)
    throw new Error('the fixture is broken');
  const report = buildReport(submission, scoreSubmission(submission, ruleSet));
  const { bytes } = await renderReport(report, format, await fileOf(`templates/bao-cao.${format}`));
  if (bytes === null) throw new Error(`templates/bao-cao.${format} has faults`);
  return bytes;
}

async function fileOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../../${path}`, import.meta.url)));
}
