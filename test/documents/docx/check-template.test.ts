// Templates as people edit and break them: every fault at once, with its place and what was probably meant.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocxTemplate } from '#documents/docx/check-template';
import { fillDocx } from '#documents/docx/fill-docx';
import type { Report } from '#report/report';
import { helpOf, inWords } from '../../said.ts';
import { realReport, shippedTemplate } from '../real-report.ts';
import { readWord } from './word-document.ts';

let report: Report;
let template: Uint8Array;

beforeAll(async () => {
  report = await realReport();
  template = await shippedTemplate('bao-cao.docx');
});

describe('the shipped template', () => {
  it('has no fault, and each placeholder is listed with what it stands for', () => {
    const { used, diagnostics } = checkDocxTemplate(template);
    expect(diagnostics).toEqual([]);
    expect(used).toContainEqual({
      name: 'Cơ quan',
      meaning: 'Cơ quan ban hành báo cáo, chữ in hoa',
      isPassage: false,
      place: { sheet: 'Thân văn bản, đoạn 4', content: '{{Cơ quan}}' },
    });
    expect(used.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Điểm tiêu chí 9', 'Mức điểm', 'Kết luận']),
    );
  });
});

const broken: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  [
    'a misspelt name',
    '{{Cơ quan chủ quảng}}',
    'Cơ quan chủ quản',
    [['placeholder-unknown', 'Không có chỗ điền nào tên “Cơ quan chủ quảng”.']],
  ],
  [
    'a name of its own making',
    '{{Quốc huy}}',
    'docs/placeholders.md',
    [['placeholder-unknown', 'Không có chỗ điền nào tên “Quốc huy”.']],
  ],
  [
    'a missing closing brace',
    'Số {{Số báo cáo} ngày',
    'hai dấu }}',
    [['placeholder-unclosed', '“{{Số báo cáo} ngày” mở bằng {{ mà không đóng bằng }} trong cùng đoạn.']],
  ],
  [
    'a missing opening brace',
    '{Cơ quan}}',
    'hai dấu {{',
    [['placeholder-unopened', '“{Cơ quan}}” đóng bằng }} mà không mở bằng {{ trong cùng đoạn.']],
  ],
  ['no name', '{{ }}', 'Ghi tên chỗ điền', [['placeholder-without-name', 'Giữa {{ và }} không có tên.']]],
  [
    'a passage without an end',
    '{{#Nơi nhận}}',
    '{{/Nơi nhận}}',
    [['passage-unclosed', '{{#Nơi nhận}} không có {{/Nơi nhận}} kết thúc.']],
  ],
  [
    'an end without a beginning',
    '{{/Nơi nhận}}',
    'xóa {{/Nơi nhận}}',
    [['passage-unopened', '{{/Nơi nhận}} không có {{#Nơi nhận}} bắt đầu trước nó.']],
  ],
  [
    'passages that cross',
    '{{#Nơi nhận}}{{#Căn cứ}}{{/Nơi nhận}}{{/Căn cứ}}',
    'trước',
    [
      ['passage-crossed', '{{/Nơi nhận}} đứng trước khi {{#Căn cứ}} kết thúc.'],
      ['passage-unopened', '{{/Căn cứ}} không có {{#Căn cứ}} bắt đầu trước nó.'],
    ],
  ],
  [
    'a name outside its passage',
    '{{Tên đơn vị}}',
    '{{#Đơn vị}} và {{/Đơn vị}}',
    [['placeholder-out-of-place', '{{Tên đơn vị}} đặt ở nơi không có giá trị cho nó.']],
  ],
  [
    'a raw piece of XML',
    '{{@Cơ quan}}',
    'docs/placeholders.md',
    [['placeholder-unknown', 'Không có chỗ điền nào tên “@Cơ quan”.']],
  ],
  [
    'a column without its number',
    '{{#Bảng tổng hợp}}{{#Khối}}{{#Đơn vị}}{{Điểm tiêu chí}}{{/}}{{/}}{{/}}',
    '{{Điểm tiêu chí 1}}',
    [['placeholder-unknown', 'Không có chỗ điền nào tên “Điểm tiêu chí”.']],
  ],
];

describe('a broken template', () => {
  it.each(broken)('with %s is refused, with its place and the fix', (_, text, fix, faults) => {
    const edited = withParagraph(template, text);
    const { diagnostics } = checkDocxTemplate(edited);
    expect(
      inWords(diagnostics.filter(({ severity }) => severity === 'error')).map(({ code, message }) => [
        code,
        message.vi,
      ]),
    ).toEqual(faults);
    expect(helpOf(diagnostics[0])).toContain(fix);
    expect(diagnostics[0]?.place).toEqual({ sheet: 'Thân văn bản, đoạn 1', content: text });
    expect(fillDocx(report, edited).bytes).toBeNull();
  });

  it('with a loop half inside a table is refused', () => {
    const edited = replaceInBody(template, '{{/Nơi nhận}}', '').map((xml) =>
      xml.replace('<w:body>', '<w:body>').replace('{{#Biểu tiêu chí}}', '{{/Nơi nhận}}{{#Biểu tiêu chí}}'),
    );
    const { diagnostics } = checkDocxTemplate(edited.bytes);
    expect(diagnostics.map(({ code, place }) => [code, place?.content])).toEqual([
      ['passage-misplaced', '{{#Nơi nhận}}'],
    ]);
  });

  it('reports every fault at once, those of headers too', () => {
    const edited = withHeaderText(
      withParagraph(withParagraph(template, '{{Ký thay}}'), '{{Cơ quan'),
      '{{Cơ quann}}',
    );
    expect(checkDocxTemplate(edited).diagnostics.map(({ code, place }) => [code, place?.sheet])).toEqual([
      ['placeholder-unknown', 'Đầu trang 1, đoạn 1'],
      ['placeholder-unclosed', 'Thân văn bản, đoạn 1'],
      ['placeholder-unknown', 'Thân văn bản, đoạn 2'],
    ]);
  });

  it('warns of single braces, and of a template that asks for nothing', () => {
    const single = checkDocxTemplate(withParagraph(template, '{Cơ quan}'));
    expect(single.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['placeholder-single-brace', 'warning'],
    ]);
    const { bytes } = fillDocx(report, template);
    expect(checkDocxTemplate(bytes ?? template).diagnostics.map(({ code }) => code)).toEqual([
      'template-without-placeholders',
    ]);
  });

  it.each([
    ['an empty file', () => new Uint8Array(), 'template-not-document'],
    ['a text', () => new TextEncoder().encode('{{Cơ quan}}'), 'template-not-document'],
    ['half a file', () => template.slice(0, template.length / 2), 'template-damaged'],
    [
      'a workbook',
      () => rezip(template, (path) => (path === 'word/document.xml' ? null : path)),
      'template-not-document',
    ],
    ['broken XML', () => replaceInBody(template, '</w:body>', '').bytes, 'template-damaged'],
    [
      'entities that grow',
      () => replaceInBody(template, '<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document').bytes,
      'template-damaged',
    ],
  ])('%s is refused without a crash', (_, bytes, code) => {
    expect(checkDocxTemplate(bytes()).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(fillDocx(report, bytes()).bytes).toBeNull();
  });

  it('never crashes, whichever bytes were damaged', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const damaged = template.slice();
      for (let hit = 0; hit < 8; hit += 1)
        damaged[(seed * 7919 + hit * 104_729) % damaged.length] = (seed * 31 + hit) % 256;
      expect(() => fillDocx(report, damaged)).not.toThrow();
    }
  });
});

describe('a template as Word leaves it', () => {
  it('may have a placeholder split into runs, with spelling marks between', () => {
    expect(
      filledFirst(
        '<w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{Cơ </w:t></w:r><w:r><w:t>quan}</w:t></w:r><w:r><w:t>}</w:t></w:r>',
      ),
    ).toBe(report.letterhead.authority);
  });

  it.each(['{{CƠ QUAN}}', '{{ cơ   quan }}', '{{Co quan}}', `{{${'Cơ quan'.normalize('NFD')}}}`])(
    'may spell a name %s',
    (text) => {
      expect(filledFirst(run(text))).toBe(report.letterhead.authority);
    },
  );

  it('may spell both ends of a passage differently', () => {
    expect(filledFirst(run('{{#Quyền hạn ký}}{{Dòng}}{{/QUYEN HAN  KY}}'))).toBe('TM. ỦY BAN NHÂN DÂN');
  });

  it('may show something only where there is a value, or only where there is none', () => {
    expect(filledFirst(run('{{#Người ký}}có{{/Người ký}}{{^Người ký}}không{{/Người ký}}'))).toBe('có');
    const unsigned = { ...report, signature: { ...report.signature, name: '' } };
    expect(filledFirst(run('{{#Người ký}}có{{/Người ký}}{{^Người ký}}không{{/Người ký}}'), unsigned)).toBe(
      'không',
    );
  });

  it('may have placeholders in headers', () => {
    const { bytes } = fillDocx(report, withHeaderText(template, '{{Cơ quan}}'));
    const word = readWord(bytes ?? template);
    expect(word.paragraphsIn(word.part('word/header1.xml')).map(({ text }) => text)).toContain(
      report.letterhead.authority,
    );
  });

  it('may have placeholders in text boxes, which are listed once', () => {
    const box = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const unknown = checkDocxTemplate(withRuns(template, box('{{Cơ quann}}')));
    expect(unknown.diagnostics.map(({ code, place }) => [code, place?.sheet])).toEqual([
      ['placeholder-unknown', 'Thân văn bản, đoạn 2'],
    ]);
    const { bytes } = fillDocx(report, withRuns(template, box('{{Cơ quan}}')));
    expect(
      readWord(bytes ?? template)
        .paragraphs.slice(0, 3)
        .map(({ text }) => text),
    ).toContain(report.letterhead.authority);
  });
});

describe('a template as a clerk edits it', () => {
  const edits: readonly (readonly [string, string, (xml: string) => string, string])[] = [
    [
      'other words around the figures',
      'word/document.xml',
      (xml) => xml.replace('1. Tình hình triển khai thực hiện', '1. Công tác chỉ đạo, điều hành'),
      '1. Công tác chỉ đạo, điều hành',
    ],
    [
      'a column for the rank',
      'word/document.xml',
      (xml) =>
        xml
          .replace('PHÂN LOẠI', 'XẾP HẠNG')
          .replace(
            '{{Phân loại}}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3628"/>',
            '{{Thứ hạng}}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3628"/>',
          ),
      'XẾP HẠNG',
    ],
    [
      'a sentence only where there is a signatory',
      'word/document.xml',
      (xml) =>
        xml.replace('(Có biểu chi tiết kèm theo).', '{{#Người ký}}Người ký: {{Người ký}}.{{/Người ký}}'),
      'Người ký: Lê Tiến Dũng.',
    ],
    [
      'a passage in another order',
      'word/document.xml',
      (xml) =>
        xml
          .replace('{{Địa danh, ngày báo cáo}}', '{{Số báo cáo}}')
          .replace('{{Số báo cáo}}', 'Ngày ký: {{Địa danh, ngày báo cáo}}'),
      'Ngày ký: Điện Biên Phủ, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a06\u00a0năm\u00a02022',
    ],
    ['another font', 'word/styles.xml', (xml) => xml.replaceAll('Times New Roman', 'Arial'), 'BÁO CÁO'],
  ];

  it.each(edits)('with %s is filled as edited', (_, path, edit, expected) => {
    const edited = replaceInPart(template, path, edit);
    expect(Buffer.compare(edited, template)).not.toBe(0);
    const { bytes, diagnostics } = fillDocx(report, edited);
    expect(diagnostics).toEqual([]);
    expect(readWord(bytes ?? template).paragraphs.map(({ text }) => text)).toContain(expected);
  });
});

function filledFirst(runs: string, of: Report = report): string | undefined {
  const { bytes, diagnostics } = fillDocx(of, withRuns(template, runs));
  expect(diagnostics).toEqual([]);
  return readWord(bytes ?? template).paragraphs[0]?.text;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function withParagraph(bytes: Uint8Array, text: string): Uint8Array {
  return withRuns(bytes, run(text));
}

function withRuns(bytes: Uint8Array, runs: string): Uint8Array {
  return replaceInBody(bytes, '<w:body>', `<w:body><w:p>${runs}</w:p>`).bytes;
}

function withHeaderText(bytes: Uint8Array, text: string): Uint8Array {
  return replaceInPart(bytes, 'word/header1.xml', (xml) =>
    xml.replace(/(<w:hdr[^>]*>)/u, `$1<w:p>${run(text)}</w:p>`),
  );
}

function replaceInBody(bytes: Uint8Array, from: string, to: string) {
  const edited = replaceInPart(bytes, 'word/document.xml', (xml) => xml.replace(from, to));
  return {
    bytes: edited,
    map: (edit: (xml: string) => string) => ({ bytes: replaceInPart(edited, 'word/document.xml', edit) }),
  };
}

function replaceInPart(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const archive = new PizZip(bytes);
  archive.file(path, edit(archive.files[path]?.asText() ?? ''));
  return archive.generate({ type: 'uint8array' });
}

function rezip(bytes: Uint8Array, rename: (path: string) => string | null): Uint8Array {
  const archive = new PizZip(bytes);
  for (const path of Object.keys(archive.files)) if (rename(path) === null) archive.remove(path);
  return archive.generate({ type: 'uint8array' });
}
