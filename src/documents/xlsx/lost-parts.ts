// What stands on a template's sheets and will not be in the report.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templatePartsLost } from '#diagnostics/template/template';
import type { Text } from '#language/language';
import { type Element, rootOf } from '#ooxml/package/elements';
import { kindOf } from '#ooxml/package/relationships';
import type { BookTemplate } from './template/book-template.ts';
import { lostDrawingName } from './template/drawings.ts';
import type { SheetTemplate } from './template/sheet-template.ts';

/** One warning for each sheet that has any. */
export function findLostParts(book: BookTemplate): readonly Diagnostic[] {
  const lost = [
    ...book.sheets.map((sheet) => ({ sheet: sheet.name, parts: lostOf(sheet, book) })),
    ...book.chartSheets.map((sheet) => ({ sheet, parts: [words.chartSheet] })),
  ];
  return lost.flatMap(({ sheet, parts }) =>
    parts.length === 0 ? [] : [templatePartsLost({ parts }, { place: { sheet } })],
  );
}

function lostOf(
  { path, elements }: SheetTemplate,
  { text, relations: relationsOf }: BookTemplate,
): readonly Text[] {
  const relations = relationsOf(path).filter(({ isExternal }) => !isExternal);
  const drawings = relations.filter((relation) => kindOf(relation) === 'drawing');
  const things = drawings.flatMap(({ target }) => rootOf(text(target)).children.map(lostDrawingName));
  const refersTo = (kind: string) => relations.some((relation) => kindOf(relation) === kind);
  const has = (pattern: RegExp) => elements.some((element) => pattern.test(namesIn(element)));
  return [
    ...things.filter((thing) => thing !== null),
    ...(has(/ (?:control|oleObject) /u) ? [words.control] : []),
    ...(has(/^ extLst .* dataValidation /u) ? [words.validation] : []),
    ...(refersTo('pivotTable') ? [words.pivotTable] : []),
    ...(refersTo('table') ? [words.table] : []),
    ...(has(/ sparkline /u) ? [words.sparkline] : []),
    ...(has(/^ legacyDrawingHF /u) ? [words.headerPicture] : []),
  ];
}

/** Of an element and all within, without prefixes, a space before and after each. */
function namesIn({ name, children }: Element): string {
  return ` ${name.replace(/^.*:/u, '')} ${children.map(namesIn).join('')}`;
}

const words = {
  chartSheet: { vi: 'biểu đồ chiếm cả trang', en: 'a chart that takes the whole sheet' },
  control: { vi: 'nút hoặc ô đánh dấu', en: 'buttons or check boxes' },
  validation: {
    vi: 'danh sách chọn lấy từ trang khác',
    en: 'drop-downs that take their choices from another sheet',
  },
  pivotTable: { vi: 'bảng tổng hợp PivotTable', en: 'a pivot table' },
  table: { vi: 'bảng định dạng kiểu Table', en: 'a range formatted as a table' },
  sparkline: { vi: 'biểu đồ nhỏ trong ô', en: 'sparklines' },
  headerPicture: { vi: 'ảnh ở đầu trang, cuối trang', en: 'a picture in header or footer' },
} as const;
