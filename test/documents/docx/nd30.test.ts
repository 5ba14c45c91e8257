// The report as NĐ 30/2020/NĐ-CP, Phụ lục I wants it: read from the document's own XML, rule by rule with its clause.
import { beforeAll, describe, expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import { boldWidth } from '#documents/docx/text-width';
import {
  type ElementRule,
  elements,
  font,
  margins,
  pageNumber,
  paper,
  paragraphs,
  rules,
} from '#documents/nd30';
import { realReport, shippedTemplate } from '../real-report.ts';
import { all, type Element, first, number, readWord, textOf, type WordDocument } from './word-document.ts';

const millimetres = (twips: number) => (twips / 1440) * 25.4;

let word: WordDocument;
let authority: string;
let subject: string;

beforeAll(async () => {
  const report = await realReport();
  const addressed = { ...report, addressees: ['Văn phòng UBND tỉnh Điện Biên', 'Sở Nội vụ'] };
  const { bytes } = fillDocx(addressed, await shippedTemplate('bao-cao.docx'));
  if (bytes === null) throw new Error('the shipped template has faults');
  word = readWord(bytes);
  authority = report.letterhead.authority;
  subject = report.subject;
});

describe('the paper', () => {
  it(`is A4, upright for the report and lying for each appendix (${paper.clause})`, () => {
    const sizes = word.sections.map((section) => {
      const size = first(section, 'w:pgSz');
      return [Math.round(millimetres(number(size, 'w:w'))), Math.round(millimetres(number(size, 'w:h')))];
    });
    expect(sizes).toEqual([[paper.width, paper.height], ...Array(4).fill([paper.height, paper.width])]);
    const turned = word.sections.map((section) => first(section, 'w:pgSz')?.attributes['w:orient']);
    expect(turned).toEqual(['portrait', 'landscape', 'landscape', 'landscape', 'landscape']);
  });

  it.each(['top', 'bottom', 'left', 'right'] as const)(`keeps the %s margin (${margins.clause})`, (side) => {
    for (const section of word.sections) {
      const margin = millimetres(number(first(section, 'w:pgMar'), `w:${side}`));
      expect(margin).toBeGreaterThanOrEqual(margins[side].from);
      expect(margin).toBeLessThanOrEqual(margins[side].to);
    }
  });

  it(`uses black ${font.name} throughout (${font.clause})`, () => {
    const looks = word.paragraphs.flatMap((paragraph) => paragraph.looks);
    expect(looks.length).toBeGreaterThan(500);
    expect(new Set(looks.map((look) => look.font))).toEqual(new Set([font.name]));
    expect(new Set(looks.map((look) => look.color))).toEqual(new Set(['000000']));
  });
});

describe(`the page number (${pageNumber.clause})`, () => {
  it('is an Arabic number in the middle of the top margin, 13 to 14 points, upright', () => {
    const references = word.sections.flatMap((section) => all(section, 'w:headerReference'));
    expect(references.map(({ attributes }) => attributes['w:type'])).toEqual(['default']);
    const [paragraph] = word.paragraphsIn(word.part('word/header1.xml'));
    if (paragraph === undefined) throw new Error('the header is empty');
    expect(all(paragraph.element, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE']);
    expect(paragraph.style).toBe(pageNumber.style);
    expect(paragraph.property('w:jc')?.attributes['w:val']).toBe('center');
    const size = number(styleRun(pageNumber.style, 'w:sz'), 'w:val') / 2;
    expect(size).toBeGreaterThanOrEqual(pageNumber.size.from);
    expect(size).toBeLessThanOrEqual(pageNumber.size.to);
    expect(
      word.sections.every((section) => first(section, 'w:pgNumType')?.attributes['w:fmt'] === undefined),
    ).toBe(true);
  });

  it('is not shown on the first page of the report or of an appendix', () => {
    expect(word.sections.every((section) => first(section, 'w:titlePg') !== undefined)).toBe(true);
    const references = word.sections.flatMap((section) => all(section, 'w:headerReference'));
    expect(references.some(({ attributes }) => attributes['w:type'] === 'first')).toBe(false);
  });

  it('starts from 1 in the report and again in each appendix, each on a page of its own', () => {
    expect(word.sections.map((section) => number(first(section, 'w:pgNumType'), 'w:start'))).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(word.sections.map((section) => first(section, 'w:type')?.attributes['w:val'])).toEqual(
      Array(5).fill('nextPage'),
    );
  });

  it('lies within the top margin', () => {
    for (const section of word.sections) {
      const margin = first(section, 'w:pgMar');
      expect(number(margin, 'w:header')).toBeGreaterThan(0);
      expect(number(margin, 'w:header') + pageNumber.size.taken * 20 * 1.15).toBeLessThan(
        number(margin, 'w:top'),
      );
    }
  });
});

describe('each element of the report', () => {
  it.each(Object.entries<ElementRule>(elements))(
    '%s has its size, weight, slant, capitals and place',
    (name, rule) => {
      const paragraphs = word.paragraphs.filter(
        ({ style, looks }) => style === rule.style && looks.length > 0,
      );
      expect(paragraphs.length, `${name} (${rule.clause})`).toBeGreaterThan(0);
      for (const { looks, property, text } of paragraphs) {
        for (const look of looks) {
          expect(look.size, text).toBeGreaterThanOrEqual(rule.size.from);
          expect(look.size, text).toBeLessThanOrEqual(rule.size.to);
          expect([look.bold, look.italic, look.capitals], text).toEqual([
            rule.bold,
            rule.italic,
            rule.capitals,
          ]);
        }
        expect(property('w:jc')?.attributes['w:val'] ?? 'left', text).toBe(rule.alignment);
      }
    },
  );

  it(`indents and spaces the body (${paragraphs.clause})`, () => {
    for (const { property } of styledAs(elements.body.style)) {
      const firstLine = millimetres(number(property('w:ind'), 'w:firstLine')) / 10;
      expect(paragraphs.firstLine.either.some((allowed) => Math.abs(allowed - firstLine) < 0.005)).toBe(true);
      const spacing = property('w:spacing');
      expect(number(spacing, 'w:after') / 20).toBeGreaterThanOrEqual(paragraphs.between.from);
      expect(spacing?.attributes['w:lineRule']).toBe('auto');
      const lines = number(spacing, 'w:line') / 240;
      expect(lines).toBeGreaterThanOrEqual(paragraphs.lines.from);
      expect(lines).toBeLessThanOrEqual(paragraphs.lines.to);
    }
    expect(styledAs(elements.body.style).at(-1)?.text).toMatch(/\.\/\.$/u);
  });
});

describe('the head of the first page', () => {
  it(`sets names left, Quốc hiệu and Tiêu ngữ right (${elements.nationalName.clause}, ${elements.authority.clause})`, () => {
    const cells = all(word.tables[0] as Element, 'w:tc').map((cell) =>
      word.paragraphsIn(cell).map(({ text }) => text),
    );
    expect(cells[0]?.slice(0, 2)).toEqual(['UBND TỈNH ĐIỆN BIÊN', 'UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ']);
    expect(cells[1]?.slice(0, 2)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it(`draws a rule as long as Tiêu ngữ (${rules.motto.clause})`, () => {
    const share =
      ruleLength('motto', 91) / boldWidth('Độc lập - Tự do - Hạnh phúc', elements.motto.size.taken);
    expect(share).toBeGreaterThan(rules.motto.share.from);
    expect(share).toBeLessThan(rules.motto.share.to);
  });

  it(`draws a rule of a third to a half of the issuing body's name (${rules.authority.clause})`, () => {
    const share = ruleLength('authority', 74) / boldWidth(authority, elements.authority.size.taken);
    expect(share).toBeGreaterThanOrEqual(rules.authority.share.from);
    expect(share).toBeLessThanOrEqual(rules.authority.share.to);
  });

  it(`draws a rule of a third to a half of the subject's line (${rules.subject.clause})`, () => {
    const text = paper.width - margins.left.taken - margins.right.taken;
    const line = Math.min(boldWidth(subject, elements.subject.size.taken), text);
    const share = ruleLength('subject', text) / line;
    expect(share).toBeGreaterThanOrEqual(rules.subject.share.from);
    expect(share).toBeLessThanOrEqual(rules.subject.share.to);
  });

  it(`keeps the width of the blanks for number and day (${elements.number.clause}, ${elements.placeAndDate.clause})`, () => {
    expect(styledAs(elements.number.style)[0]?.text).toMatch(/^Số:\u00a0{4,}\/BC-UBND$/u);
    expect(styledAs(elements.placeAndDate.style)[0]?.text).toMatch(
      /ngày\u00a0{4,}tháng\u00a06\u00a0năm\u00a02022$/u,
    );
  });

  it(`sets Kính gửi on lines of its own, the last with a full stop (${elements.addressee.clause})`, () => {
    expect(styledAs(elements.addressee.style).map(({ text }) => text)).toEqual(['Kính gửi:']);
    expect(styledAs(elements.addressees.style).map(({ text }) => text)).toEqual([
      '- Văn phòng UBND tỉnh Điện Biên;',
      '- Sở Nội vụ.',
    ]);
  });
});

describe('the end of the report', () => {
  it(`sets Nơi nhận and signature side by side (${elements.signatory.clause}, ${elements.recipients.clause})`, () => {
    const [left, right] = all(word.tables[1] as Element, 'w:tc').map((cell) =>
      word.paragraphsIn(cell).map(({ text }) => text),
    );
    expect(left?.[0]).toBe('Nơi nhận:');
    expect(left?.slice(1, -1).every((line) => /^- .*;$/u.test(line))).toBe(true);
    expect(left?.at(-1)).toBe('- Lưu: VT.');
    expect(right).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Tiến Dũng']);
  });

  it(`sets the lines of one who signs for the chairman in the same style (${elements.signatory.clause})`, async () => {
    const report = await realReport();
    const signature = {
      capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lò Văn An',
    };
    const { bytes } = fillDocx({ ...report, signature }, await shippedTemplate('bao-cao.docx'));
    const lines = readWord(bytes ?? new Uint8Array()).paragraphs.filter(
      ({ style }) => style === elements.signatory.style,
    );
    expect(lines.map(({ text }) => text)).toEqual([...signature.capacity, signature.position]);
  });

  it('never leaves the signature alone on a page: the end of the last task and the closing line go with it', () => {
    const [task, closing] = styledAs(elements.body.style).slice(-2);
    expect(task?.text).toMatch(/^- Thực hiện nghiêm túc/u);
    expect([task, closing].map((paragraph) => paragraph?.property('w:keepNext') !== undefined)).toEqual([
      true,
      true,
    ]);
    expect(all(word.tables[1] as Element, 'w:cantSplit')).toHaveLength(1);
  });
});

describe('the appendices', () => {
  it(`each says what it comes with (${elements.attachedTo.clause})`, () => {
    const lines = styledAs(elements.attachedTo.style).map(({ text }) => text);
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => /^\(Kèm theo Báo cáo số.*\/BC-UBND ngày.*\)$/u.test(line))).toBe(true);
  });

  it('repeat the head of their table on each page, and never part a row', () => {
    for (const table of word.tables.slice(2)) {
      const rows = all(table, 'w:tr');
      const heads = rows.map((row) => first(row, 'w:trPr', 'w:tblHeader') !== undefined);
      // The numbers of the columns of Biểu mẫu số 03 stand on its first page only.
      const isCriteria = textOf(rows[1] as Element).startsWith('(1)');
      expect(heads.slice(0, 3)).toEqual([true, !isCriteria, false]);
      expect(rows.every((row) => first(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true);
      expect(textOf(rows[0] as Element)).toMatch(/^STT/u);
    }
  });

  it('keep a criterion with its first level, its last two levels, and the last two rows', () => {
    for (const table of word.tables.slice(2)) {
      const rows = all(table, 'w:tr').slice(2);
      const isKept = (row: Element | undefined) =>
        row !== undefined &&
        word.paragraphsIn(row).every(({ element }) => first(element, 'w:pPr', 'w:keepNext') !== undefined);
      rows.forEach((row, index) => {
        const next = rows[index + 1];
        if (next === undefined) return;
        const isLevel = (one: Element | undefined) =>
          one !== undefined && textOf(all(one, 'w:tc')[0] as Element) === '';
        const endsCriterion = !isLevel(row) || !isLevel(rows[index + 2]);
        if ((isLevel(next) && endsCriterion) || next === rows.at(-1))
          expect(isKept(row), textOf(row)).toBe(true);
      });
      expect(isKept(rows.at(-1))).toBe(false);
    }
    const levels = all(word.tables[2] as Element, 'w:tr').filter((row) =>
      word.paragraphsIn(row).some(({ element }) => first(element, 'w:pPr', 'w:keepNext') !== undefined),
    );
    expect(levels.length).toBeGreaterThan(9 * 2);
  });

  it('have tables as wide as the page between its margins', () => {
    for (const table of word.tables.slice(2)) {
      const width = all(table, 'w:gridCol').reduce((sum, column) => sum + number(column, 'w:w'), 0);
      expect(
        Math.abs(millimetres(width) - (paper.height - margins.left.taken - margins.right.taken)),
      ).toBeLessThan(0.2);
    }
  });
});

function styledAs(style: string) {
  return word.paragraphs.filter((paragraph) => paragraph.style === style);
}

function styleRun(name: string, property: string): Element | undefined {
  const style = all(word.part('word/styles.xml'), 'w:style').find(
    (candidate) => first(candidate, 'w:name')?.attributes['w:val'] === name,
  );
  return first(style, 'w:rPr', property);
}

/** In millimetres, within a column so wide. */
function ruleLength(rule: keyof typeof rules, column: number): number {
  const [paragraph] = styledAs(rules[rule].style);
  expect(paragraph?.property('w:pBdr')?.children.map(({ name }) => name)).toEqual(['w:top']);
  const indent = paragraph?.property('w:ind');
  return column - millimetres(number(indent, 'w:left') + number(indent, 'w:right'));
}
