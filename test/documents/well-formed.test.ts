// Every part of every document is well-formed XML, whatever text stands in the workbook.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { publishedCopied } from '#diagnostics/audit/audit-copying';
import { differing } from '#diagnostics/audit/define-cause';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { explanationDocx } from '#documents/docx/explanation-docx';
import { fillDocx } from '#documents/docx/fill-docx';
import { renderHtml } from '#documents/html/render-html';
import { writeAuditWorkbook } from '#documents/xlsx/audit-workbook';
import { writeComparisonWorkbook } from '#documents/xlsx/comparison-workbook';
import { fillXlsx } from '#documents/xlsx/fill-xlsx';
import { writeOverviewWorkbook } from '#documents/xlsx/overview-workbook';
import { writeResultWorkbook } from '#documents/xlsx/result-workbook';
import type { CompleteSubmission } from '#domain/submission';
import { escapeXml } from '#language/xml-text';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { explanationDocument } from '#report/explanation/explanation-document';
import { explanationSubjects } from '#report/explanation/explanation-subjects';
import { buildReport } from '#report/official/build-report';
import { buildOverview } from '#report/overview/build-overview';
import { summarizeScores } from '#report/tables/score-summary';
import { scoreSubmission } from '#scoring/score-submission';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import { writeInputWorkbook } from '#workbook/write/write-input';
import { dienBien } from '../scoring/make-submission.ts';
import { realScores, shippedTemplate } from './real-report.ts';

const hostile = [
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u2028',
  ']]>',
  '<&>"\'',
  '_xD800_',
];
/** Any letters, with what XML cannot hold or reads otherwise more often than by chance. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

it('in every format of every document', { timeout: 240_000 }, async () => {
  const { submission } = await realScores();
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const scored = withText(submission, text);
      const scorecard = scoreSubmission(scored, dienBien());
      const report = buildReport(scored, scorecard);
      const finding = findingOf(text);
      const summary = summarizeScores(scorecard, scored.authority.name);
      const documents = {
        'bao-cao.docx': fillDocx(report, await shippedTemplate('bao-cao.docx')).bytes,
        'bao-cao.xlsx': (await fillXlsx(report, await shippedTemplate('bao-cao.xlsx'))).bytes,
        'giai-thich.docx': explanationDocx(
          explanationDocument({ scorecard, submission: scored }, explanationSubjects(scorecard), 'vi'),
          await shippedTemplate('giai-thich.docx'),
        ).bytes,
        'compute -o': await writeResultWorkbook(scorecard, [finding]),
        'compare -o': await writeComparisonWorkbook(compareScorecards([scorecard, scorecard]), [finding]),
        'audit -o': await writeAuditWorkbook([finding]),
        batch: await writeOverviewWorkbook([
          { path: text, isCurrent: true, summary, fault: '' },
          { path: text, isCurrent: false, summary: null, fault: text },
        ]),
        'check --annotate': annotateWorkbook(new Uint8Array(await readFile('fixtures/q2-2022.xlsx')), [
          finding,
        ]).bytes,
        init: await writeInputWorkbook({ from: scored }),
      };
      for (const [name, bytes] of Object.entries(documents)) {
        expect(bytes, name).not.toBeNull();
        for (const [path, part] of partsOf(bytes ?? new Uint8Array()))
          expect(faultOf(part), `${name}: ${path}`).toBeNull();
      }
      const page = new TextDecoder().decode(
        renderHtml(buildOverview(scorecard, scored.authority), [finding]),
      );
      expect(page).not.toMatch(/(?![\n\t\r])\p{Cc}|\ufffe|\uffff/u);
    }),
    { numRuns: 6, examples: [[hostile.join('a')]] },
  );
});

it('in an element or an attribute of our own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        faultOf(new TextEncoder().encode(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)),
      ).toBeNull();
    }),
  );
});

function withText(submission: CompleteSubmission, text: string): CompleteSubmission {
  const named = <Body extends object>(bodies: readonly Body[]) =>
    bodies.map((body, index) => ({ ...mapped(body, text), name: `${text} ${index}` }));
  return {
    ...submission,
    authority: mapped(submission.authority, text),
    groups: submission.groups.map((group) => ({
      ...mapped(group, text),
      key: group.key,
      name: `${text} ${group.key}`,
    })),
    units: named(submission.units).map((unit, index) => ({
      ...unit,
      group: submission.units[index]?.group ?? '',
    })),
    officers: named(submission.officers).map((one, index) => ({
      ...one,
      group: submission.officers[index]?.group ?? '',
      position: text,
    })),
  } as CompleteSubmission;
}

/** Notes and paragraphs; what is a word of the program's own stays. */
function mapped<Value extends object>(value: Value, text: string): Value {
  const isFree = (name: string, each: unknown) =>
    typeof each === 'string' &&
    (each.length > 25 || ['note', 'name', 'place', 'superior', 'signatory', 'position'].includes(name));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isFree(name, each) ? text : each]),
  ) as Value;
}

function findingOf(text: string): Diagnostic {
  return differing(
    {
      figure: { heading: text },
      published: '1.93',
      computed: '1.26',
      formula: null,
      due: text,
      recount: null,
      remedy: 'correct',
    },
    [publishedCopied({ source: { row: text }, value: '1.93' })],
    { unit: text, place: { sheet: 'Đơn vị', cell: 'B5', content: text } },
  );
}

function partsOf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const archive = new PizZip(bytes);
  return Object.entries(archive.files)
    .filter(([path, { dir }]) => !dir && /\.(?:xml|rels|vml)$/u.test(path))
    .map(([path, file]) => [path, file.asUint8Array()]);
}

/** What a strict reader would refuse; null where nothing. */
function faultOf(part: Uint8Array): string | null {
  const parser = new SaxesParser();
  let fault: string | null = null;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close();
  return fault;
}
