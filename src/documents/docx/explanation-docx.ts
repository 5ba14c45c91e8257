// `explain -o`: explanations + the shipped template → DOCX bytes.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { packArchive, partsOf } from '#ooxml/pack-archive';
import type { Explanation, ExplanationLine, LineKind } from '#report/explanation';
import type { ExplanationDocument } from '#report/explanation-document';
import { spelling } from '../find-placeholder.ts';
import { templateOptions } from './template-options.ts';

/** The same document and template always give the same bytes. The template is our own: it has no faults to be told. */
export function explanationDocx(document: ExplanationDocument, template: Uint8Array): Uint8Array {
  const filled = new Docxtemplater(new PizZip(template), templateOptions());
  filled.render(spelt(valuesOf(document)));
  return packArchive(partsOf(filled.getZip()));
}

/** The passage of the template a step is printed by; each has a paragraph style of its own. */
const passages: Readonly<Record<LineKind, string>> = {
  count: 'Bước',
  measured: 'Bước',
  note: 'Bước',
  'stand-in': 'Bước',
  formula: 'Công thức',
  level: 'Mức điểm',
  condition: 'Điều kiện',
  missing: 'Còn thiếu',
  source: 'Căn cứ tính',
  rule: 'Căn cứ tính',
  citation: 'Căn cứ tính',
};

interface Values {
  readonly [name: string]: string | readonly Values[];
}

function valuesOf(document: ExplanationDocument): Values {
  const { title, attachedTo, scope, overview, columns, explanations, rules } = document;
  const [name, points, result] = overview.headings;
  return {
    'Tên phụ lục': title,
    'Dòng kèm theo': attachedTo === '' ? [] : [{ 'Lời kèm theo': attachedTo }],
    'Phạm vi': scope,
    'Cột tên': name,
    'Cột điểm': points,
    'Cột kết quả': result,
    'Danh mục': overview.rows.map((row) => ({
      'Tên trong danh mục': row.name,
      'Điểm trong danh mục': row.points,
      'Kết quả trong danh mục': row.result,
    })),
    'Cột mục': columns[0],
    'Cột cách tính': columns[1],
    'Cột điểm mục': columns[2],
    'Đối tượng': explanations.map(explanationValues),
    'Quy tắc': [explanationValues(rules)],
  };
}

function explanationValues({ title, sections }: Explanation): Values {
  return {
    'Tên đối tượng': title,
    Phần: sections.map(({ heading, inTable, lines }) => ({
      'Tên phần': inTable?.name ?? heading,
      'Kết quả phần': inTable?.result ?? '',
      Dòng: lines.map(lineValues),
    })),
  };
}

/** Each passage holds the step or nothing. */
function lineValues({ kind, text }: ExplanationLine): Values {
  const own = passages[kind];
  return Object.fromEntries(
    [...new Set(Object.values(passages))].map((name) => [name, name === own ? [{ Lời: text }] : []]),
  );
}

/** Under the spelling that the template's names are read by. */
function spelt(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      spelling(name),
      typeof value === 'string' ? value : value.map(spelt),
    ]),
  );
}
