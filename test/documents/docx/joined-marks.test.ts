// What Word puts into a mark without being asked, and what a repeated passage must not repeat.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocxTemplate } from '#documents/docx/check-template';
import { fillDocx } from '#documents/docx/fill-docx';
import { fillTemplate } from '#documents/docx/fill-template';
import { joinMarks } from '#documents/docx/join-marks';
import { readyTemplate } from '#documents/docx/ready-template';
import { type Placeholder, value } from '#documents/placeholder';
import type { Report } from '#report/report';
import { inWords } from '../../said.ts';
import { realReport, shippedTemplate } from '../real-report.ts';

let report: Report;
let template: Uint8Array;

beforeAll(async () => {
  report = await realReport();
  template = await shippedTemplate('bao-cao.docx');
});

describe('a mark that Word broke', () => {
  it.each([
    ['a line break', '{{Tổng</w:t><w:br/><w:t>điểm}}'],
    ['a tab', '{{Tổng</w:t><w:tab/><w:t>điểm}}'],
    ['a line break with an end of its own', '{{Tổng</w:t><w:br></w:br><w:t>điểm}}'],
    ['a soft hyphen', '{{Tổng đi</w:t><w:softHyphen/><w:t>ểm}}'],
    ['a soft hyphen as a character', '{{Tổng đi\u00adểm}}'],
    ['many spaces', `{{   Tổng${' '.repeat(60)}điểm   }}`],
    ['a space that does not break', '{{Tổng\u00a0điểm}}'],
    ['runs', '{</w:t></w:r><w:r><w:t>{Tổng </w:t></w:r><w:r><w:t>điểm}</w:t></w:r><w:r><w:t>}'],
  ])('by %s is accepted and filled as if it were whole', (_, written) => {
    const broken = edited(template, (xml) => xml.replaceAll('{{Tổng điểm}}', written));
    expect(checkDocxTemplate(broken).diagnostics).toEqual([]);
    expect(bodyText(fillDocx(report, broken).bytes)).toBe(bodyText(fillDocx(report, template).bytes));
  });

  it('leaves breaks, tabs and hyphens outside marks as they are', () => {
    const xml =
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>{{x}}</w:t><w:tab/><w:t>{b</w:t><w:softHyphen/></w:r></w:p>';
    expect(joinMarks(xml)).toBe(xml);
    const open = '<w:p><w:r><w:t>{{x</w:t></w:r></w:p><w:p><w:r><w:br/></w:r></w:p>';
    expect(joinMarks(open)).toBe(open);
  });
});

describe('a name without a value', () => {
  const known = value('Có', 'Có', '', () => 'có');
  const unfilled: Placeholder = { ...value('Không', 'Không', '', () => ''), fill: () => ({}) };

  it('gives no document, and is named', () => {
    const asks = edited(template, (xml) =>
      xml.replace(
        /<w:body>.*<\/w:body>/su,
        '<w:body><w:p><w:r><w:t>{{Có}} {{Không}}</w:t></w:r></w:p></w:body>',
      ),
    );
    const { bytes, diagnostics } = fillTemplate(readyTemplate(asks, [known, unfilled]), { Có: 'có' });
    expect(bytes).toBeNull();
    expect(inWords(diagnostics).map(({ code, message }) => [code, message.vi])).toEqual([
      ['placeholder-without-value', 'Không có gì để điền vào {{Không}}.'],
    ]);
  });
});

describe('text that is not filled but looks so', () => {
  it.each(['«Cơ quan»', '[[Cơ quan]]', '｛｛Cơ quan｝｝', '&lt;&lt;Cơ quan&gt;&gt;', '[[#Đơn vị]]'])(
    'is named: %s',
    (written) => {
      const other = edited(template, (xml) => xml.replace('{{Tên loại}}', `{{Tên loại}} ${written}`));
      const [one, ...more] = checkDocxTemplate(other).diagnostics;
      expect([one?.code, one?.severity, more.length]).toEqual(['placeholder-other-brackets', 'warning', 0]);
    },
  );

  it('is not named where it is no name of a placeholder', () => {
    const other = edited(template, (xml) => xml.replace('{{Tên loại}}', '{{Tên loại}} «Hà Nội» [[1]]'));
    expect(checkDocxTemplate(other).diagnostics).toEqual([]);
  });

  it('is a fault where a tracked change moved it away: it would be filled twice', () => {
    const moved = edited(template, (xml) =>
      xml.replace(
        /(<w:r>(?:(?!<\/w:r>).)*\{\{Tên loại\}\}.*?<\/w:r>)/su,
        '<w:moveFrom w:id="9" w:author="x">$1</w:moveFrom><w:moveTo w:id="10" w:author="x">$1</w:moveTo>',
      ),
    );
    expect(checkDocxTemplate(moved).diagnostics.map(({ code }) => code)).toEqual([
      'placeholder-moved-away',
      'template-changes-open',
    ]);
  });
});

describe('what a repeated passage holds', () => {
  it('has ids and names of its own in every repetition', () => {
    const marked = edited(
      template,
      (xml) =>
        xml.replace(
          /(<w:r>(?:(?!<\/w:r>).)*\{\{Tên đơn vị\}\}.*?<\/w:r>)/su,
          '<w:bookmarkStart w:id="0" w:name="don_vi"/><w:commentRangeStart w:id="0"/>$1<w:commentRangeEnd w:id="0"/>' +
            '<w:r><w:commentReference w:id="0"/></w:r><w:bookmarkEnd w:id="0"/>',
        ),
      '<w:comment w:id="0" w:author="x"><w:p><w:r><w:t>{{abc}} sửa</w:t></w:r></w:p></w:comment>',
    );
    const { bytes, diagnostics } = fillDocx(report, marked);
    expect(diagnostics).toEqual([]);
    const body = partOf(bytes, 'word/document.xml');
    const comments = partOf(bytes, 'word/comments.xml');
    const ids = (xml: string, tag: string) =>
      [...xml.matchAll(new RegExp(`<w:${tag} w:id="(\\d+)"`, 'gu'))].map(([, id]) => id).sort();
    const units = report.summaryTable.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(new Set(ids(comments, 'comment')).size).toBe(units);
    for (const tag of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(ids(body, tag)).toEqual(ids(comments, 'comment'));
    expect(new Set(ids(body, 'bookmarkStart')).size).toBe(units);
    expect(ids(body, 'bookmarkEnd')).toEqual(ids(body, 'bookmarkStart'));
    expect(new Set([...body.matchAll(/w:name="(don_vi[^"]*)"/gu)].map(([, name]) => name)).size).toBe(units);
    expect(comments).toContain('{{abc}} sửa');
  });
});

describe('a mark of many spaces', () => {
  it.each([
    [250, []],
    [251, [['placeholder-too-long', 'Từ {{ đến }} của “{{Tên” dài quá 250 ký tự.']]],
  ])('that has %d characters from {{ to }}', (length, faults) => {
    const spaces = ' '.repeat(length - '{{Tênloại}}'.length);
    const long = edited(template, (xml) => xml.replace('{{Tên loại}}', `{{Tên${spaces}loại}}`));
    const { diagnostics } = checkDocxTemplate(long);
    expect(inWords(diagnostics).map(({ code, message }) => [code, message.vi])).toEqual(faults);
    expect(fillDocx(report, long).bytes === null).toBe(faults.length > 0);
  });
});

it('pictures, footnotes, endnotes and paragraphs of a repeated row have ids of their own', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="7" name="Con dấu"/></wp:inline></w:drawing></w:r>';
  const notes = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>';
  const noted = new PizZip(
    edited(template, (xml) =>
      xml.replace(
        /<w:p>((?:(?!<w:p>).)*?\{\{Tên đơn vị\}\}.*?)<\/w:p>/su,
        `<w:p w14:paraId="0000ABCD" w14:textId="77777777">$1${picture}${notes}</w:p>`,
      ),
    ),
  );
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  for (const kind of ['footnote', 'endnote'])
    noted.file(
      `word/${kind}s.xml`,
      `<w:${kind}s ${main}><w:${kind} w:id="2"><w:p><w:r><w:t>Ghi chú</w:t></w:r></w:p></w:${kind}></w:${kind}s>`,
    );
  const { bytes, diagnostics } = fillDocx(report, noted.generate({ type: 'uint8array' }));
  expect(diagnostics).toEqual([]);
  const body = partOf(bytes, 'word/document.xml');
  const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, id]) => id).sort();
  const units = report.summaryTable.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const pictures = found(body, /<wp:docPr id="(\d+)"/gu);
  expect([pictures.length, new Set(pictures).size]).toEqual([units, units]);
  for (const kind of ['footnote', 'endnote']) {
    const references = found(body, new RegExp(`<w:${kind}Reference w:id="(\\d+)"`, 'gu'));
    expect([references.length, new Set(references).size]).toEqual([units, units]);
    const part = partOf(bytes, `word/${kind}s.xml`);
    expect(found(part, new RegExp(`<w:${kind} w:id="(\\d+)"`, 'gu'))).toEqual(references);
  }
  expect(found(body, /w14:paraId="(0000ABCD)"/gu)).toHaveLength(1);
  expect(found(body, /w14:textId="(77777777)"/gu)).toHaveLength(1);
});

it('thirty thousand spaces in a mark are named at once', () => {
  const spaces = ' '.repeat(15_000);
  const long = edited(template, (xml) => xml.replace('{{Tên loại}}', `{{#${spaces}x${spaces}y}}`));
  const started = process.cpuUsage();
  expect(checkDocxTemplate(long).diagnostics.map(({ code }) => code)).toContain('placeholder-too-long');
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
});

/** `comments`: the content of a part of comments to add. */
function edited(bytes: Uint8Array, edit: (xml: string) => string, comments = ''): Uint8Array {
  const archive = new PizZip(bytes);
  const body = 'word/document.xml';
  archive.file(body, edit(archive.file(body)?.asText() ?? ''));
  if (comments !== '') {
    const types = '[Content_Types].xml';
    const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
    const override = `<Override PartName="/word/comments.xml" ContentType="${kind}"/></Types>`;
    archive.file(types, (archive.file(types)?.asText() ?? '').replace('</Types>', override));
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    archive.file('word/comments.xml', `<w:comments ${main}>${comments}</w:comments>`);
  }
  return archive.generate({ type: 'uint8array' });
}

function partOf(bytes: Uint8Array | null, path: string): string {
  return new PizZip(bytes ?? new Uint8Array()).file(path)?.asText() ?? '';
}

function bodyText(bytes: Uint8Array | null): string {
  return partOf(bytes, 'word/document.xml')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '');
}
