// The real report as a Word document: every figure in its place, nothing of the template left over.
import { beforeAll, describe, expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import type { CriteriaFormRow, Report } from '#report/report';
import { inWords } from '../../said.ts';
import { realReport, shippedTemplate, withUnits } from '../real-report.ts';
import { all, type Element, readWord, textOf, type WordDocument } from './word-document.ts';

let report: Report;
let template: Uint8Array;

beforeAll(async () => {
  report = await realReport();
  template = await shippedTemplate('bao-cao.docx');
});

describe('the filled report', () => {
  it('prints every criterion and level row of every form as the report has it', () => {
    const tables = tablesOf(fill(report)).slice(2, 2 + report.criteriaForms.length);
    const printed = tables.map((table) => table.slice(2, -1));
    expect(printed).toEqual(report.criteriaForms.map(({ rows }) => rows.map(cellsOf)));
    const totals = tables.map((table) => table.at(-1));
    expect(totals).toEqual(
      report.criteriaForms.map(({ maximum, total, classification }) => [
        'TỔNG ĐIỂM',
        maximum.text,
        '',
        total?.text ?? '',
        classification,
      ]),
    );
  });

  it('prints every officer with the points and the mark under the rating', () => {
    const table = tablesOf(fill(report)).at(-2)?.slice(2);
    expect(table).toEqual(
      report.officerForm.groups.flatMap(({ ordinal, name, rows }) => [
        [ordinal, name],
        ...rows.map((row) => [
          row.ordinal,
          row.name,
          row.position,
          row.points?.text ?? '',
          ...row.marks,
          row.note,
        ]),
      ]),
    );
  });

  it('prints every unit of the summary table, figure by figure', () => {
    const table = tablesOf(fill(report)).at(-1)?.slice(2);
    expect(table).toEqual(
      report.summaryTable.groups.flatMap(({ ordinal, name, rows }) => [
        [ordinal, name],
        ...rows.map((row) => [
          row.ordinal,
          row.name,
          ...row.criteria.map((points) => points?.text ?? ''),
          row.total?.text ?? '',
          row.officerAverage?.text ?? '',
          row.classification,
          row.note,
        ]),
      ]),
    );
  });

  it('prints every paragraph of the body, and in their order', () => {
    const { bodyText } = report;
    const expected = [
      ...bodyText.legalBases,
      ...bodyText.situation,
      bodyText.overall,
      ...bodyText.groups.flatMap(({ received, items }) => [received, ...items]),
      bodyText.officers,
      ...bodyText.plans,
      bodyText.closing,
    ];
    const printed = fill(report).paragraphs.map(({ text }) => text);
    const places = expected.map((text) => printed.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves no brace of the template behind', () => {
    expect(textOf(fill(report).body)).not.toMatch(/[{}]/u);
  });

  it('is the same bytes every time', () => {
    const [once, again] = [fillDocx(report, template), fillDocx(report, template)];
    expect(Buffer.compare(once.bytes ?? Buffer.of(1), again.bytes ?? Buffer.of(2))).toBe(0);
  });
});

describe('what clerks may write', () => {
  it('is printed as text, whatever signs it has', () => {
    const odd = `Lưu & <chuyển> "A" 'B' {{Cơ quan}} ]]> \u0001`;
    const word = fill({ ...report, recipients: [odd, 'Lưu: VT'] });
    expect(word.paragraphs.map(({ text }) => text)).toContain(`- ${odd.replace('\u0001', '')};`);
  });

  it('has one dash and one mark at the end of a line of a list, also where they were typed', () => {
    const word = fill({ ...report, recipients: ['- Như trên;', 'Lưu: VT, VP.'], addressees: ['Sở Nội vụ.'] });
    const texts = word.paragraphs.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Kính gửi: Sở Nội vụ.', '- Như trên;', '- Lưu: VT, VP.']));
  });

  it('keeps its line breaks', () => {
    const [first] = report.summaryTable.groups;
    const [row] = first?.rows ?? [];
    if (first === undefined || row === undefined) throw new Error('the report has no units');
    const groups = [{ ...first, rows: [{ ...row, note: 'Dòng một\nDòng hai' }] }];
    const table = tablesOf(fill({ ...report, summaryTable: { ...report.summaryTable, groups } })).at(-1);
    expect(table?.at(-1)?.at(-1)).toBe('Dòng một\nDòng hai');
  });

  it('keeps the width of a blank left for a pen', () => {
    const word = fill({ ...report, letterhead: { ...report.letterhead, number: 'Số:      /BC-UBND' } });
    expect(word.paragraphs.map(({ text }) => text)).toContain(`Số:${'\u00a0'.repeat(6)}/BC-UBND`);
  });
});

describe('what is not given', () => {
  it('leaves no empty line: governing body, Kính gửi, a single addressee', () => {
    const texts = (changed: Report) => fill(changed).paragraphs.map(({ text }) => text);
    const without = texts({ ...report, letterhead: { ...report.letterhead, governingBody: null } });
    expect(without).toHaveLength(texts(report).length - 1);
    expect(texts(report).some((text) => text.startsWith('Kính gửi'))).toBe(false);
    expect(texts({ ...report, addressees: ['Sở Nội vụ'] })).toContain('Kính gửi: Sở Nội vụ.');
  });

  it('prints no officer form, and no page for it, where there is nobody to rate', () => {
    const word = fill({ ...report, officerForm: { ...report.officerForm, groups: [] } });
    expect(word.tables).toHaveLength(fill(report).tables.length - 1);
    expect(word.sections).toHaveLength(fill(report).sections.length - 1);
  });

  it('prints a unit that is not assessed with the reason and without figures', () => {
    const [first, ...others] = report.summaryTable.groups;
    const [row, ...rows] = first?.rows ?? [];
    if (first === undefined || row === undefined) throw new Error('the report has no units');
    const silent = {
      ...row,
      assessed: false,
      criteria: row.criteria.map(() => null),
      total: null,
      officerAverage: null,
      classification: 'Không phát sinh hồ sơ',
    };
    const summaryTable = {
      ...report.summaryTable,
      groups: [{ ...first, rows: [silent, ...rows] }, ...others],
    };
    const printed = tablesOf(fill({ ...report, summaryTable })).at(-1)?.[3];
    expect(printed).toEqual([
      row.ordinal,
      row.name,
      ...Array(11).fill(''),
      'Không phát sinh hồ sơ',
      row.note,
    ]);
  });
});

describe('sizes of a report', () => {
  it.each([0, 1, 300])('a group of %i units is printed whole', (count) => {
    const word = fill(withUnits(report, count));
    const others = report.summaryTable.groups.slice(1).reduce((sum, { rows }) => sum + rows.length + 1, 0);
    expect(tablesOf(word).at(-1)).toHaveLength(2 + 1 + count + others);
  });

  it('every form is a section of its own, numbered from 1, also with one form per unit', () => {
    const [form] = report.criteriaForms;
    if (form === undefined) throw new Error('the report has no form');
    const criteriaForms = Array.from({ length: 22 }, (_, index) => ({ ...form, key: `${index}` }));
    const word = fill({ ...report, criteriaForms });
    expect(word.sections).toHaveLength(1 + 22 + 2);
    expect(
      word.sections.every((section) => all(section, 'w:pgNumType')[0]?.attributes['w:start'] === '1'),
    ).toBe(true);
  });
});

describe('a template with too few columns', () => {
  it('is filled, with a warning that names the column', () => {
    const extended = {
      ...report.summaryTable,
      criteria: [...report.summaryTable.criteria, 'Tiêu chí 10'],
    };
    const { bytes, diagnostics } = fillDocx({ ...report, summaryTable: extended }, template);
    expect(bytes).not.toBeNull();
    expect(inWords(diagnostics).map(({ code, message }) => [code, message.vi])).toEqual([
      [
        'template-column-missing',
        'Báo cáo có 10 cột “Tên tiêu chí”, nhưng mẫu không có chỗ điền {{Tên tiêu chí 10}}.',
      ],
    ]);
  });
});

function fill(of: Report): WordDocument {
  const { bytes, diagnostics } = fillDocx(of, template);
  expect(diagnostics).toEqual([]);
  if (bytes === null) throw new Error('the shipped template has faults');
  return readWord(bytes);
}

function tablesOf({ tables }: WordDocument): readonly (readonly (readonly string[])[])[] {
  return tables.map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(cellText)));
}

function cellText(cell: Element): string {
  return all(cell, 'w:p').map(textOf).join('\n');
}

function cellsOf(row: CriteriaFormRow): readonly string[] {
  const dossiers = row.ticked ? 'x' : (row.dossiers?.text ?? '');
  return [row.ordinal, row.wording, row.maximum.text, dossiers, row.points?.text ?? '', row.note];
}
