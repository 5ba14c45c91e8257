// Templates with tracked changes that nobody accepted: deleted text is no text, and what the check accepts is filled.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocxTemplate } from '#documents/docx/check-template';
import { fillDocx } from '#documents/docx/fill-docx';
import type { Report } from '#report/report';
import { realReport, shippedTemplate } from '../real-report.ts';
import { readWord } from './word-document.ts';

let report: Report;
let template: Uint8Array;

beforeAll(async () => {
  report = await realReport();
  template = await shippedTemplate('bao-cao.docx');
});

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deletedRun = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const del = (runs: string) => `<w:del w:id="901" w:author="A">${runs}</w:del>`;
const looksChanged = '<w:rPr><w:b/><w:rPrChange w:id="903" w:author="A"><w:rPr/></w:rPrChange></w:rPr>';
const ins = (runs: string) => `<w:ins w:id="902" w:author="A">${runs}</w:ins>`;

describe('a mark with open changes in it', () => {
  it.each([
    ['a word replaced', run('{{Cơ ') + del(deletedRun('sở')) + ins(run('quan')) + run('}}')],
    ['its end replaced', run('{{Cơ ') + del(deletedRun('quan}}')) + ins(run('quan}}'))],
    ['its end put in', run('{{Cơ ') + ins(run('quan}}'))],
    ['another, unknown mark deleted before it', del(deletedRun('{{abc}}')) + run('{{Cơ quan}}')],
    ['a word deleted by a program that keeps it as text', run('{{Cơ ') + del(run('sở }}')) + run('quan}}')],
    ['a tab deleted', run('{{Cơ qu') + del('<w:r><w:tab/></w:r>') + run('an}}')],
    ['a line break deleted', run('{{Cơ ') + del('<w:r><w:br/></w:r>') + run('quan}}')],
    ['its looks changed', run('{{Cơ quan}}').replace('<w:r>', `<w:r>${looksChanged}`)],
  ])('is filled as it will stand once they are accepted, with a warning: %s', (_, runs) => {
    const tracked = edited((xml) => xml.replace('<w:body>', `<w:body><w:p>${runs}</w:p>`));
    const { bytes, diagnostics } = fillDocx(report, tracked);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['template-changes-open', 'warning'],
    ]);
    expect(checkDocxTemplate(tracked).diagnostics).toEqual(diagnostics);
    expect(readWord(bytes ?? template).paragraphs[0]?.text).toBe(report.letterhead.authority);
  });

  it.each([
    ['its end', run('{{Cơ ') + del(deletedRun('quan}}')), 'placeholder-unclosed'],
    ['its beginning', del(deletedRun('{{Cơ ')) + run('quan}}'), 'placeholder-unopened'],
    ['the end of a passage', run('{{#Người ký}}x') + del(deletedRun('{{/Người ký}}')), 'passage-unclosed'],
  ])('is a fault where they delete %s', (_, runs, fault) => {
    const tracked = edited((xml) => xml.replace('<w:body>', `<w:body><w:p>${runs}</w:p>`));
    expect(checkDocxTemplate(tracked).diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining([fault, 'template-changes-open']),
    );
    expect(fillDocx(report, tracked).bytes).toBeNull();
  });
});

describe('a repeated row with an open change', () => {
  const rowWith = (change: string) =>
    edited((xml) => {
      const at = xml.lastIndexOf('<w:trPr>', xml.indexOf('{{#Đơn vị}}')) + '<w:trPr>'.length;
      return xml.slice(0, at) + change + xml.slice(at);
    });

  it('is a fault where it was deleted: all units would be printed in rows that are none', () => {
    const deleted = rowWith('<w:del w:id="9" w:author="A"/>');
    const [first, ...more] = checkDocxTemplate(deleted).diagnostics;
    expect([first?.code, first?.place?.content]).toEqual(['placeholder-moved-away', '{{#Đơn vị}}{{STT}}']);
    expect(new Set(more.map(({ code }) => code))).toEqual(
      new Set(['placeholder-moved-away', 'template-changes-open']),
    );
    expect(fillDocx(report, deleted).bytes).toBeNull();
  });

  it('is filled where it was put in', () => {
    const { bytes, diagnostics } = fillDocx(report, rowWith('<w:ins w:id="9" w:author="A"/>'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-changes-open']);
    const units = report.summaryTable.groups.flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(readWord(bytes ?? template).paragraphs.map(({ text }) => text)).toEqual(
      expect.arrayContaining(units),
    );
  });
});

function edited(edit: (xml: string) => string): Uint8Array {
  const archive = new PizZip(template);
  const body = 'word/document.xml';
  archive.file(body, edit(archive.file(body)?.asText() ?? ''));
  return archive.generate({ type: 'uint8array' });
}
