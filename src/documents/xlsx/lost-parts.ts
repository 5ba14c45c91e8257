// What stands on a template's sheets and will not be in the report: exceljs reads cells, formats and pictures, and drops the rest.
import type PizZip from 'pizzip';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templatePartsLost } from '#diagnostics/template/template';
import type { Text } from '#language/language';
import { sheetsOf, type Tag, type TemplateSheet, tagsOf } from './template-parts.ts';

const anchors = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];
const things = ['graphicFrame', 'grpSp', 'sp', 'cxnSp', 'pic'];
const inDrawings = [...anchors, ...things, 'cNvPr', 'cNvSpPr', 'graphicData'];
const onSheets = [
  'control',
  'oleObject',
  'dataValidation',
  'sparkline',
  'picture',
  'legacyDrawingHF',
  'sheetProtection',
];

/** One warning for each sheet that has any. */
export function findLostParts(archive: PizZip): readonly Diagnostic[] {
  return sheetsOf(archive).flatMap((sheet) => {
    const parts = sheet.type === 'chartsheet' ? [words.chartSheet] : lostOf(sheet);
    return parts.length === 0 ? [] : [templatePartsLost({ parts }, { place: { sheet: sheet.name } })];
  });
}

function lostOf({ xml, parts }: TemplateSheet): readonly Text[] {
  const found = new Set(tagsOf(xml, onSheets).map(({ name }) => name));
  const has = (...names: readonly string[]) => names.some((name) => found.has(name));
  const refersTo = (...types: readonly string[]) => parts.some(({ type }) => types.includes(type));
  return [
    ...parts
      .filter(({ type }) => type === 'drawing')
      .flatMap((drawing) => drawnThings(tagsOf(drawing.xml, inDrawings))),
    ...(has('control', 'oleObject') ? [words.control] : []),
    ...(has('dataValidation') ? [words.validation] : []),
    ...(refersTo('pivotTable') ? [words.pivotTable] : []),
    ...(refersTo('table') ? [words.table] : []),
    ...(has('sparkline') ? [words.sparkline] : []),
    ...(has('picture') ? [words.background] : []),
    ...(has('legacyDrawingHF') ? [words.headerPicture] : []),
    ...(has('sheetProtection') ? [words.protection] : []),
  ];
}

/** Each thing on the sheet is anchored to its cells; plain pictures are carried over. */
function drawnThings(tags: readonly Tag[]): readonly Text[] {
  const starts = tags.flatMap(({ name }, index) => (anchors.includes(name) ? [index] : []));
  return starts.flatMap((start, index) => {
    const own = tags.slice(start, starts[index + 1] ?? tags.length);
    const kind = kindOf(own);
    if (kind === null) return [];
    const name = own.find((tag) => tag.name === 'cNvPr')?.attributes.name ?? '';
    return [name === '' ? kind : { vi: `${kind.vi} “${name}”`, en: `${kind.en} “${name}”` }];
  });
}

function kindOf(tags: readonly Tag[]): Text | null {
  const outermost = tags.find(({ name }) => things.includes(name));
  if (outermost === undefined || outermost.name === 'pic') return null;
  if (outermost.name === 'graphicFrame') {
    const content = tags.find(({ name }) => name === 'graphicData')?.attributes.uri ?? '';
    return /chart/u.test(content) ? words.chart : words.diagram;
  }
  if (outermost.name === 'grpSp') return words.group;
  const box = tags.find(({ name }) => name === 'cNvSpPr')?.attributes.txBox;
  return box === '1' || box === 'true' ? words.textBox : words.shape;
}

const words = {
  chartSheet: { vi: 'biểu đồ chiếm cả trang', en: 'a chart that takes the whole sheet' },
  chart: { vi: 'biểu đồ', en: 'chart' },
  diagram: { vi: 'sơ đồ', en: 'diagram' },
  group: { vi: 'nhóm hình', en: 'group of shapes' },
  textBox: { vi: 'hộp chữ', en: 'text box' },
  shape: { vi: 'hình vẽ', en: 'shape' },
  control: { vi: 'nút hoặc ô đánh dấu', en: 'buttons or check boxes' },
  validation: { vi: 'danh sách chọn', en: 'drop-downs' },
  pivotTable: { vi: 'bảng tổng hợp PivotTable', en: 'a pivot table' },
  table: { vi: 'bảng định dạng kiểu Table', en: 'a range formatted as a table' },
  sparkline: { vi: 'biểu đồ nhỏ trong ô', en: 'sparklines' },
  background: { vi: 'ảnh nền', en: 'a background picture' },
  headerPicture: { vi: 'ảnh ở đầu trang, cuối trang', en: 'a picture in header or footer' },
  protection: { vi: 'khóa bảo vệ trang', en: 'sheet protection' },
} as const;
