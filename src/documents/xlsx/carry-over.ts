// What a template's sheet has beside its cells: columns, page, panes, formats by condition, filter, pictures.
import type ExcelJS from 'exceljs';
import type { References } from './references.ts';
import type { PlannedRow } from './row-plan.ts';

export function setUpSheet(
  output: ExcelJS.Workbook,
  template: ExcelJS.Worksheet,
  name: string,
  references: References,
): ExcelJS.Worksheet {
  const { printTitlesRow, printArea, ...pageSetup } = template.pageSetup;
  // Null where the file says nothing of them, whatever exceljs's types say: so of sheets that other programs write.
  const views: readonly Partial<ExcelJS.WorksheetView>[] | null = template.views;
  const sheet = output.addWorksheet(name, {
    properties: { ...template.properties },
    pageSetup,
    headerFooter: { ...template.headerFooter },
    views: (views ?? []).map((view) => ({ ...view })),
    state: template.state,
  });
  const titles = printTitlesRow === undefined ? null : rowsOf(printTitlesRow, references);
  if (titles !== null) sheet.pageSetup.printTitlesRow = titles;
  const area = printArea === undefined ? null : references.range(printArea);
  if (area !== null) sheet.pageSetup.printArea = area;
  // Asked once: exceljs counts over all rows each time.
  const columns = Math.min(template.columnCount, 256);
  for (let number = 1; number <= columns; number += 1) {
    const from = template.getColumn(number);
    const to = sheet.getColumn(number);
    if (from.width !== undefined) to.width = from.width;
    to.hidden = from.hidden;
    to.style = from.style;
  }
  return sheet;
}

/** exceljs keeps these members out of its types. */
interface Hidden {
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
}

export function copyFormats(
  sheet: ExcelJS.Worksheet,
  template: ExcelJS.Worksheet,
  references: References,
): void {
  for (const { ref, rules } of (template as unknown as Hidden).conditionalFormattings) {
    const ranges = ref.split(/\s+/u).map((range) => references.range(range));
    const there = ranges.filter((range) => range !== null);
    // A copy: exceljs notes the number of its style in a rule.
    if (there.length > 0)
      sheet.addConditionalFormatting({ ref: there.join(' '), rules: structuredClone(rules) as typeof rules });
  }
}

export function copyFilter(
  sheet: ExcelJS.Worksheet,
  template: ExcelJS.Worksheet,
  references: References,
): void {
  if (typeof template.autoFilter !== 'string') return;
  const range = references.range(template.autoFilter);
  if (range !== null) sheet.autoFilter = range;
}

/** A picture stands once, over the first row made from the one it was put on. */
export function copyDrawings(
  output: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  template: ExcelJS.Worksheet,
  plan: readonly PlannedRow[],
): void {
  for (const { imageId, range } of template.getImages()) {
    const { extension, buffer } = template.workbook.getImage(Number(imageId));
    if (buffer === undefined) continue;
    const shift = (row: number) => {
      const index = plan.findIndex((planned) => planned.template > row);
      return index === -1 ? plan.length : index;
    };
    const id = output.addImage({ extension, buffer });
    const moved = (anchor: ExcelJS.Anchor) => ({
      nativeCol: anchor.nativeCol,
      nativeColOff: anchor.nativeColOff,
      nativeRow: shift(anchor.nativeRow),
      nativeRowOff: anchor.nativeRowOff,
    });
    // exceljs takes native anchors, but its types ask for its own class.
    const place = {
      tl: moved(range.tl),
      ...(range.br ? { br: moved(range.br) } : { ext: (range as unknown as { ext: object }).ext }),
    };
    sheet.addImage(id, place as unknown as ExcelJS.ImageRange);
  }
}

/** "8:9" */
function rowsOf(rows: string, references: References): string | null {
  const [from, to = from] = rows.replace(/\$/gu, '').split(':');
  const range = references.range(`A${from}:A${to}`);
  return range?.replace(/[A-Z]/gu, '') ?? null;
}
