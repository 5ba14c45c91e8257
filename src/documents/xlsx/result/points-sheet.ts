// Sheet "Tổng hợp" of the result workbook: every unit's criteria, total, class and rank; totals are live.
import type { ConditionalFormattingRule, Workbook, Worksheet } from '#ooxml/write/workbook-types';
import type { PrintedNumber } from '#report/printed';
import type { ResultEntity, ResultTables } from '#report/tables/result-tables';
import type { TemplateValues } from '../../placeholder.ts';
import { liveFormula } from '../live-formulas.ts';
import { keptValue, numberFormat } from '../shown-number.ts';
import { addResultSheet, type ResultCell } from './result-sheet.ts';

export function addPointsSheet(workbook: Workbook, tables: ResultTables): void {
  const { criteria, groups, classes, period, ruleSet } = tables;
  const rows = addResultSheet(workbook, {
    name: 'Tổng hợp',
    title: `KẾT QUẢ CHẤM ĐIỂM GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ${period.toUpperCase()}`.trim(),
    subtitle: `Bộ quy tắc: ${ruleSet}. Điểm tiêu chí giữ đủ phần lẻ và hiện tròn; tổng điểm là công thức trên các điểm ấy.`,
    columns: [
      { title: 'Khối', width: 8 },
      { title: 'STT', width: 6 },
      { title: 'Đơn vị', width: 36, words: true },
      ...criteria.map((title) => ({ title, width: 8.5 })),
      { title: 'Tổng điểm', width: 9 },
      { title: 'ĐTB CCVC', width: 9 },
      { title: 'Phân loại', width: 16 },
      { title: 'Thứ hạng', width: 9 },
    ],
    frozen: 3,
  });
  let number = rows.firstRow;
  const add = (key: string, entity: ResultEntity, rowStyle: 'plain' | 'whole') => {
    rows.add(pointCells(key, entity, number, tables), rowStyle);
    number += 1;
  };
  for (const { key, whole, units } of groups) {
    add(key, whole, 'whole');
    for (const unit of units) add(key, unit, 'plain');
  }
  rows.finish();
  colourClasses(rows.sheet, 3 + criteria.length + 3, rows.firstRow, number - 1, classes);
}

function pointCells(
  key: string,
  entity: ResultEntity,
  row: number,
  tables: ResultTables,
): readonly ResultCell[] {
  const columns = entity.criteria.map((_, index) => `Điểm tiêu chí ${index + 1}`);
  const values: TemplateValues = {
    ...Object.fromEntries(columns.map((name, index) => [name, entity.criteria[index] ?? null])),
    'Tổng điểm': entity.total,
    'ĐTB CCVC': entity.officerAverage,
  };
  const addressOf = (_: TemplateValues, name: string) => {
    if (!columns.includes(name)) return null;
    const column = 4 + columns.indexOf(name);
    return { letters: letterOf(column), column, row };
  };
  const facts = { decimals: tables.decimals, summaryTable: { officerCriteria: tables.officerCriteria } };
  const cell = (figure: PrintedNumber | null, name: string): ResultCell => {
    if (figure === null) return { value: null };
    const result = keptValue(figure, values, name);
    const formula = liveFormula(values, name, addressOf, facts);
    return {
      value: formula === null ? result : { formula, result, date1904: false },
      format: numberFormat(figure, tables.decimals),
    };
  };
  return [
    { value: key },
    { value: ordinal(entity.ordinal) },
    { value: entity.name },
    ...columns.map((name, index) => cell(entity.criteria[index] ?? null, name)),
    cell(entity.total, 'Tổng điểm'),
    cell(entity.officerAverage, 'ĐTB CCVC'),
    { value: entity.classification },
    { value: entity.rank === null ? null : Number(entity.rank.decimal) },
  ];
}

/** A plain ordinal as a number, so that it sorts as one. */
export function ordinal(text: string): string | number {
  return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : text;
}

/** Best class green, worst red, those between in steps. */
function colourClasses(
  sheet: Worksheet,
  column: number,
  from: number,
  to: number,
  classes: readonly string[],
): void {
  if (to < from) return;
  const colours = ['C6E0B4', 'DDEBF7', 'FFF2CC', 'F8CBAD', 'FF9999'];
  const rules = classes.map(
    (name, index): ConditionalFormattingRule => ({
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${name.replaceAll('"', '""')}"`],
      priority: index + 1,
      style: {
        fill: {
          type: 'pattern',
          pattern: 'solid',
          bgColor: { argb: `FF${colours[Math.min(index, colours.length - 1)]}` },
        },
      },
    }),
  );
  const letter = letterOf(column);
  sheet.addConditionalFormatting({ ref: `${letter}${from}:${letter}${to}`, rules });
}

export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letterOf(Math.floor((column - 1) / 26)) + last : last;
}
