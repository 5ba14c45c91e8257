// `init`: an empty input workbook by the contract, or one carried on from the last period.

import { defaultRuleSetId } from '#contract/default-rule-sets';
import { sheets } from '#contract/sheets';
import { type NamedPeriod, nextPeriod, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { beginWorkbook, workbookBytes } from '#ooxml/write/workbook-bytes';
import { type CarriedOn, carryOn } from './carried-on.ts';
import type { ListRanges } from './cell-rules.ts';
import { addGuideSheet } from './guide-sheet.ts';
import { indexGuide } from './index-guide.ts';
import { addInfoSheet } from './info-sheet.ts';
import { addTableSheet, firstRowOf, type InputRow, ruledRows } from './table-sheet.ts';

export interface InputOptions {
  /** Where it is missing: the one after the previous workbook's, or blank. */
  readonly period?: NamedPeriod | null | undefined;
  readonly ruleSetId?: string | undefined;
  /** Cơ quan; goes before what is carried on. */
  readonly authority?: string | undefined;
  /** The last period: its units, texts, and pending as carried over are taken over. */
  readonly from?: Submission | undefined;
  /** What stands in the cells already, such as the figures of a published report; goes before `from`. */
  readonly filled?: FilledIn | undefined;
  /** Sheet Chỉ số 766: beside the others, or alone with Thông tin. Where missing: as the last period's workbook. */
  readonly index?: 'beside' | 'alone' | undefined;
  /** Counts from a dossier list: rows of sheet Đơn vị, the dates they were taken for, and what is said of them under the table. */
  readonly counted?: CountedUnits | undefined;
}

interface CountedUnits {
  readonly rows: readonly InputRow[];
  /** "1/7/2026" */
  readonly from: string;
  readonly to: string;
  readonly remark: string;
}

/** Rows of each sheet, and the published figures among them. */
export type FilledIn = Omit<CarriedOn, 'index'> &
  Partial<Pick<CarriedOn, 'index'>> & { readonly published: readonly InputRow[] };

/** XLSX bytes; the same options always give the same bytes. */
export async function writeInputWorkbook(options: InputOptions = {}): Promise<Uint8Array> {
  const { from } = options;
  const period = options.period ?? (from?.period ? nextPeriod(from.period) : null);
  const carried: Partial<CarriedOn & FilledIn> | null =
    options.filled ?? (from === undefined ? null : carryOn(from, period));
  const index = options.index ?? indexOf(from);
  const workbook = beginWorkbook();
  // No value is stored beside a formula: whatever opens the file calculates it.
  workbook.calcProperties.fullCalcOnLoad = true;
  addGuideSheet(workbook, index === 'alone' ? indexGuide : undefined);
  addInfoSheet(
    workbook,
    {
      ...carried?.info,
      ...(options.authority !== undefined && { name: [options.authority] }),
      ruleSetId: [options.ruleSetId ?? from?.ruleSetId ?? defaultRuleSetId],
      period: period === null ? [] : [periodLabel(period)],
      ...(options.counted && { 'period.from': [options.counted.from], 'period.to': [options.counted.to] }),
    },
    period === null ? null : { ...period, from: null, to: null },
    period === null ? [] : periodsOf(period),
  );
  const rowsOf = (key: TableKey) =>
    (key === 'units' ? options.counted?.rows : undefined) ?? carried?.[key] ?? [];
  const lists: ListRanges = {
    groups: listRange('groups', 'key', rowsOf('groups').length),
    units: listRange('units', 'name', rowsOf('units').length),
  };
  const add = (key: TableKey, title: string, frozen: number, pagesWide: number) => {
    const remark = key === 'units' ? options.counted?.remark : undefined;
    const table = { contract: sheets[key], title, rows: rowsOf(key), frozen, pagesWide, remark };
    addTableSheet(workbook, table, lists);
  };
  if (index !== 'alone') {
    add('groups', 'SỐ LIỆU CHUNG CỦA TỪNG KHỐI', 2, 1);
    add('units', 'SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỦA TỪNG ĐƠN VỊ', 3, 1);
    add('officers', 'CÔNG CHỨC, VIÊN CHỨC TẠI BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ', 2, 1);
    add('published', 'ĐIỂM ĐÃ CÔNG BỐ HOẶC ĐƠN VỊ TỰ CHẤM', 2, 1);
  }
  if (index !== undefined) add('index', 'SỐ ĐẾM ĐỂ TÍNH LẠI CHỈ SỐ 766 CỦA TỪNG ĐƠN VỊ', 2, 2);
  return workbookBytes(workbook);
}

/** What the last period's workbook had is asked for again. */
function indexOf(from: Submission | undefined): InputOptions['index'] {
  if (from === undefined || from.indexUnits.length === 0) return undefined;
  return from.units.length === 0 ? 'alone' : 'beside';
}

type TableKey = 'groups' | 'units' | 'officers' | 'published' | 'index';

/** "'Khối'!$A$6:$A$505" */
function listRange(key: 'groups' | 'units', member: string, filled: number): string {
  const { name, columns } = sheets[key];
  const letter = String.fromCharCode(65 + columns.findIndex((column) => column.member === member));
  const first = firstRowOf(sheets[key]);
  return `'${name}'!$${letter}$${first}:$${letter}$${first + ruledRows(filled) - 1}`;
}

/** The periods of the same kind in the same year, to choose from. */
function periodsOf({ kind, year, ordinal }: NamedPeriod): readonly string[] {
  const count = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1 }[kind];
  return Array.from({ length: count }, (_, index) =>
    periodLabel({ kind, year, ordinal: ordinal === null ? null : index + 1 }),
  );
}
