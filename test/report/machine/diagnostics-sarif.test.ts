import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { auditSubmission } from '#audit/audit-submission';
import { checkSubmission } from '#checks/check-submission';
import { catalogue } from '#diagnostics/catalogue';
import { diagnosticsSarif } from '#report/machine/diagnostics-sarif';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import { dienBien } from '../../scoring/make-submission.ts';

/** The schema of the standard itself, as an npm package carries it. */
const schemaPath = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// Zod takes a URI reference for a whole URL; what a reference looks like is tested below.
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(schemaPath, 'utf8'), (_, value) => (value === 'uri-reference' ? undefined : value)),
);

function sarif(diagnostics: Parameters<typeof diagnosticsSarif>[0], workbook = 'q2-2022.xlsx') {
  // As it is printed: a member without a value would not be.
  return JSON.parse(JSON.stringify(diagnosticsSarif(diagnostics, { workbook, language: 'vi' })));
}

async function findingsAsPublished() {
  const bytes = readFileSync(new URL('../../../fixtures/q2-2022-cong-bo.xlsx', import.meta.url));
  const { submission, diagnostics } = await readSubmission(new Uint8Array(bytes));
  if (submission === null) throw new Error('the fixture has no units');
  const scorecard = scoreSubmission(submission, dienBien());
  const audited = auditSubmission(submission, scorecard);
  return [...diagnostics, ...checkSubmission(submission), ...scorecard.diagnostics, ...audited];
}

describe('findings as SARIF 2.1.0', () => {
  it('satisfy the schema of the standard: every code there is, and none at all', () => {
    for (const given of [catalogue.map(({ sample }) => sample()), []]) {
      expect(schema.safeParse(sarif(given)).error).toBeUndefined();
    }
  });

  it('satisfy it for the published report, with each cell as a logical location', async () => {
    const findings = await findingsAsPublished();
    const log = sarif(findings);
    expect(schema.safeParse(log).error).toBeUndefined();
    const [run] = log.runs;
    expect(run.results).toHaveLength(findings.length);
    const education = run.results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'received-balance-differs',
    );
    expect(education.locations[0].logicalLocations).toEqual([
      { name: 'C17', fullyQualifiedName: 'Đơn vị!C17', kind: 'cell' },
    ]);
    expect(education).toMatchObject({ level: 'error', properties: { unit: 'Phòng Giáo dục' } });
    expect(run.tool.driver.rules[education.ruleIndex].id).toBe('received-balance-differs');
  });

  it('carry the published and the computed figure of a difference', async () => {
    const results = sarif(await findingsAsPublished()).runs[0].results;
    const difference = results.find(
      ({ properties }: { properties: { published?: string } }) => properties.published === '1,93',
    );
    expect(difference.properties).toMatchObject({ computed: '1,26' });
  });

  it('say in the message of a difference what may have caused it', async () => {
    const results = sarif(await findingsAsPublished()).runs[0].results;
    const difference = results.find(
      ({ properties }: { properties: { published?: string } }) => properties.published === '1,29',
    );
    expect(difference.message.text).toBe(
      'Tiêu chí 5 công bố 1,29; tính lại được 1,30 = (83 × 2 + 195 × 1) ÷ 278. Ra đúng khi tính cả 01 hồ sơ quá hạn vào số chia của tiêu chí 5 (361 ÷ 279). Cũng ra đúng khi 1,2985 bị cắt bỏ phần lẻ thành 1,29. Cũng ra đúng khi tính cả 01 hồ sơ đang giải quyết vào số chia (361 ÷ 279).',
    );
    expect(difference.properties.alternatives.map(({ code }: { code: string }) => code)).toEqual([
      'published-cut-off',
      'published-pending-counted',
    ]);
  });

  it('a schema that is broken on purpose is refused', () => {
    const log = sarif(catalogue.map(({ sample }) => sample()));
    log.runs[0].results[0].level = 'info';
    expect(schema.safeParse(log).success).toBe(false);
  });

  it.each([
    ['số liệu/quý 2.xlsx', 's%E1%BB%91%20li%E1%BB%87u/qu%C3%BD%202.xlsx'],
    ['C:\\bao cao\\q2.xlsx', 'file:///C:/bao%20cao/q2.xlsx'],
    ['../q2-2022.xlsx', '../q2-2022.xlsx'],
  ])('name the file by its URI: %s', (path, uri) => {
    expect(sarif([], path).runs[0].artifacts[0].location.uri).toBe(uri);
  });
});
